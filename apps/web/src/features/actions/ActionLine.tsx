import type { ActionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { useMe } from '../../lib/me.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { useStepWords } from './step-words.js';

interface ActionLineProps {
  readonly action: ActionCard;
  /** Whether it says who has the action: one's own list need not. */
  readonly namesOwner?: boolean;
}

/** One action by code: whose function it is for, how and where the client is met, by when. */
export function ActionLine({ action, namesOwner = false }: ActionLineProps) {
  const { t } = useTranslation(['actions', 'codes']);
  const { date } = useTime();
  return (
    <div>
      <p>
        <Code action={action} /> {t(`codes:function.${action.function}`)} <Due action={action} />
      </p>
      <p className="muted sm">
        {!action.step && `${how(t, action)} · `}
        {t('actions:decided', { day: date(action.decidedOn) })}
        {action.doneOn && ` · ${t('actions:doneOn', { day: date(action.doneOn) })}`}
        {namesOwner && ` · ${ownerOf(t, action)}`}
      </p>
      <Handed action={action} />
    </div>
  );
}

type Say = ReturnType<typeof useTranslation<['actions', 'codes']>>['t'];

function how(t: Say, { mode, remoteReason, place }: ActionCard): string {
  const where = place?.name ?? (remoteReason && t(`codes:remoteReason.${remoteReason}`));
  const words = t(`codes:serviceMode.${mode}`);
  return where ? `${words}, ${where}` : words;
}

function ownerOf(t: Say, { owner }: ActionCard): string {
  if (owner.by === 'BRINGER') return t('actions:owner.bringer');
  return owner.name ?? t(owner.by === 'SEAT' ? 'actions:owner.emptySeat' : 'actions:owner.nobody');
}

function Code({ action }: { action: ActionCard }) {
  const { t } = useTranslation('actions');
  const words = useStepWords();
  return (
    <>
      <CodeWord {...(action.caseId && { to: `/cases/${action.caseId}` })}>
        {action.codeWord}
      </CodeWord>{' '}
      <span className="muted">
        {action.step ? words(action.step) : t('number', { number: action.number })}
      </span>
    </>
  );
}

function Due({ action: { dueOn, state } }: { action: ActionCard }) {
  const { t } = useTranslation('actions');
  const { shortDate } = useTime();
  const today = dayOf(useMe().now);
  if (!dueOn || state !== 'open') return null;
  const late = dueOn < today;
  return (
    <Badge tone={late ? 'wait' : 'plain'} icon={late ? 'warning' : 'clock'}>
      {t(late ? 'late' : 'due', { day: shortDate(dueOn) })}
    </Badge>
  );
}

/** From whose hand it came, or to whose it went, and how long nobody held the seat. */
function Handed({ action: { handover, state } }: { action: ActionCard }) {
  const { t } = useTranslation('actions');
  const { date } = useTime();
  if (!handover) return null;
  const day = date(handover.on);
  const gap = handover.gapDays > 0 ? ` ${t('gap', { count: handover.gapDays })}` : '';
  const words = () => {
    if (handover.to === null) return t('leftEmpty', { day });
    if (state === 'handed_over') return t('givenTo', { name: handover.to, day });
    return handover.from === null
      ? t('takenUp', { day })
      : t('takenFrom', { name: handover.from, day });
  };
  return (
    <p className="sm handed">
      {words()}
      {gap}
    </p>
  );
}
