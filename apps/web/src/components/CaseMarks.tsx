import { type CaseCard, SERVICES } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/use-language.js';
import { UrgencyMark } from './UrgencyMark.js';

/** What the bringer proposes and why, what led here, and the marks of a case: codes in words. */
export function CaseMarks({ card }: { readonly card: CaseCard }) {
  const { t } = useTranslation(['common', 'codes']);
  const language = useLanguage();
  const proposed = SERVICES.filter(({ key }) => card.proposed.includes(key));
  const facts = [
    card.referralSource && t(`codes:referralSource.${card.referralSource}`),
    card.returning && t('common:case.returning'),
    card.partialWorkAbility === 'YES' && t('common:case.partial'),
    card.otherAssessment && t(`codes:otherAssessment.${card.otherAssessment}`),
  ].filter(Boolean);
  return (
    <>
      {proposed.length > 0 && (
        <p className="sm">
          <b>{t('common:case.proposed')}</b> {proposed.map(({ name }) => name[language]).join(', ')}
        </p>
      )}
      {card.serviceGoal && (
        <p className="sm">
          <b>{t('common:case.goal')}</b> {card.serviceGoal}
        </p>
      )}
      {facts.length > 0 && (
        <p className="sm">
          <b>{t('common:case.background')}</b> {facts.join(' · ')}
        </p>
      )}
      <UrgencyMark urgency={card.urgency} />
    </>
  );
}
