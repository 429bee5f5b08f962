import type { LocalDay } from '@rukkanen/kernel';

/** A coming session with the slots that no case has taken. */
export interface FreeSession {
  readonly date: LocalDay;
  readonly slots: number;
  readonly free: number;
}

/** What decides how a team copes: who waits, how many come, and what is planned. */
export interface Load {
  readonly waiting: number;
  /** Cases that came in the weeks looked back on. */
  readonly arrived: number;
  readonly weeksBack: number;
  readonly weeksAhead: number;
  readonly slotsPerSession: number;
  /** Coming sessions in the order in which they come. */
  readonly sessions: readonly FreeSession[];
}

/** Sessions that a demand asks for, against those that are planned. */
export interface Need {
  readonly factor: number;
  readonly cases: number;
  readonly sessions: number;
  readonly missing: number;
}

/** The growth named in the pilot: as now, two or three times, at most seven times (MET-09). */
export const FACTORS = [1, 2, 3, 7] as const;

export interface Capacity {
  readonly free: number;
  /** The day on which the last of those who wait now gets a slot; null when the planned ones do not suffice. */
  readonly emptiesOn: LocalDay | null;
  /** Cases that wait and find no slot in what is planned. */
  readonly without: number;
  readonly needs: readonly Need[];
}

/**
 * Queue against free slots (MET-05), and how many sessions the coming weeks need at each demand
 * (MET-09): those who wait now, and as many as came lately, times the factor. Everything is counted in
 * whole sessions, since half of one is not held.
 */
export function capacity(load: Load): Capacity {
  const free = load.sessions.reduce((sum, session) => sum + session.free, 0);
  return {
    free,
    emptiesOn: emptiesOn(load),
    without: Math.max(0, load.waiting - free),
    needs: FACTORS.map((factor) => needAt(load, factor)),
  };
}

function emptiesOn({ waiting, sessions }: Load): LocalDay | null {
  if (waiting === 0) return null;
  let left = waiting;
  return sessions.find((session) => (left -= session.free) <= 0)?.date ?? null;
}

/** Slots already taken count on both sides and are left out of both. */
function needAt(load: Load, factor: number): Need {
  const coming = (load.arrived / load.weeksBack) * load.weeksAhead * factor;
  const cases = load.waiting + Math.ceil(coming - 1e-9);
  const free = load.sessions.reduce((sum, session) => sum + session.free, 0);
  const taken = load.sessions.reduce((sum, { slots, free: open }) => sum + slots - open, 0);
  const sessions = Math.ceil((cases + taken) / load.slotsPerSession);
  const missing = Math.max(0, Math.ceil((cases - free) / load.slotsPerSession));
  return { factor, cases, sessions, missing };
}
