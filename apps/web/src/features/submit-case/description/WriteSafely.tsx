import { Trans, useTranslation } from 'react-i18next';

const ADVICE = ['name', 'age', 'place', 'time', 'work'] as const;

export function WriteSafely() {
  const { t } = useTranslation('submit-case');
  return (
    <>
      <section className="card sm stack safely">
        <h2>{t('description.safely')}</h2>
        <ul>
          {ADVICE.map((one) => (
            <li key={one}>
              <Trans t={t} i18nKey={`description.safe.${one}`} />
            </li>
          ))}
        </ul>
      </section>
      <p className="sm muted">{t('description.noGuarantee')}</p>
    </>
  );
}
