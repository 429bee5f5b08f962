import type {
  CaseCard,
  CaseState,
  FormDomain,
  MyCase,
  QueueItem,
  Urgency,
} from '@rukkanen/contract';
import { daysBetween, type LocalDay } from '@rukkanen/kernel';
import { readServicesTried } from '../domain/texts-of-case.js';
import type { CaseEntity } from './case.entity.js';
import type { FeedbackRow, FullCase, Window } from './cases.repository.js';

interface Seen {
  readonly severalDomains: FormDomain[];
  readonly bringer: { id: string; name: string } | null;
  readonly waitDays: number;
  readonly direct: CaseCard['direct'];
  readonly ahead: CaseCard['ahead'];
}

/** A case with its words, as one reader sees it. */
export function toCaseCard(
  { row, version }: FullCase,
  words: ReadonlyMap<string, string | null>,
  seen: Seen,
): CaseCard {
  return {
    id: row.id,
    areaId: row.areaId,
    codeWord: row.codeWord,
    state: row.state,
    version: row.version,
    textDeleted: row.textDeletedAt !== null,
    question: words.get('question') ?? null,
    clientHope: words.get('clientHope') ?? null,
    narrative: words.get('narrative') ?? null,
    servicesTried: readServicesTried(words.get('servicesTried')),
    proposed: version.proposed ?? [],
    serviceGoal: words.get('serviceGoal') ?? null,
    returnQuestion: words.get('returnQuestion') ?? null,
    scores: version.scores,
    formVersion: version.formVersion,
    severalDomains: seen.severalDomains,
    ageBand: row.ageBand,
    serviceLanguage: row.serviceLanguage,
    interpreter: row.interpreter,
    tags: version.tags ?? [],
    functions: version.functions,
    referralSource: row.referralSource,
    returning: row.returning,
    partialWorkAbility: row.partialWorkAbility,
    otherAssessment: row.otherAssessment,
    submittedOn: row.submittedOn,
    agreedOn: row.agreedOn,
    agreedBy: row.agreedBy,
    urgency: urgencyOf(row),
    waitDays: seen.waitDays,
    bringer: seen.bringer,
    presenterFunction: row.presenterFunction,
    acknowledged: version.acknowledged,
    direct: seen.direct,
    ahead: seen.ahead,
  };
}

interface MyFacts {
  readonly question: string | null;
  readonly returnQuestion: string | null;
  readonly window: Window | undefined;
  readonly feedback: FeedbackRow | undefined;
  readonly earlier: MyCase['earlier'] | undefined;
  readonly direct: MyCase['direct'];
}

/** One of the bringer's own cases. */
export const toMyCase = (row: CaseEntity, facts: MyFacts): MyCase => ({
  id: row.id,
  areaId: row.areaId,
  codeWord: row.codeWord,
  state: row.state,
  version: row.version,
  question: facts.question,
  submittedOn: row.submittedOn,
  waitsFor: WAITS_FOR[row.state],
  returnQuestion: row.state === 'needs_information' ? facts.returnQuestion : null,
  window: facts.window
    ? {
        sessionId: facts.window.sessionId,
        startsAt: facts.window.startsAt.toISOString(),
        endsAt: facts.window.endsAt.toISOString(),
        live: facts.window.live,
      }
    : null,
  feedback: facts.feedback ? { dueOn: facts.feedback.dueOn, doneOn: facts.feedback.doneOn } : null,
  urgency: urgencyOf(row),
  earlier: facts.earlier ?? null,
  direct: facts.direct,
});

/** Who must act next, for every state: each waiting day has an owner. */
const WAITS_FOR: Readonly<Record<CaseState, MyCase['waitsFor']>> = {
  asked: 'FUNCTION',
  asked_back: 'BRINGER',
  answered: 'BRINGER',
  submitted: 'CONVENER',
  needs_information: 'BRINGER',
  queued: 'CONVENER',
  scheduled: 'MEETING',
  in_discussion: 'MEETING',
  decided: 'BRINGER',
  fed_back: 'BRINGER',
  closed: 'NOBODY',
  redirected: 'NOBODY',
  withdrawn: 'NOBODY',
  reduced: 'NOBODY',
};

export const toQueueItem = (
  { row, version }: FullCase,
  question: string | null,
  today: LocalDay,
): QueueItem => ({
  id: row.id,
  areaId: row.areaId,
  codeWord: row.codeWord,
  state: row.state as QueueItem['state'],
  version: row.version,
  question,
  submittedOn: row.submittedOn,
  waitDays: daysBetween(row.submittedOn, today),
  ageBand: row.ageBand,
  serviceLanguage: row.serviceLanguage,
  agreedOn: row.agreedOn,
  functions: version.functions,
  tags: version.tags ?? [],
  urgency: urgencyOf(row),
});

const urgencyOf = ({ urgencyReason, urgentBy }: CaseEntity): Urgency | null =>
  urgencyReason && { reason: urgencyReason, by: urgentBy };
