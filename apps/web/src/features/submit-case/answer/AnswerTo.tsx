import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';

/** What the convener asked, on top of every step while it is answered. */
export function AnswerTo({ asked }: { readonly asked: string | null }) {
  const { t } = useTranslation('submit-case');
  if (!asked) return null;
  return (
    <Banner tone="wait" icon="speech" title={t('answer.asked')}>
      <p className="asked">{asked}</p>
      <p>{t('answer.how')}</p>
    </Banner>
  );
}
