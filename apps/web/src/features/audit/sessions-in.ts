import type { CaseTrail } from '@rukkanen/contract';

/** A session in which something happened to a case. */
export interface SessionOf {
  readonly sessionId: string;
  /** When it was talked of there; while it has not been, when it was put on the agenda. */
  readonly at: string;
  readonly isPlan: boolean;
}

/** Each session once, in the order in which a case came to it. */
export function sessionsIn(events: CaseTrail['events']): SessionOf[] {
  const ids = [...new Set(events.flatMap(({ sessionId }) => sessionId ?? []))];
  return ids.flatMap((sessionId) => {
    const own = events.filter((event) => event.sessionId === sessionId);
    const met = own.find(({ type }) => type !== 'placed' && type !== 'unplaced');
    const first = met ?? own[0];
    return first ? [{ sessionId, at: first.at, isPlan: met === undefined }] : [];
  });
}
