import type { Repeat, TermException } from '@rukkanen/contract';
import { holidayOn, type LocalDay, weekdayOf } from '@rukkanen/kernel';
import { daysOf } from '@rukkanen/sessions';
import { into, type TableRows } from './row.js';
import type { Meeting, Story } from './story.js';

/** The day that a session's team had planned, wherever it was moved. */
const plannedOn = ({ session }: Meeting): LocalDay => session.movedFrom ?? session.date;

/** A team's sessions as one term: its id, and the rule by which they come. */
export interface TeamTerm {
  readonly id: string;
  readonly meetings: readonly Meeting[];
  readonly repeat: Repeat;
  readonly exceptions: readonly TermException[];
  readonly firstOn: LocalDay;
  readonly lastOn: LocalDay;
}

/**
 * The term of each team whose sessions come by a rule, with what differs from it. Where no rule of the
 * house gives every planned day, the sessions stand by themselves.
 */
export const termsOf = ({ meetings }: Story): TeamTerm[] =>
  [...Map.groupBy(meetings, ({ team }) => team.id)].flatMap(([teamId, own]) => {
    const days = own.map(plannedOn).toSorted();
    const [firstOn, lastOn] = [days[0], days.at(-1)];
    if (!firstOn || !lastOn || new Set(days).size < days.length) return [];
    const repeat = repeatOver(days, firstOn, lastOn);
    if (!repeat) return [];
    const exceptions = exceptionsOf(own, daysOf(repeat, firstOn, lastOn));
    return [{ id: `${teamId}.term`, meetings: own, repeat, exceptions, firstOn, lastOn }];
  });

export const termRows = (terms: readonly TeamTerm[], { now, dataset }: Story): TableRows =>
  into(
    'terms',
    terms.map(({ id, meetings: [first], repeat, exceptions, firstOn, lastOn }) => ({
      id,
      area_id: first?.areaId,
      team_id: first?.team.id,
      state: 'sent',
      pattern: { repeat, exceptions },
      first_on: firstOn,
      last_on: lastOn,
      start_time: first?.session.startLocal.padStart(5, '0'),
      minutes: first ? (first.endsAt.getTime() - first.startsAt.getTime()) / 60_000 : 0,
      revision: 0,
      created_at: beginning(dataset.meta.term.from, now),
      sent_at: beginning(dataset.meta.term.from, now),
    })),
  );

/** By which term a session was planned, and for which day. */
export function plannedBy(
  terms: readonly TeamTerm[],
): (meeting: Meeting) => { term_id: string | null; planned_on: LocalDay | null } {
  const ids = new Map(terms.flatMap(({ id, meetings }) => meetings.map((one) => [one, id])));
  return (meeting) => {
    const term_id = ids.get(meeting) ?? null;
    return { term_id, planned_on: term_id && plannedOn(meeting) };
  };
}

const beginning = (day: LocalDay, now: Date): Date =>
  new Date(Math.min(Date.parse(`${day}T08:00:00Z`), now.getTime()));

/** The thinnest rule that gives each of these days. */
function repeatOver(days: readonly LocalDay[], first: LocalDay, last: LocalDay): Repeat | null {
  const candidates: Repeat[] = [
    { every: 'SECOND_WEEK', from: first },
    { every: 'WEEK', weekday: weekdayOf(first) },
  ];
  return (
    candidates.find((repeat) => {
      const given = new Set(daysOf(repeat, first, last));
      return days.every((day) => given.has(day));
    }) ?? null
  );
}

function exceptionsOf(meetings: readonly Meeting[], days: readonly LocalDay[]): TermException[] {
  const held = new Map(meetings.map((meeting) => [plannedOn(meeting), meeting.session.date]));
  return days.flatMap((on): TermException[] => {
    const to = held.get(on);
    if (to === undefined) return holidayOn(on) ? [] : [{ type: 'SKIP', on }];
    if (to !== on) return [{ type: 'MOVE', on, to }];
    return holidayOn(on) ? [{ type: 'HOLD', on }] : [];
  });
}
