import type { MatrixSeat, SeatState, SeatWeek } from '@rukkanen/contract';

/** How a cell looks: who sits, whether somebody could stand in, or that nobody comes. */
export type Look = 'backed' | 'thin' | 'substitute' | 'absent' | 'uncovered';

interface Covered {
  readonly state: SeatState;
  readonly backed: boolean;
}

/** A look that is worth a word. */
export type Exception = Exclude<Look, 'backed' | 'thin'>;

/** Only exceptions speak: an ordinary week is a quiet dot, filled when a substitute is named. */
export function lookOf({ state, backed }: Covered): Look {
  if (state === 'HOLDER') return backed ? 'backed' : 'thin';
  if (state === 'SUBSTITUTE') return 'substitute';
  return state === 'ABSENT' ? 'absent' : 'uncovered';
}

/**
 * A week as the team meets in it: the days of its sessions count, the whole week where none is held.
 * `partly` is what the week holds besides, on other days.
 */
export function metIn(
  week: SeatWeek,
  sessions: readonly string[],
): { look: Look; partly: Exception | null } {
  const held = week.spans.filter(({ from, to }) =>
    sessions.some((day) => from <= day && day <= to),
  );
  const looks = held.map(lookOf).toSorted((one, other) => CARE.indexOf(other) - CARE.indexOf(one));
  const whole = lookOf(week);
  const look = looks[0] ?? whole;
  return {
    look,
    partly: CARE.indexOf(look) < CARE.indexOf(whole) && isException(whole) ? whole : null,
  };
}

const CARE: readonly Look[] = ['backed', 'thin', 'substitute', 'absent', 'uncovered'];

export const isException = (look: Look): look is Exception => look !== 'backed' && look !== 'thin';

/** Whether nobody comes. */
export const isEmpty = ({ state }: Pick<Covered, 'state'>): boolean =>
  state === 'ABSENT' || state === 'UNCOVERED';

/** Whether a week is worth a word in a list. */
export const isSpecial = (week: SeatWeek | null | undefined): boolean =>
  Boolean(week && week.state !== 'HOLDER');

type Holding = MatrixSeat['holdings'][number];

/** The day on which every seat's holder of a day has it for the last time; null when they differ. */
export function commonEnd(seats: readonly MatrixSeat[], day: string): string | null {
  const ends = seats.map((seat) => heldOn(seat, day).find(({ rank }) => rank === 1)?.to ?? null);
  return new Set(ends).size === 1 ? (ends[0] ?? null) : null;
}

/** Who has a seat on a day, by rank: the holder first. */
export const heldOn = ({ holdings }: MatrixSeat, day: string): Holding[] =>
  holdings.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
