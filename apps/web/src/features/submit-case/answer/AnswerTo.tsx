import { useTranslation } from 'react-i18next';

/** What the convener asked, kept in sight while it is answered. */
export function AnswerTo({ asked }: { readonly asked: string | null }) {
  const { t } = useTranslation('submit-case');
  if (!asked) return null;
  return (
    <section className="card sewn stack">
      <p className="eyebrow">{t('answer.asked')}</p>
      <p className="asked">{asked}</p>
      <p className="sm muted">{t('answer.how')}</p>
    </section>
  );
}
