import type { CaseCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { said } from './said.js';
import { ReturnForm } from './ReturnForm.js';

const OUTDATES = { outdates: ['queue', 'readCase'] } as const;

/** What the convener can say after reading: a human statement, a question, or "identifies someone". */
export function Judgement({ card }: { card: CaseCard }) {
  const { t } = useTranslation('desk');
  const [asks, setAsks] = useState(false);
  const accept = useChange('acceptCase', OUTDATES);
  const { id, version } = card;
  if (asks) return <ReturnForm card={card} onDone={() => setAsks(false)} />;
  return (
    <>
      {accept.isError && <Trouble error={accept.error} />}
      <div className="actions above">
        <Button
          variant="primary"
          pending={accept.isPending && t('accepting')}
          onPress={() =>
            said(
              accept.mutateAsync({ params: { id }, body: { version, nobodyIdentifiable: true } }),
              t('accepted'),
            )
          }
        >
          {t('accept')}
        </Button>
        <Button onPress={() => setAsks(true)}>{t('return')}</Button>
        <IdentifiesSomeone id={id} />
      </div>
    </>
  );
}

/** Hidden and purged at once, and it cannot be undone: so it is asked once. */
function IdentifiesSomeone({ id }: { id: string }) {
  const { t } = useTranslation(['desk', 'common']);
  const [asked, setAsked] = useState(false);
  const report = useChange('reportIdentifies', OUTDATES);
  const purge = () => said(report.mutateAsync({ params: { id } }), t('desk:purged'));
  return (
    <>
      <Button variant="danger" icon="eyeOff" className="push" onPress={() => setAsked(true)}>
        {t('desk:identifies')}
      </Button>
      <Dialog
        title={t('desk:purgeTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        actions={
          <>
            <Button
              variant="danger"
              pending={report.isPending && t('desk:purging')}
              onPress={purge}
            >
              {t('desk:purge')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
          </>
        }
      >
        <p>{t('desk:purgeText')}</p>
        {report.isError && <Trouble error={report.error} />}
      </Dialog>
    </>
  );
}
