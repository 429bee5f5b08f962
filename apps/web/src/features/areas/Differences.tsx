import type { AreaSettings, AreaSheet } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { differencesOf } from './differences.js';
import { useSettingWords } from './use-setting-words.js';

interface DifferencesProps {
  readonly before: AreaSettings;
  readonly now: AreaSettings;
}

/** The settings that read otherwise than before, as they are now. */
export function Differences({ before, now }: DifferencesProps) {
  const { t } = useTranslation('areas');
  const words = useSettingWords();
  const old = words(before);
  const changed = words(now).filter(({ value }, index) => value !== old[index]?.value);
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(({ id, name, value }) => (
        <li key={id}>{t('changed.field', { field: name, value })}</li>
      ))}
    </ul>
  );
}

interface PartDifferencesProps {
  readonly before: AreaSheet;
  readonly now: AreaSheet;
}

/** Places and districts that read otherwise than before, each with what was changed. */
export function PartDifferences({ before, now }: PartDifferencesProps) {
  const { t } = useTranslation('areas');
  const changed = differencesOf(before, now);
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(({ id, name, changed: what }) => (
        <li key={id}>
          {t('changed.part', { name, what: what.map((one) => t(`changed.of.${one}`)).join(', ') })}
        </li>
      ))}
    </ul>
  );
}
