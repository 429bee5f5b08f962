import type { FormSheet, Level as LevelCode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language.js';

interface LevelProps {
  readonly sheet: FormSheet;
  /** Undefined before anybody has chosen: that is not the same as "not discussed". */
  readonly level: LevelCode | undefined;
}

/** A chosen level as its official sentence; the digit only helps to find it on the form. */
export function Level({ sheet, level }: LevelProps) {
  const { t } = useTranslation(['submit-case', 'common']);
  const language = useLanguage();
  if (level === undefined) return <i>{t('submit-case:situation.notChosen')}</i>;
  if (level === null) return <span className="muted">{t('common:notDiscussed')}</span>;
  return (
    <>
      <span className="lvl">{level}</span>
      {sheet.levels[level - 1]?.[language]}
    </>
  );
}
