import { type AreaSheet, EndedSet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/DateField.js';
import { AreaDialog } from './AreaDialog.js';
import { useAreaChange } from './use-area-change.js';

interface CriteriaEndsDialogProps {
  readonly sheet: AreaSheet;
  readonly onClose: () => void;
}

/** The last days under work; an empty one means that no end is known. */
export function CriteriaEndsDialog({ sheet, onClose }: CriteriaEndsDialogProps) {
  const { t } = useTranslation(['areas', 'aids']);
  const [ends, setEnds] = useState(sheet.criteriaEnds);
  const { send, state } = useAreaChange('endCriteria', sheet, t('areas:criteria.saved'), onClose);
  const set = (which: EndedSet, endsOn: string | null) => {
    const others = ends.filter((end) => end.set !== which);
    setEnds(endsOn ? [...others, { set: which, endsOn }] : others);
  };
  return (
    <AreaDialog
      title={t('areas:criteria.title')}
      sheet={sheet}
      state={state}
      onSave={() => send({ ends })}
      onClose={onClose}
    >
      <p className="hint">{t('areas:criteria.text')}</p>
      {EndedSet.options.map((which) => (
        <DateField
          key={which}
          label={t('areas:criteria.last', { set: t(`aids:set.${which}`) })}
          optional
          value={ends.find((end) => end.set === which)?.endsOn ?? null}
          onChange={(day) => set(which, day)}
        />
      ))}
    </AreaDialog>
  );
}
