import type { SessionCard } from '@rukkanen/contract';

export interface FreeSlots {
  readonly sessionId: string;
  readonly date: string;
  /** When the first free turn begins; the session itself when the turns are not known. */
  readonly startsAt: string;
  /** Turns that are still free; null once the agenda has been closed. */
  readonly free: number | null;
}

const COMING: readonly SessionCard['state'][] = ['draft', 'open', 'locked'];

/** The coming sessions of these areas, soonest first, each with its free turns. */
export const freeSlots = (
  sessions: readonly SessionCard[],
  areas: readonly string[],
  now: Date,
): FreeSlots[] =>
  sessions
    .filter(({ areaId, state, startsAt }) => {
      const isAhead = Date.parse(startsAt) > now.getTime();
      return isAhead && areas.includes(areaId) && COMING.includes(state);
    })
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map(({ id, date, startsAt, state, slots, slotSpans, placed }) => ({
      sessionId: id,
      date,
      startsAt: slotSpans[placed]?.startsAt ?? startsAt,
      free: state === 'locked' ? null : Math.max(0, slots - placed),
    }));

/** The first session where a new case would fit. */
export const firstFree = (slots: readonly FreeSlots[]): FreeSlots | null =>
  slots.find(({ free }) => (free ?? 0) > 0) ?? null;
