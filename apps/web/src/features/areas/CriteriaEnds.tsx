import type { AreaSheet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import { CriteriaEndsDialog } from './CriteriaEndsDialog.js';

/** The last day on which criteria are applied here, once the law has changed (CRI-03). */
export function CriteriaEnds({ sheet }: { readonly sheet: AreaSheet }) {
  const { t } = useTranslation(['areas', 'aids']);
  const { date } = useTime();
  const me = useMe();
  const [edits, setEdits] = useState(false);
  return (
    <section className="card" aria-labelledby="area-criteria">
      <h2 id="area-criteria">{t('areas:criteria.title')}</h2>
      <p className="hint">{t('areas:criteria.text')}</p>
      {sheet.criteriaEnds.map(({ set, endsOn }) => (
        <p key={set}>
          {t('areas:criteria.ends', { set: t(`aids:set.${set}`), day: date(endsOn) })}
        </p>
      ))}
      {sheet.criteriaEnds.length === 0 && <p>{t('areas:criteria.none')}</p>}
      {may(me, 'area.edit') && (
        <p className="actions">
          <Button icon="pencil" onPress={() => setEdits(true)}>
            {t('areas:criteria.edit')}
          </Button>
        </p>
      )}
      {edits && <CriteriaEndsDialog sheet={sheet} onClose={() => setEdits(false)} />}
    </section>
  );
}
