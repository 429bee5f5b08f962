import { GUARD_VERSION } from '@rukkanen/anonymity';
import type { CaseRow } from '../format/dataset.js';
import type { CaseMoments } from './moments.js';
import { into, type Row, type TableRows } from './row.js';
import { known } from './known.js';
import type { Story } from './story.js';
import { VERSION } from './texts.js';

interface Step {
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly codes: Readonly<Record<string, unknown>>;
}

const BEFORE_TEAM = ['SUBMITTED', 'WITHDRAWN', 'REDIRECTED'];

/** What happened to each case, so that its events lead to the state it has. */
export const caseEventRows = (story: Story, moments: ReadonlyMap<string, CaseMoments>): TableRows =>
  into(
    'case_events',
    story.dataset.cases.flatMap((row) =>
      stepsOf(row, story, known(moments, row.id)).map((step, index): Row => {
        const { type, at, actorId, codes } = step;
        const area_id = story.areaOfTeam(row.team);
        return {
          case_id: row.id,
          revision: index + 1,
          area_id,
          type,
          codes,
          actor_id: actorId,
          at,
        };
      }),
    ),
  );

function stepsOf(row: CaseRow, story: Story, at: CaseMoments): Step[] {
  const meeting = story.meetingOf(row);
  const sessionId = meeting?.session.id;
  const by = meeting?.convenerId ?? null;
  const submitted = step('submitted', at.submitted, row.bringer, {
    version: VERSION,
    guard: GUARD_VERSION,
  });
  if (row.state === 'RETURNED' && !meeting)
    return [submitted, step('returned', at.accepted, by, { version: VERSION })];
  if (BEFORE_TEAM.includes(row.state)) return [submitted, ...endedBefore(row, at)];
  const accepted = step('accepted', at.accepted, by, { version: VERSION });
  if (!meeting) return [submitted, accepted];
  const placed = step('placed', at.placed, by, { sessionId });
  return [submitted, accepted, placed, ...inMeeting(row, at, by, { sessionId })];
}

const step = (type: string, at: Date, actorId: string | null, codes: Step['codes'] = {}): Step => ({
  type,
  at,
  actorId,
  codes,
});

function endedBefore(row: CaseRow, at: CaseMoments): Step[] {
  if (row.state === 'WITHDRAWN')
    return [step('withdrawn', at.accepted, row.bringer, { because: 'bringer' })];
  return row.state === 'REDIRECTED' ? [step('redirected', at.accepted, null)] : [];
}

function inMeeting(row: CaseRow, at: CaseMoments, by: string | null, codes: Step['codes']): Step[] {
  if (!row.outcome?.final) return [];
  const discussed = step('discussed', at.discussed, by, codes);
  if (row.state === 'RETURNED') return [discussed, step('returned_by_team', at.decided, by, codes)];
  const decided = step('decided', at.decided, by, codes);
  if (row.state !== 'CLOSED') return [discussed, decided];
  return [
    discussed,
    decided,
    step('fed_back', at.fedBack, row.bringer),
    step('closed', at.fedBack, row.bringer),
  ];
}
