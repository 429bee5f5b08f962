import { type CaseCard, SERVICES } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language.js';
import { ServiceLink } from './ServiceLink.js';

type Tried = CaseCard['servicesTried'][number];

/** A tried service in one line: "Työkokeilu: keskeytyi, kipu esti". */
export function useTriedWords(): (tried: Tried) => string {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return ({ service, key, outcome, result }) => {
    const listed = SERVICES.find((one) => one.key === key);
    const how = [outcome && t(`triedOutcome.${outcome}`), result].filter(Boolean).join(', ');
    const name = listed?.name[language] ?? service;
    return how ? `${name}: ${how}` : name;
  };
}

/** The services that the client has had, each with what came of it; nothing when there were none. */
export function TriedServices({ services }: { services: CaseCard['servicesTried'] }) {
  const { t } = useTranslation('common');
  const words = useTriedWords();
  if (services.length === 0) return null;
  return (
    <>
      <p className="sm">
        <b>{t('servicesTried')}</b>
      </p>
      <ul className="plain sm">
        {services.map((tried, index) => (
          <li key={index}>
            {tried.key === null ? (
              words(tried)
            ) : (
              <ServiceLink service={tried.key}>{words(tried)}</ServiceLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
