import { type DutyContact, NOTIFICATION_GUARD } from '@rukkanen/contract';
import type { Danger } from '@rukkanen/intake';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { DutyContacts } from '../../../components/DutyContacts.js';
import { useLanguage } from '../../../lib/use-language.js';

interface DutyToActProps {
  readonly dangers: readonly Danger[];
  readonly contacts: readonly DutyContact[];
  readonly live?: boolean;
}

/**
 * Reminds of the duty to act at once, why, and whom to call here: social care, child welfare, 112. It
 * never stops the case, and nobody is told that it was shown (FRM-05, FLW-09).
 */
export function DutyToAct({ dangers, contacts, live = false }: DutyToActProps) {
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
      <p>{dangers.map((danger) => t(`situation.danger.${danger}`)).join(' ')}</p>
      <ul className="duty-laws">
        <li>
          <b>{t('situation.dutyNowTitle')}</b> {t('situation.dutyUrgent')}
        </li>
        {dangers.includes('child') && (
          <li>
            <b>{t('situation.dutyChildTitle')}</b> {t('situation.dutyChild')}
          </li>
        )}
        <li>
          <b>{t('situation.dutyLawTitle')}</b> {t('situation.dutyLaw')}{' '}
          {NOTIFICATION_GUARD[language]}
        </li>
      </ul>
      <DutyContacts contacts={contacts} childFirst={dangers.includes('child')} />
      <p className="muted">{t('situation.dutyNotBlocking')}</p>
    </Banner>
  );
}
