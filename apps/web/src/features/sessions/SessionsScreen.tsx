import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { ButtonLink } from '../../components/Link.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Segmented } from '../../components/Segmented.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { Enough } from '../desk/Enough.js';
import { LiveNow } from './LiveNow.js';
import { SessionTable } from './SessionTable.js';

type Which = 'ahead' | 'past';

/** Sessions of one's areas: what is on now, what is coming, and what has been held. */
export function Component() {
  const { t } = useTranslation('desk');
  const me = useMe();
  const [which, choose] = useState<Which>('ahead');
  const today = dayOf(useProductNow(60_000));
  const query = which === 'ahead' ? { from: today } : { to: today };
  const sessions = useApi('listSessions', { query }, { refreshEvery: 30_000 });
  return (
    <>
      <PageHead
        title={t('sessionsTitle')}
        sub={t('sessionsSub')}
        actions={may(me, 'session.arrange') && <ButtonLink to="/terms">{t('planTerm')}</ButtonLink>}
      />
      <Segmented
        label={t('which')}
        value={which}
        onChange={choose}
        options={[
          { value: 'ahead', label: t('ahead') },
          { value: 'past', label: t('past') },
        ]}
      />
      <Loaded query={sessions}>
        {({ sessions: found }) => {
          const shown = which === 'past' ? found.toReversed() : found;
          return shown.length === 0 ? (
            <EmptyState title={t('noSessions')}>{t('noSessionsText')}</EmptyState>
          ) : (
            <div className="stack">
              {which === 'ahead' && may(me, 'session.arrange') && <Enough />}
              {which === 'ahead' && <LiveNow sessions={shown} />}
              <SessionTable sessions={shown} caption={t('sessionsTitle')} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
