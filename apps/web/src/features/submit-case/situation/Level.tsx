import type { FormSheet, Level as LevelCode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language.js';

interface LevelProps {
  readonly sheet: FormSheet;
  readonly level: LevelCode;
}

/** A chosen level as its official sentence; the digit only helps to find it on the form. */
export function Level({ sheet, level }: LevelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (level === null) return <span className="muted">{t('notDiscussed')}</span>;
  return (
    <>
      <span className="lvl">{level}</span>
      {sheet.levels[level - 1]?.[language]}
    </>
  );
}
