const MINUTE = 60_000;

/** When a session runs and how its time is cut. */
export interface SessionTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly openingMinutes: number;
  readonly slotMinutes: number;
}

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The time of the slot at a position, the first being 1. */
export function slotSpan(session: SessionTimes, position: number): Span {
  const from =
    session.startsAt.getTime() +
    (session.openingMinutes + (position - 1) * session.slotMinutes) * MINUTE;
  return { startsAt: new Date(from), endsAt: new Date(from + session.slotMinutes * MINUTE) };
}

/** The one span from the first beginning to the last end. */
export function hull(spans: readonly Span[]): Span {
  return {
    startsAt: new Date(Math.min(...spans.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...spans.map(({ endsAt }) => endsAt.getTime()))),
  };
}

/** Person-minutes that the windows take, against everybody sitting from start to end. */
export function minutes(
  session: SessionTimes,
  windows: readonly Span[],
): { needed: number; everybody: number } {
  const length = ({ startsAt, endsAt }: Span) => (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  return {
    needed: windows.reduce((sum, window) => sum + length(window), 0),
    everybody: windows.length * length(session),
  };
}
