import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.js';
import { useTime } from '../../../lib/use-language.js';
import { firstFree } from '../../my-cases/domain/free-slots.js';
import { useFreeSlots } from '../../my-cases/use-free-slots.js';

/** How long one case is talked about, about (minutes). */
const SLOT_MINUTES = 20;

interface ComingStep {
  readonly title: string;
  readonly hint: string;
}

/** The steps from here to the client, each with its time or its owner. */
export function NextSteps({ one }: { readonly one: MyCase }) {
  const { t } = useTranslation(['submit-case', 'common']);
  const toTeam = useComing();
  const toOne = useOneAnswers(one);
  const steps = toOne ?? toTeam;
  return (
    <section>
      <h2>{t('submit-case:receipt.next')}</h2>
      <ol className="steps">
        <li className="done">
          <span className="dot">
            <Icon name="check" label={t('common:steps.done')} />
          </span>
          <span>
            {t('submit-case:receipt.sent')}
            <small>
              <SentWhen one={one} />
            </small>
          </span>
        </li>
        {steps.map(({ title, hint }, index) => (
          <li key={title} aria-current={index === 0 ? 'step' : undefined}>
            <span className="dot">{index + 2}</span>
            <span>
              {title}
              <small>{hint}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SentWhen({ one: { submittedOn, version } }: { one: MyCase }) {
  const { t } = useTranslation('submit-case');
  const { weekdayDate } = useTime();
  const date = weekdayDate(submittedOn);
  return version > 1 ? t('receipt.sentVersion', { date, version }) : date;
}

function useComing(): ComingStep[] {
  const { t } = useTranslation(['submit-case', 'common']);
  const { clock, shortWeekdayDate } = useTime();
  const free = firstFree(useFreeSlots());
  const day =
    free && `${shortWeekdayDate(free.startsAt)} ${t('common:klo', { time: clock(free.startsAt) })}`;
  return [
    { title: t('submit-case:receipt.read'), hint: t('submit-case:receipt.readWhen') },
    {
      title: t('submit-case:receipt.time'),
      hint: day ? t('submit-case:receipt.timeFree', { day }) : t('submit-case:receipt.timeWhen'),
    },
    {
      title: t('submit-case:receipt.meeting', { minutes: SLOT_MINUTES }),
      hint: t('submit-case:receipt.meetingWhen'),
    },
    { title: t('submit-case:receipt.tell'), hint: t('submit-case:receipt.tellWhen') },
  ];
}

/** The way of a question to one function; null for what goes to the team (FLW-12). */
function useOneAnswers({ direct, state }: MyCase): ComingStep[] | null {
  const { t } = useTranslation(['ask-one', 'codes', 'submit-case']);
  const { weekdayDate } = useTime();
  if (direct === null || state !== 'asked') return null;
  return [
    {
      title: t('ask-one:receipt.answers', { function: t(`codes:function.${direct.function}`) }),
      hint: t('ask-one:receipt.answersWhen', { day: weekdayDate(direct.answerBy) }),
    },
    { title: t('ask-one:receipt.read'), hint: t('ask-one:receipt.readWhen') },
    { title: t('ask-one:receipt.decide'), hint: t('ask-one:receipt.decideWhen') },
    { title: t('submit-case:receipt.tell'), hint: t('submit-case:receipt.tellWhen') },
  ];
}
