import type { TermCard, TermSession } from '@rukkanen/contract';

export type Mark = 'held' | 'off' | 'moved' | 'elsewhere' | 'now' | 'ahead';

/** One day of a term as it stands in its month: the day planned, or the day to which it was moved. */
export interface DayMark {
  readonly key: string;
  readonly day: string;
  readonly mark: Mark;
  readonly session: TermSession | null;
}

/** A term's days by month, `2026-05`, in their order; a moved session stands on both of its days. */
export function monthsOf({ sessions, leftOut }: TermCard, today: string): [string, DayMark[]][] {
  const marks = [
    ...sessions.flatMap((session) => marksOf(session, today)),
    ...leftOut.map(({ plannedOn }): DayMark => ({
      key: plannedOn,
      day: plannedOn,
      mark: 'off',
      session: null,
    })),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return [...Map.groupBy(marks, ({ day }) => day.slice(0, 7))];
}

function marksOf(session: TermSession, today: string): DayMark[] {
  const { id, plannedOn, date } = session;
  if (session.state === 'cancelled') return [{ key: id, day: plannedOn, mark: 'off', session }];
  if (plannedOn === date) return [{ key: id, day: date, mark: markOf(session, today), session }];
  return [
    { key: `${id} from`, day: plannedOn, mark: 'moved', session: null },
    { key: id, day: date, mark: 'elsewhere', session },
  ];
}

function markOf({ date, state }: TermSession, today: string): Mark {
  if (date === today && state !== 'closed') return 'now';
  return date < today || state === 'closed' ? 'held' : 'ahead';
}
