import {
  EXITS,
  NEEDS_CLASSES,
  type OrganisationCard,
  SERVICES_SUBTYPES,
  SOCIAL_CARE_CONTACTS,
} from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge.js';
import { useLanguage, useTime } from '../../../lib/use-language.js';
import type { SpokenDecision } from './domain/spoken.js';
import { asks } from './domain/shown.js';
import { useMonthName } from './ReviewMonth.js';

interface SpokenProps {
  readonly codeWord: string;
  readonly decision: SpokenDecision;
  readonly organisations: readonly OrganisationCard[];
  /** Whether what is missing is marked in the text. */
  readonly marksMissing?: boolean;
}

/** A decision in sentences, in the order in which it is read aloud. */
export function Spoken(props: SpokenProps) {
  return (
    <div className="spoken">
      <Outcome {...props} />
      <Words {...props} />
      <Doers {...props} />
      <GoesOn {...props} />
      <Contact {...props} />
    </div>
  );
}

function Outcome({ codeWord, decision }: SpokenProps) {
  const language = useLanguage();
  const exit = EXITS.find(({ code }) => code === decision.exit);
  const parts = [
    exit?.words[language],
    decision.subtype && SERVICES_SUBTYPES[decision.subtype][language],
    decision.needs && NEEDS_CLASSES[decision.needs][language],
  ].filter(Boolean);
  return (
    <p>
      <b>{codeWord}.</b> {parts.map((part) => `${part}.`).join(' ')}
    </p>
  );
}

function Words({ decision }: SpokenProps) {
  const { t } = useTranslation('decision');
  const shown = ['grounds', 'goal', 'continuation', 'missingInformation'] as const;
  return shown.map((field) => {
    const text = decision[field];
    if (text === '') return null;
    return (
      <p key={field}>
        {field !== 'grounds' && `${t(`spoken.${field}`)} `}
        {text ?? <span className="muted">{t('textDeleted')}</span>}
      </p>
    );
  });
}

function Doers({ decision, organisations }: SpokenProps) {
  const { t } = useTranslation('decision');
  const nameOf = useDoerName(organisations);
  if (decision.actions.length === 0) return null;
  return (
    <ol className="numbered">
      {decision.actions.map((action, index) => (
        <li key={`${index}`}>
          {nameOf(action.organisation, action.function)}:{' '}
          {action.text ?? <span className="muted">{t('textDeleted')}</span>}
        </li>
      ))}
    </ol>
  );
}

function GoesOn({ decision, organisations, marksMissing = false }: SpokenProps) {
  const { t } = useTranslation('decision');
  const nameOf = useDoerName(organisations);
  const monthName = useMonthName();
  const { responsibleOrganisation, responsibleFunction, continuityOwner, reviewMonth } = decision;
  const isAsked = asks(decision.exit, 'responsibleOrganisation');
  const isKnown = responsibleOrganisation !== null && responsibleFunction !== null;
  const together = decision.organisations.map((id) => nameOf(id, null)).join(', ');
  return (
    <>
      {together && <p>{t('spoken.together', { together })}</p>}
      {isAsked && (isKnown || marksMissing) && (
        <p>
          {t('spoken.goesOn')}{' '}
          {isKnown ? `${nameOf(responsibleOrganisation, responsibleFunction)}.` : <Missing />}
        </p>
      )}
      {continuityOwner && continuityOwner !== responsibleOrganisation && (
        <p>{t('spoken.threads', { who: nameOf(continuityOwner, null) })}</p>
      )}
      {reviewMonth && <p>{t('spoken.review', { month: monthName(reviewMonth) })}</p>}
    </>
  );
}

function Contact({ decision }: SpokenProps) {
  const language = useLanguage();
  const { date } = useTime();
  const { socialCareContact, socialCareContactOn } = decision;
  if (socialCareContact === 'NONE') return null;
  const day = socialCareContactOn && ` ${date(socialCareContactOn)}`;
  return (
    <p>
      {SOCIAL_CARE_CONTACTS[socialCareContact][language]}
      {day}
    </p>
  );
}

function Missing() {
  const { t } = useTranslation('decision');
  return (
    <Badge tone="stop" icon="stop">
      {t('missing')}
    </Badge>
  );
}

/** `Kela, Kelan asiantuntija`: an organisation and a function in it, as far as they are known. */
function useDoerName(organisations: readonly OrganisationCard[]) {
  const { t } = useTranslation(['decision', 'codes']);
  return (id: string | null, own: SpokenDecision['responsibleFunction']) => {
    const name = organisations.find((one) => one.id === id)?.name;
    return [name ?? t('decision:unknown'), own && t(`codes:function.${own}`)]
      .filter(Boolean)
      .join(', ');
  };
}
