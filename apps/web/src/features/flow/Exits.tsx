import { EXITS, ExitCode, type FlowFigures } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { HBars } from '../../components/HBars.js';
import { useLanguage } from '../../lib/use-language.js';

/** Where consultations ended, by the wording of the decision flow. */
export function Exits({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const exits = figures.exits ?? {};
  const rows = ExitCode.options
    .filter((code) => code in exits)
    .map((code) => ({
      id: code,
      label: EXITS.find((exit) => exit.code === code)?.words[language] ?? code,
      value: exits[code] ?? null,
    }))
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const count = figures.consultedCases;
  return (
    <HBars
      title={t('exits')}
      note={count === null ? '' : t('exitsNote', { count })}
      columns={[t('exit'), t('count')]}
      rows={rows}
    />
  );
}
