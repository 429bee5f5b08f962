import { TriedOutcome } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../components/Chips.js';
import { IconButton } from '../../../components/IconButton.js';
import type { TriedRow } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';
import { GuardedLine } from './GuardedLine.js';
import { ServiceChoice } from './ServiceChoice.js';

interface TriedServiceRowProps {
  readonly row: TriedRow;
  readonly index: number;
  readonly onRemove: () => void;
}

/** One tried service, how it went by a code, and a few words where they help (CAS-07). */
export function TriedServiceRow({ row, index, onRemove }: TriedServiceRowProps) {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, change, errorOf } = useForm();
  const number = index + 1;
  const set = (but: Partial<TriedRow>) =>
    change({ tried: draft.tried.map((one, at) => (at === index ? { ...one, ...but } : one)) });
  return (
    <fieldset className="tried-row">
      <legend className="sr">{t('submit-case:description.service', { number })}</legend>
      <ServiceChoice row={row} index={index} onChange={set} />
      <IconButton
        icon="cross"
        label={t('submit-case:description.removeService', { number })}
        onPress={onRemove}
      />
      <div className="tried-how">
        <ChoiceChips
          id={`outcome-${index}`}
          label={t('submit-case:description.outcome')}
          options={TriedOutcome.options.map((value) => ({
            value,
            label: t(`codes:triedOutcome.${value}`),
          }))}
          value={row.outcome}
          onChange={(outcome) => set({ outcome })}
          error={errorOf('description', `outcome-${index}`)}
        />
        <GuardedLine
          id={`result-${index}`}
          label={
            row.outcome === 'NOT_TIMELY'
              ? t('submit-case:description.whyNot')
              : t('submit-case:description.result')
          }
          text={row.result}
          onChange={(result) => set({ result })}
          optional
        />
      </div>
    </fieldset>
  );
}
