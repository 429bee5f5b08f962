import { useTranslation } from 'react-i18next';

const LINES = ['one', 'two', 'three', 'four', 'five'] as const;

/** Plain words to read to the client before anything is written (CON-04). */
export function AboutAgreement() {
  const { t } = useTranslation('submit-case');
  return (
    <section className="card sm stack aloud">
      <h2>{t('question.aloud')}</h2>
      <blockquote className="stack">
        {LINES.map((line) => (
          <p key={line}>{t(`question.aloudText.${line}`)}</p>
        ))}
      </blockquote>
    </section>
  );
}
