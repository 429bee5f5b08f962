import {
  child,
  expand,
  instant,
  only,
  property,
  readCalendar,
  type Component,
} from '@testing/calendar';

/**
 * What a client does with exceptions when their series comes anew: keeps them (Apple), drops them
 * (Outlook), or drops those with a lower SEQUENCE than the series (Google).
 */
export type Habit = 'KEEPS' | 'DROPS' | 'DROPS_OLDER';

interface Version {
  readonly sequence: number;
  readonly stamp: number;
  readonly cancelled: boolean;
  readonly event: Component;
}

/** What a person sees: from when to when, under which name. */
export interface Shown {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One person's calendar, filled by nothing but invitations: a small client of its own that takes REQUEST
 * and CANCEL by UID, RECURRENCE-ID, SEQUENCE and DTSTAMP as RFC 5546 (2.1.5, 3.2) says.
 */
export class CalendarClient {
  readonly #wholes = new Map<string, Version>();
  readonly #parts = new Map<string, Map<number, Version>>();

  /** Messages that said nothing new when they came. */
  stale = 0;

  constructor(private readonly habit: Habit) {}

  /** Takes the calendar part of one mail. */
  take(stream: string | Uint8Array): void {
    const calendar = readCalendar(stream);
    const event = child(calendar, 'VEVENT');
    const version = versionOf(event, only(calendar, 'METHOD').value === 'CANCEL');
    const uid = only(event, 'UID').value;
    if (property(event, 'RECURRENCE-ID')) this.#takePart(uid, event, version);
    else this.#takeWhole(uid, version);
  }

  /** Everything that the person sees, in order. */
  get shown(): Shown[] {
    const uids = new Set([...this.#wholes.keys(), ...this.#parts.keys()]);
    return [...uids].flatMap((uid) => this.#seen(uid)).toSorted((a, b) => a.start - b.start);
  }

  #takeWhole(uid: string, version: Version): void {
    const known = this.#wholes.get(uid);
    if (known && !isNewer(version, known)) return this.#leave();
    this.#wholes.set(uid, version);
    const parts = this.#parts.get(uid) ?? new Map<number, Version>();
    for (const [at, part] of parts)
      if (version.cancelled || this.#drops(part, version)) parts.delete(at);
  }

  #drops(part: Version, whole: Version): boolean {
    if (this.habit === 'KEEPS') return false;
    return this.habit === 'DROPS' || part.sequence < whole.sequence;
  }

  #takePart(uid: string, event: Component, version: Version): void {
    const parts = this.#parts.get(uid) ?? new Map<number, Version>();
    this.#parts.set(uid, parts);
    const at = instant(event, 'RECURRENCE-ID').toMillis();
    const known = parts.get(at);
    const whole = this.#wholes.get(uid);
    if (known && !isNewer(version, known)) return this.#leave();
    if (!whole || version.sequence < whole.sequence) return this.#leave();
    parts.set(at, version);
  }

  #leave(): void {
    this.stale += 1;
  }

  #seen(uid: string): Shown[] {
    const whole = this.#wholes.get(uid);
    const parts = this.#parts.get(uid) ?? new Map<number, Version>();
    const held = whole && !whole.cancelled ? occurrencesOf(whole.event) : [];
    const plain = held.filter(({ at }) => !parts.has(at));
    const replaced = [...parts.values()].filter(({ cancelled }) => !cancelled);
    return [
      ...plain.map(({ at, length }) => ({ uid, start: at, end: at + length })),
      ...replaced.map(({ event }) => ({ uid, ...spanOf(event) })),
    ];
  }
}

const isNewer = (one: Version, other: Version): boolean =>
  one.sequence > other.sequence || (one.sequence === other.sequence && one.stamp > other.stamp);

const versionOf = (event: Component, cancelled: boolean): Version => ({
  sequence: Number(only(event, 'SEQUENCE').value),
  stamp: instant(event, 'DTSTAMP').toMillis(),
  cancelled,
  event,
});

const spanOf = (event: Component) => ({
  start: instant(event, 'DTSTART').toMillis(),
  end: instant(event, 'DTEND').toMillis(),
});

/** The length is that of the wall: no meeting of this house lies over a clock change. */
function occurrencesOf(event: Component): { at: number; length: number }[] {
  const { start, end } = spanOf(event);
  return expand(event).map((at) => ({ at: at.toMillis(), length: end - start }));
}
