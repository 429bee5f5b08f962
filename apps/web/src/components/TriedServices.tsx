import type { CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

/** The services that the client has had, each with what came of it; nothing when there were none. */
export function TriedServices({ services }: { services: CaseCard['servicesTried'] }) {
  const { t } = useTranslation('common');
  if (services.length === 0) return null;
  return (
    <>
      <p className="sm">
        <b>{t('servicesTried')}</b>
      </p>
      <ul className="plain sm">
        {services.map(({ service, result }) => (
          <li key={`${service} ${result}`}>{result ? `${service}: ${result}` : service}</li>
        ))}
      </ul>
    </>
  );
}
