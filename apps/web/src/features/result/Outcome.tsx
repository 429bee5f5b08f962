import { type CaseResult, SOCIAL_CARE_CONTACTS } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { monthName } from './month-name.js';

interface OutcomeProps {
  readonly result: CaseResult;
  readonly isGone: boolean;
}

/** The outcome in one sentence, then why and how it goes on; a social-care contact stands apart. */
export function Outcome({ result: { decision }, isGone }: OutcomeProps) {
  const { t } = useTranslation('result');
  const language = useLanguage();
  const { grounds, continuation, goal, missingInformation, reviewMonth } = decision;
  const words = [missingInformation, grounds, goal, continuation].filter((one) => one !== null);
  return (
    <section className="stack outcome">
      <p className="question">{t(`outcome.${decision.exit}`)}</p>
      {isGone ? (
        <p className="muted">{t('deleted')}</p>
      ) : (
        words.map((text) => <p key={text}>{text}</p>)
      )}
      {reviewMonth && (
        <WithIcon icon="calendar">
          {t('review', { month: monthName(reviewMonth, language) })}
        </WithIcon>
      )}
      <SocialCare decision={decision} />
    </section>
  );
}

function SocialCare({ decision }: Pick<CaseResult, 'decision'>) {
  const { t } = useTranslation('result');
  const language = useLanguage();
  const { date } = useTime();
  const { socialCareContact, socialCareContactOn } = decision;
  if (socialCareContact === 'NONE') return null;
  const contact = SOCIAL_CARE_CONTACTS[socialCareContact][language];
  return (
    <WithIcon icon="flag" className="sm">
      {socialCareContactOn ? t('contact', { contact, date: date(socialCareContactOn) }) : contact}
    </WithIcon>
  );
}
