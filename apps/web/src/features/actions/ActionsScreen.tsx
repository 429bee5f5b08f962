import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../components/PageHead.js';
import { Segmented } from '../../components/Segmented.js';
import { may, useMe } from '../../lib/me.js';
import { MyActions } from './MyActions.js';
import { Oversight } from './Oversight.js';
import './actions.css';

/** What I have in hand, and for a convener what the whole area has. */
export function Component() {
  const { t } = useTranslation('actions');
  const oversees = may(useMe(), 'action.oversee');
  const [shown, setShown] = useState<'mine' | 'all'>('mine');
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="stack">
        {oversees && (
          <Segmented
            label={t('whose')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'mine', label: t('mine') },
              { value: 'all', label: t('all') },
            ]}
          />
        )}
        {shown === 'mine' ? <MyActions /> : <Oversight />}
      </div>
    </>
  );
}
