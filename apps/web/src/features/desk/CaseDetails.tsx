import { FORM, FormDomain, type CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.js';

/** The seven domains in words and what has been tried; folded, for the text is read first. */
export function CaseDetails({ card }: { card: CaseCard }) {
  const { t } = useTranslation(['desk', 'codes', 'common']);
  const { scores, servicesTried } = card;
  return (
    <details className="case-details">
      <summary>{t('desk:details')}</summary>
      {scores && (
        <dl className="profile">
          {FormDomain.options.map((domain) => (
            <Row key={domain} domain={domain} level={scores[domain]} />
          ))}
        </dl>
      )}
      <p className="sm">
        <b>{t('desk:needed')}</b>{' '}
        {card.functions.map((own) => t(`codes:function.${own}`)).join(', ')}
      </p>
      {servicesTried.length > 0 && (
        <>
          <p className="sm">
            <b>{t('desk:tried')}</b>
          </p>
          <ul className="plain sm">
            {servicesTried.map(({ service, result }) => (
              <li key={`${service} ${result}`}>{result ? `${service}: ${result}` : service}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Row({ domain, level }: { domain: FormDomain; level: number | null }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const official = FORM.sheets.find(({ key }) => key === domain);
  const sentence = level ? official?.levels[level - 1]?.[language] : undefined;
  return (
    <div>
      <dt>{official?.title[language]}</dt>
      <dd>{level && sentence ? `${level} · ${sentence}` : t('notDiscussed')}</dd>
    </div>
  );
}
