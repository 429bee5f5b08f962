import { addDays, daysBetween, helsinkiDay, type LocalDay } from '@rukkanen/kernel';
import type { Dataset, SessionRow } from '../format/dataset.js';
import { instantAt, localOf } from '../format/helsinki.js';

/**
 * How many whole weeks bring `demoNow` into the week of `now`: its Monday becomes this week's Monday.
 * Other amounts would break the rules of weekdays that a data set lives by.
 */
export const weeksTo = (demoNow: Date, now: Date): number =>
  daysBetween(mondayOf(helsinkiDay(demoNow)), mondayOf(helsinkiDay(now))) / 7;

function mondayOf(day: LocalDay): LocalDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 0 ? -6 : 1 - weekday);
}

/**
 * The same story so many weeks later. Days keep their weekday and sessions their local time; instants
 * are computed anew, for an hour stored in UTC would move where summer time begins or ends. Texts and
 * ids stay as they are.
 */
export function shifted(dataset: Dataset, weeks: number): Dataset {
  if (weeks === 0) return dataset;
  const day = (written: string) => addDays(written, weeks * 7);
  const maybe = (written: string | null | undefined) => written && day(written);
  return {
    ...dataset,
    meta: shiftedMeta(dataset.meta, day),
    roster: dataset.roster.map((seat) => ({
      ...seat,
      validFrom: day(seat.validFrom),
      validTo: maybe(seat.validTo),
    })),
    absences: dataset.absences.map((away) => ({
      ...away,
      from: day(away.from),
      to: day(away.to),
    })),
    sessions: dataset.sessions.map((session) => shiftedSession(session, day)),
    cases: dataset.cases.map((row) => shiftedCase(row, day)),
    directReferrals: dataset.directReferrals.map((referral) => ({
      ...referral,
      openedOn: day(referral.openedOn),
    })),
  };
}

type Shift = (day: string) => string;

function shiftedMeta(meta: Dataset['meta'], day: Shift): Dataset['meta'] {
  const local = localOf(new Date(meta.demoNow));
  return Object.assign({}, meta, {
    demoNow: instantAt(day(local.day), local.time).toISOString(),
    term: { ...meta.term, from: day(meta.term.from), to: day(meta.term.to) },
    pilot: meta.pilot && {
      ...meta.pilot,
      from: day(meta.pilot.from),
      to: day(meta.pilot.to),
      evaluationBy: meta.pilot.evaluationBy && day(meta.pilot.evaluationBy),
    },
  });
}

/** The local start stays; the length stays in real minutes. */
function shiftedSession(session: SessionRow, day: Shift): SessionRow {
  const length = Date.parse(session.endUtc) - Date.parse(session.startUtc);
  const starts = instantAt(day(session.date), session.startLocal);
  return {
    ...session,
    date: day(session.date),
    startUtc: starts.toISOString(),
    endUtc: new Date(starts.getTime() + length).toISOString(),
    movedFrom: session.movedFrom && day(session.movedFrom),
  };
}

function shiftedCase(row: Dataset['cases'][number], day: Shift): Dataset['cases'][number] {
  const { outcome, feedback } = row;
  return {
    ...row,
    submittedOn: day(row.submittedOn),
    agreedWithClientOn: day(row.agreedWithClientOn),
    feedback: feedback && {
      ...feedback,
      dueOn: day(feedback.dueOn),
      doneOn: feedback.doneOn && day(feedback.doneOn),
    },
    outcome: outcome && {
      ...outcome,
      socialCareContactOn: outcome.socialCareContactOn && day(outcome.socialCareContactOn),
      reviewMonth: outcome.reviewMonth && shiftedMonth(outcome.reviewMonth, day),
    },
  };
}

/** A month has no weekday: it becomes the month into which its middle falls. */
const shiftedMonth = (month: string, day: Shift): string => day(`${month}-15`).slice(0, 7);
