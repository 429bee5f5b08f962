import { SupersedeReason } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../components/Chips.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** A confirmed decision stays as it is: what takes its place says why. */
export function Superseding() {
  const { t } = useTranslation('decision');
  const { form, change, isConfirmed } = useDecision();
  const error = useGapText();
  if (!isConfirmed) return null;
  return (
    <ChoiceChips
      id={placeOf('supersedeReason')}
      label={t('supersedeReason')}
      options={SupersedeReason.options.map((value) => ({ value, label: t(`supersede.${value}`) }))}
      value={form.supersedeReason}
      onChange={(supersedeReason) => change({ supersedeReason })}
      error={error('supersedeReason')}
    />
  );
}
