import { type CaseResult, SOCIAL_CARE_CONTACTS } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { GuideButtons } from '../../components/GuideButtons.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { monthOf } from './month-name.js';

interface OutcomeProps {
  readonly result: CaseResult;
  readonly isGone: boolean;
}

/** The outcome in one sentence, then why and how it goes on; a social-care contact stands apart. */
export function Outcome({ result: { decision }, isGone }: OutcomeProps) {
  const { t } = useTranslation('result');
  const language = useLanguage();
  const { grounds, reviewMonth } = decision;
  return (
    <section className="stack outcome">
      <p className="question">{t(`outcome.${decision.exit}`)}</p>
      {isGone ? (
        <p className="muted">{t('deleted')}</p>
      ) : (
        <>
          {grounds && <p>{grounds}</p>}
          <NamedWords decision={decision} />
        </>
      )}
      {reviewMonth && (
        <WithIcon icon="calendar">{t('review', monthOf(reviewMonth, language))}</WithIcon>
      )}
      <SocialCare decision={decision} />
      <GuideButtons next={decision} />
    </section>
  );
}

const NAMED = ['missingInformation', 'goal', 'continuation'] as const;

/** Words of the decision that need their name beside them. */
function NamedWords({ decision }: Pick<CaseResult, 'decision'>) {
  const { t } = useTranslation('result');
  return NAMED.map((name) => {
    const text = decision[name];
    return text && <p key={name}>{t(`words.${name}`, { text })}</p>;
  });
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
