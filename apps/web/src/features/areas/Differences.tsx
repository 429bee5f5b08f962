import type { AreaSettings } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
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
