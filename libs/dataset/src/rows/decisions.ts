import { KELA_REHAB_TAGS } from '@rukkanen/agenda';
import { ownerOf, stepsOf, type Step } from '@rukkanen/actions';
import type { DecisionCodes, DecisionTexts, LiveDecision, StatusReview } from '@rukkanen/contract';
import { addDays, helsinkiDay } from '@rukkanen/kernel';
import type { CaseRow, Outcome } from '../format/dataset.js';
import type { CaseMoments } from './moments.js';
import { into, type TableRows } from './row.js';
import { known } from './known.js';
import type { Meeting, Placed, Story } from './story.js';
import type { StoredTexts } from './texts.js';

const CONFIRMED_AFTER_MS = 30_000;

/** A decision that has been made, with the item in which it was. */
export interface Decided {
  readonly meeting: Meeting;
  readonly item: Placed;
  readonly decision: LiveDecision;
  readonly at: Date;
  readonly confirmedAt: Date;
}

/** Every decision of a story. A script for one that has not been made is none. */
export const decisionsOf = (
  { meetings }: Story,
  texts: StoredTexts,
  moments: ReadonlyMap<string, CaseMoments>,
  newId: () => string,
): Decided[] =>
  meetings.flatMap((meeting) =>
    meeting.items.flatMap((item) => {
      const { outcome } = item.row;
      if (!outcome?.final) return [];
      const at = known(moments, item.row.id).decided;
      return [
        {
          meeting,
          item,
          at,
          confirmedAt: new Date(at.getTime() + CONFIRMED_AFTER_MS),
          decision: decisionOf(meeting, item.row, outcome, texts, newId()),
        },
      ];
    }),
  );

const decisionOf = (
  { session }: Meeting,
  row: CaseRow,
  outcome: Outcome,
  texts: StoredTexts,
  decisionId: string,
): LiveDecision => ({
  decisionId,
  supersedes: null,
  codes: { ...codesOf(outcome), statusReview: reviewOf(outcome, session.date) },
  texts: textsOf(row, outcome, texts),
  absent: [],
});

/** A file marks a jobseeker status for review and does not say when: eight weeks later, by who is responsible. */
const REVIEW_AFTER_DAYS = 56;

const reviewOf = ({ flags, responsibleFunction }: Outcome, heldOn: string): StatusReview | null =>
  flags.includes('JOBSEEKER_STATUS_REVIEW') && responsibleFunction
    ? { function: responsibleFunction, on: addDays(heldOn, REVIEW_AFTER_DAYS) }
    : null;

const codesOf = (outcome: Outcome): DecisionCodes => ({
  exit: outcome.exit,
  subtype: outcome.subtype ?? null,
  needs: outcome.needs ?? null,
  socialCareContact: outcome.socialCareContact,
  socialCareContactOn: outcome.socialCareContactOn ?? null,
  consulted: outcome.consultedMark ?? false,
  organisations: outcome.organisations ?? [],
  reviewMonth: outcome.reviewMonth ?? null,
  responsibleOrganisation: outcome.responsibleOrganisation ?? null,
  responsibleFunction: outcome.responsibleFunction ?? null,
  continuityOwner: outcome.continuityOwner ?? null,
  bottlenecks: outcome.bottlenecks,
  flags: outcome.flags,
  actions: outcome.actions.length,
});

const textsOf = ({ id }: CaseRow, { actions }: Outcome, texts: StoredTexts): DecisionTexts => ({
  grounds: texts.idOf(id, 'grounds'),
  continuation: texts.idOf(id, 'continuation'),
  goal: texts.idOf(id, 'goal'),
  missingInformation: texts.idOf(id, 'missingInformation'),
  actions: actions.flatMap((action, index) => {
    const textId = texts.idOf(id, `action:${index + 1}`);
    return textId ? [{ textId, organisation: action.organisation, function: action.function }] : [];
  }),
});

/** Decisions and their actions as rows. */
export const decisionRows = (story: Story, decided: readonly Decided[]): TableRows[] => [
  into('decisions', decided.map(decisionRow)),
  into(
    'decision_actions',
    decided.flatMap((one) =>
      todoOf(one).map((todo, index) => ({
        area_id: one.meeting.areaId,
        decision_id: one.decision.decisionId,
        position: index + 1,
        text_id: 'textId' in todo ? todo.textId : null,
        step: 'step' in todo ? todo.step : null,
        due_on: 'dueOn' in todo ? todo.dueOn : null,
        organisation_id: organisationOf(todo),
        function: todo.function,
        ...ownerRow(story, one.meeting, one.item.row, todo),
        ...('step' in todo ? stepState(story, one.item.row, todo) : stateRow(story, one.item.row)),
      })),
    ),
  ),
];

type StoredAction = DecisionTexts['actions'][number];
type Todo = StoredAction | Step;

/** The actions in words and after them the steps that follow by themselves. */
const todoOf = ({ meeting, decision }: Decided): Todo[] => [
  ...decision.texts.actions,
  ...stepsOf(decision.codes, meeting.session.date),
];

const organisationOf = (todo: Todo): string | null =>
  'step' in todo ? todo.organisationId : todo.organisation;

/** In whose hand an action was put on the day of the meeting, by the rule of the product. */
function ownerRow({ seatsOn }: Story, meeting: Meeting, row: CaseRow, todo: Todo) {
  const owner = ownerOf(
    { function: todo.function, organisationId: organisationOf(todo), districtId: null },
    row.presenterFunction,
    seatsOn(meeting.team.id, meeting.session.date),
  );
  const seat = owner.by === 'SEAT' ? owner : null;
  return {
    owned_by: owner.by,
    seat_id: seat?.seatId ?? null,
    owner_id: seat?.personId ?? null,
  };
}

/** A file does not say when an action was done: by the plan's first review, twelve weeks later. */
const DONE_AFTER_DAYS = 84;

function stateRow({ now }: Story, { feedback }: CaseRow) {
  const on = feedback?.doneOn ? addDays(feedback.doneOn, DONE_AFTER_DAYS) : null;
  const done = on !== null && on <= helsinkiDay(now);
  return { state: done ? 'done' : 'open', done_on: done ? on : null };
}

/** A step was done on its day by whoever has told the client since. */
function stepState({ now }: Story, { feedback }: CaseRow, { dueOn }: Step) {
  const done = Boolean(feedback?.doneOn) && dueOn <= helsinkiDay(now);
  return { state: done ? 'done' : 'open', done_on: done ? dueOn : null };
}

const decisionRow = ({ meeting, item, decision, at, confirmedAt }: Decided) => ({
  id: decision.decisionId,
  area_id: meeting.areaId,
  case_id: item.row.id,
  session_id: meeting.session.id,
  item_id: item.itemId,
  exit: decision.codes.exit,
  subtype: decision.codes.subtype,
  needs: decision.codes.needs,
  social_care_contact: decision.codes.socialCareContact,
  social_care_contact_on: decision.codes.socialCareContactOn,
  consulted: decision.codes.consulted,
  organisations: decision.codes.organisations,
  review_month: decision.codes.reviewMonth,
  responsible_organisation: decision.codes.responsibleOrganisation,
  responsible_function: decision.codes.responsibleFunction,
  continuity_owner: decision.codes.continuityOwner,
  bottlenecks: decision.codes.bottlenecks,
  flags: decision.codes.flags,
  status_review_by: decision.codes.statusReview?.function ?? null,
  status_review_on: decision.codes.statusReview?.on ?? null,
  kela_relevant: item.row.tags?.some((tag) => KELA_REHAB_TAGS.includes(tag)) ?? false,
  grounds_text: decision.texts.grounds,
  continuation_text: decision.texts.continuation,
  goal_text: decision.texts.goal,
  missing_text: decision.texts.missingInformation,
  decided_at: at,
  confirmed_at: confirmedAt,
});
