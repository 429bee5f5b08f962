import type { SeatState } from '@rukkanen/contract';
import { addDays, type LocalDay } from '@rukkanen/kernel';
import { mondayOf, type Days } from './days.js';
import { seatOn, type Person, type Seat, type SeatFacts, type SeatOnDay } from './roster.js';

/** Days that follow each other on which a seat is in one state, the last left out. */
export interface Span {
  readonly from: LocalDay;
  readonly until: LocalDay;
  readonly state: SeatState;
  readonly sits: Person | null;
  /** Whether somebody else could stand in on these days. */
  readonly backed: boolean;
}

/** The working days of a week. */
export interface Week {
  readonly from: LocalDay;
  readonly until: LocalDay;
}

/** A seat in a week: the state that needs most care, and what it consists of. */
export interface SeatWeek {
  readonly state: SeatState;
  readonly sits: Person | null;
  readonly backed: boolean;
  readonly spans: readonly Span[];
}

/** So many weeks from the one in which a day lies, Monday to Friday. */
export function weeksFrom(day: LocalDay, count: number): Week[] {
  const first = mondayOf(day);
  return Array.from({ length: count }, (_, week) => {
    const from = addDays(first, week * 7);
    return { from, until: addDays(from, 5) };
  });
}

/**
 * How a seat is covered week by week (ROS-04). Between the days on which something written down begins
 * or ends nothing changes, so the seat is judged once for each such stretch and not for every day.
 */
export function coverage(written: SeatFacts, weeks: readonly Week[]): (SeatWeek | null)[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return [];
  const spans = spansOf(written, first.from, last.until);
  return weeks.map((week) => inWeek(week, spans));
}

/** The stretches of a seat from a day until another. A seat that has ended has none from then on. */
export function spansOf(written: SeatFacts, from: LocalDay, until: LocalDay): Span[] {
  const end = earlier(written.seat.endedOn, until);
  if (end <= from) return [];
  const starts = turnsOf(written).filter((day) => from < day && day < end);
  const days = [from, ...new Set(starts)].toSorted();
  return days.map((day, index) => {
    const today = seatOn(written, day);
    return {
      from: day,
      until: days[index + 1] ?? end,
      state: stateOf(today),
      sits: today.sits,
      backed: today.substitute !== null,
    };
  });
}

const earlier = (one: LocalDay | null, other: LocalDay): LocalDay =>
  one !== null && one < other ? one : other;

/** The days on which something begins or has ended. */
const turnsOf = ({ holdings, absences }: SeatFacts): LocalDay[] =>
  [...holdings, ...absences].flatMap(({ from, until }: Days) =>
    [from, until].filter((day) => day !== null),
  );

/** Whoever holds a seat and is away leaves it "absent"; a seat that nobody holds is "uncovered". */
export function stateOf({ today, holder }: SeatOnDay): SeatState {
  if (today !== 'UNCOVERED') return today;
  return holder ? 'ABSENT' : 'UNCOVERED';
}

const CARE: readonly SeatState[] = ['HOLDER', 'SUBSTITUTE', 'ABSENT', 'UNCOVERED'];

function inWeek(week: Week, spans: readonly Span[]): SeatWeek | null {
  const own = spans.flatMap((span) => within(week, span));
  const [worst] = own.toSorted((one, other) => CARE.indexOf(other.state) - CARE.indexOf(one.state));
  if (!worst) return null;
  return {
    state: worst.state,
    sits: worst.sits,
    backed: own.every(({ backed }) => backed),
    spans: own,
  };
}

function within<S extends Week>(week: Week, span: S): S[] {
  const from = span.from < week.from ? week.from : span.from;
  const until = span.until < week.until ? span.until : week.until;
  return from < until ? [{ ...span, from, until }] : [];
}

/** Somebody expected in two seats on the same day. */
export interface Clash {
  readonly person: Person;
  readonly seats: readonly [Seat, Seat];
  readonly from: LocalDay;
  readonly until: LocalDay;
}

/** Who is expected in two seats at once in these days: one of the two stays empty in the meeting. */
export function clashes(roster: readonly SeatFacts[], from: LocalDay, until: LocalDay): Clash[] {
  const sitting = roster.flatMap((written) =>
    spansOf(written, from, until).flatMap(({ sits, ...span }) =>
      sits ? [{ seat: written.seat, person: sits, ...span }] : [],
    ),
  );
  return [...Map.groupBy(sitting, ({ person }) => person.id).values()].flatMap((own) =>
    own.flatMap((one, index) =>
      own.slice(index + 1).flatMap((other): Clash[] => {
        const [common] = one.seat.id === other.seat.id ? [] : within(one, other);
        return common
          ? [{ person: one.person, seats: [one.seat, other.seat], ...daysOf(common) }]
          : [];
      }),
    ),
  );
}

const daysOf = ({ from, until }: Week): Week => ({ from, until });
