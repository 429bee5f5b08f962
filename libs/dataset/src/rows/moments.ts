import type { CaseRow } from '../format/dataset.js';
import { instantAt } from '../format/helsinki.js';
import { known } from './known.js';
import type { Meeting, Story } from './story.js';

const MINUTE = 60_000;

/**
 * When things happened to a case. A file knows days; the time of day is ours, but never after demoNow
 * and always in the order in which things happen.
 */
export interface CaseMoments {
  readonly submitted: Date;
  readonly accepted: Date;
  readonly placed: Date;
  readonly discussed: Date;
  readonly decided: Date;
  readonly fedBack: Date;
}

/** The moments of every case, by its id. Cases of one day come in the order of the file. */
export const momentsOf = (story: Story): ReadonlyMap<string, CaseMoments> =>
  new Map(story.dataset.cases.map((row, index) => [row.id, ofCase(row, index, story)] as const));

function ofCase(row: CaseRow, index: number, story: Story): CaseMoments {
  const meeting = story.meetingOf(row);
  const latest = meeting?.startsAt ?? story.now;
  const before = (at: number) => new Date(Math.min(at, latest.getTime(), story.now.getTime()));
  const submitted = before(instantAt(row.submittedOn, '08:00').getTime() + (index % 60) * MINUTE);
  const accepted = before(submitted.getTime() + 60 * MINUTE);
  const placed = before(submitted.getTime() + 90 * MINUTE);
  const { from, to } = meeting ? itemTime(meeting, row.slot ?? 1) : { from: placed, to: placed };
  const told = row.feedback?.doneOn ? instantAt(row.feedback.doneOn, '15:00') : to;
  const fedBack = new Date(Math.max(to.getTime(), Math.min(told.getTime(), story.now.getTime())));
  return { submitted, accepted, placed, discussed: from, decided: to, fedBack };
}

/** From when a case was discussed, and when it was decided: its slot, within the session. */
export function itemTime(meeting: Meeting, slot: number): { from: Date; to: Date } {
  const start = meeting.startsAt.getTime() + meeting.openingMinutes * MINUTE;
  const length = meeting.slotMinutes * MINUTE;
  const within = (at: number) => new Date(Math.min(at, meeting.endsAt.getTime()));
  return {
    from: within(start + (slot - 1) * length),
    to: within(start + slot * length - length / 10),
  };
}

export const momentsFor = (
  moments: ReadonlyMap<string, CaseMoments>,
  { id }: CaseRow,
): CaseMoments => known(moments, id);
