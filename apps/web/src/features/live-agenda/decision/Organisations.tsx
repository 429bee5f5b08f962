import { useTranslation } from 'react-i18next';
import { Chips } from '../../../components/Chips.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** The two organisations that go on together. A third choice takes the place of the second. */
export function Organisations() {
  const { t } = useTranslation('decision');
  const { form, change, organisations } = useDecision();
  const error = useGapText();
  return (
    <Chips
      id={placeOf('organisations')}
      label={t('organisations')}
      hint={t('organisationsHint')}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      value={form.organisations}
      onChange={(chosen) => change({ organisations: twoOf(chosen) })}
      error={error('organisations')}
    />
  );
}

const twoOf = (chosen: readonly string[]): string[] =>
  chosen.length > 2 ? [...chosen.slice(0, 1), ...chosen.slice(-1)] : [...chosen];
