import { NOTIFICATION_GUARD } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { useLanguage } from '../../../lib/use-language.js';

/** Reminds of the duty to notify social care at once. It never stops the case (FRM-05, FLW-09). */
export function DutyToAct({ live = false }: { readonly live?: boolean }) {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  return (
    <Banner
      tone="stop"
      icon="warning"
      className="duty"
      title={t('situation.duty')}
      {...(live && { live: 'status' as const })}
    >
      <p>{NOTIFICATION_GUARD[language]}</p>
      <p>
        {t('situation.dutyLaw')} {t('situation.dutyUrgent')}
      </p>
    </Banner>
  );
}
