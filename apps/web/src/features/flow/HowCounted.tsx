import { useTranslation } from 'react-i18next';

const DEFINITIONS = ['new', 'share', 'needs', 'wait', 'small'] as const;

/** The definitions of the numbers, the same for everybody (REQUIREMENTS, metric definitions). */
export function HowCounted() {
  const { t } = useTranslation('flow');
  return (
    <details className="how-counted">
      <summary>{t('howCounted')}</summary>
      <dl>
        {DEFINITIONS.map((key) => (
          <div key={key}>
            <dt>{t(`definition.${key}.name`)}</dt>
            <dd>{t(`definition.${key}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
