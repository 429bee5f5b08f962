import { randomUUID } from 'node:crypto';
import type { CaseState } from '@rukkanen/contract';
import type { CaseKey } from '@rukkanen/texts';
import { GUARD_VERSION } from '@rukkanen/anonymity';
import { addDays, helsinkiDay } from '@rukkanen/kernel';
import type { CaseRow } from '../format/dataset.js';
import { known } from './known.js';
import type { Story } from './story.js';
import { into, type TableRows } from './row.js';
import { VERSION } from './texts.js';
import type { CaseMoments } from './moments.js';

/** The states of the format in the words of the product (STATES.md). */
export const CASE_STATES: Readonly<Record<CaseRow['state'], CaseState>> = {
  SUBMITTED: 'submitted',
  QUEUED: 'queued',
  SCHEDULED: 'scheduled',
  FEEDBACK_PENDING: 'decided',
  CLOSED: 'closed',
  RETURNED: 'needs_information',
  REDIRECTED: 'redirected',
  WITHDRAWN: 'withdrawn',
};

export interface CaseParts {
  readonly keys: ReadonlyMap<string, CaseKey>;
  readonly moments: ReadonlyMap<string, CaseMoments>;
  readonly revisions: ReadonlyMap<string, number>;
}

/** Cases, who brought them, their one version, and the feedback that is due or done. */
export const caseRows = (story: Story, parts: CaseParts): TableRows[] => [
  into(
    'cases',
    story.dataset.cases.map((row) => caseRow(row, story, parts)),
  ),
  into(
    'case_bringers',
    story.dataset.cases.map((row) => ({
      case_id: row.id,
      area_id: story.areaOfTeam(row.team),
      user_id: row.bringer,
    })),
  ),
  into(
    'case_versions',
    story.dataset.cases.map((row) => versionRow(row, story, parts)),
  ),
  ...feedbackRows(story),
];

const REMINDED_DAYS_BEFORE = 3;

const caseRow = (row: CaseRow, { areaOfTeam, now }: Story, parts: CaseParts) => ({
  id: row.id,
  area_id: areaOfTeam(row.team),
  team_id: row.team,
  code_word: row.code,
  state: CASE_STATES[row.state],
  version: VERSION,
  revision: known(parts.revisions, row.id),
  key_id: known(parts.keys, row.id).keyId,
  age_band: row.ageBand,
  service_language: row.serviceLanguage,
  interpreter: row.interpreter ?? row.serviceLanguage === 'other',
  presenter_function: row.presenterFunction,
  submitted_on: row.submittedOn,
  submitted_at: known(parts.moments, row.id).submitted,
  agreed_on: row.agreedWithClientOn,
  agreed_by: row.agreedBy ?? null,
  referral_source: row.referralSource ?? null,
  priority: 0,
  text_deleted_at: row.state === 'WITHDRAWN' ? now : null,
  destination_3m: row.destination3m ?? null,
});

function versionRow(row: CaseRow, { areaOfTeam }: Story, { moments }: CaseParts) {
  const withdrawn = row.state === 'WITHDRAWN';
  return {
    case_id: row.id,
    version: VERSION,
    area_id: areaOfTeam(row.team),
    scores: withdrawn ? null : (row.scores ?? null),
    tags: withdrawn ? null : (row.tags ?? null),
    functions: row.invited,
    acknowledged: 0,
    guard_version: GUARD_VERSION,
    submitted_at: known(moments, row.id).submitted,
  };
}

/** Feedback is asked for when something has been decided, not while it is only a script. */
const feedbackRow = ({ id, team, outcome, feedback }: CaseRow, { areaOfTeam }: Story) =>
  outcome?.final && feedback
    ? [
        {
          case_id: id,
          area_id: areaOfTeam(team),
          due_on: feedback.dueOn,
          done_on: feedback.doneOn ?? null,
        },
      ]
    : [];

/** What was due before the story's now has been reminded of in it. */
const feedbackRows = (story: Story): TableRows[] => {
  const rows = story.dataset.cases.flatMap((row) => feedbackRow(row, story));
  const remindedBy = addDays(helsinkiDay(story.now), REMINDED_DAYS_BEFORE);
  const reminded = new Map(
    rows
      .filter(({ done_on, due_on }) => done_on === null && due_on <= remindedBy)
      .map(({ case_id }) => [case_id, randomUUID()]),
  );
  return [
    into(
      'feedback_reminders',
      rows.flatMap((row) => reminderRow(row, reminded.get(row.case_id), story)),
    ),
    into(
      'feedbacks',
      rows.map((row) => ({ ...row, reminder_id: reminded.get(row.case_id) ?? null })),
    ),
  ];
};

const reminderRow = (
  { case_id, area_id }: { case_id: string; area_id: string },
  id: string | undefined,
  { dataset, now }: Story,
) => {
  const bringer = dataset.cases.find((row) => row.id === case_id)?.bringer;
  const state = { state: 'sent', attempts: 1, created_at: now, sent_at: now };
  return id && bringer
    ? [{ id, area_id, user_id: bringer, message_id: `<${id}@dataset.invalid>`, ...state }]
    : [];
};
