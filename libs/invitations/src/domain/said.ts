import {
  minutesLater,
  occurrences,
  trimmed,
  type LocalTime,
  type Recurrence,
} from '@rukkanen/calendar';
import { wallTimeOf } from './words.js';

/**
 * What a message is about. SAME tells an occurrence again after its series was told anew, so that no
 * calendar loses it. OFF: the meeting is not held; MOVED: not at this time, and the other time is an entry
 * of its own; WITHDRAWN: it is held without the reader.
 */
export type SaidKind =
  | 'NEW'
  | 'UPDATE'
  | 'SAME'
  | 'WITHDRAWN'
  | 'OFF'
  | 'MOVED'
  | 'SERIES_NEW'
  | 'SERIES_UPDATE'
  | 'SERIES_WITHDRAWN'
  | 'SERIES_OFF';

/** One version of one calendar entry, as a message tells it. Times are wall times in Helsinki. */
export interface Said {
  readonly kind: SaidKind;
  readonly uid: string;
  readonly sequence: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly recurrence?: Recurrence;
  /** RECURRENCE-ID: which occurrence of a series this is about. */
  readonly occurrence?: LocalTime;
}

/** Nobody meets at the time that is told. */
const OFF: readonly SaidKind[] = ['OFF', 'MOVED', 'SERIES_OFF'];
const ENDS: readonly SaidKind[] = [...OFF, 'WITHDRAWN', 'SERIES_WITHDRAWN'];

export const methodOf = ({ kind }: Said): 'REQUEST' | 'CANCEL' =>
  ENDS.includes(kind) ? 'CANCEL' : 'REQUEST';

/** Whether nobody meets; a CANCEL of what others still hold has no STATUS (RFC 5546 3.2.5). */
export const isOff = ({ kind }: Said): boolean => OFF.includes(kind);

interface Versioned {
  readonly uid: string;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const version = ({ uid, sequence, createdAt, changedAt }: Versioned) => ({
  uid,
  sequence,
  createdAt: createdAt.toISOString(),
  changedAt: changedAt.toISOString(),
});

interface Place extends Versioned {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly occurrence: LocalTime | null;
}

/** One person's place in one session, now. */
export const sayPlace = (kind: SaidKind, place: Place): Said => ({
  kind,
  ...version(place),
  start: wallTimeOf(place.startsAt),
  end: wallTimeOf(place.endsAt),
  ...(place.occurrence && { occurrence: place.occurrence }),
});

interface Series extends Versioned {
  readonly start: LocalTime;
  readonly minutes: number;
  readonly recurrence: Recurrence;
}

/** A series, now; null when nothing of it is held. */
export function saySeries(kind: SaidKind, series: Series): Said | null {
  const written = trimmed(series.start, withinDays(series));
  if (!written) return null;
  const { start, recurrence } = written;
  return { kind, ...version(series), start, end: minutesLater(start, series.minutes), recurrence };
}

/** Occurrences that were taken out, of its present days or earlier ones: only the former are excepted. */
function withinDays({ start, recurrence }: Series): Recurrence {
  const all = new Set(occurrences({ start, recurrence }));
  return { ...recurrence, exceptions: recurrence.exceptions.filter((at) => all.has(at)) };
}
