import { FORMS, type FormVersion, type Scores } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language.js';

interface DomainProfileProps {
  readonly scores: Scores;
  /** The form on which the case was filled: it keeps its words (FRM-07). */
  readonly formVersion: FormVersion;
}

/** The seven domains with the official sentence of each level. A profile, never a total (FRM-04). */
export function DomainProfile({ scores, formVersion }: DomainProfileProps) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <dl className="profile">
      {FORMS[formVersion].sheets.map(({ key, title, levels }) => {
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
