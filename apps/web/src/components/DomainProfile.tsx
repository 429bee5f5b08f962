import { FORM, type Scores } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language.js';

/** The seven domains with the official sentence of each level. A profile, never a total (FRM-04). */
export function DomainProfile({ scores }: { scores: Scores }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <dl className="profile">
      {FORM.sheets.map(({ key, title, levels }) => {
        const level = scores[key];
        const sentence = level === null ? undefined : levels[level - 1]?.[language];
        return (
          <div key={key}>
            <dt>{title[language]}</dt>
            <dd>{sentence ? `${level} · ${sentence}` : t('notDiscussed')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
