import type { PlanTerm, Repeat, SessionKind, SharedDay, TermException } from '@rukkanen/contract';

/** The form of a new term as it is being filled in. */
export interface TermForm {
  readonly kind: SessionKind;
  readonly placeId: string | null;
  readonly every: Repeat['every'];
  readonly weekday: number;
  readonly nth: 1 | 2 | 3 | 4 | -1;
  /** As written: `12.30`. */
  readonly from: string;
  readonly to: string;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly exceptions: readonly TermException[];
}

/** `9.30` or `9:30` as the contract's `09:30`; null when it is no time. */
export function toLocal(written: string): string | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(written.trim()) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : null;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `12:30` so many minutes later, as people write it. */
export function laterBy(start: string, minutes: number): string {
  const end = (minutesOf(start) + minutes) % 1_440;
  return `${Math.floor(end / 60)}.${String(end % 60).padStart(2, '0')}`;
}

export const written = (start: string): string => laterBy(start, 0);

/** What the form asks for; null while it says too little. A term without an end is asked all the same. */
export function planOf(form: TermForm, teamId: string): PlanTerm | null {
  const [start, end] = [toLocal(form.from), toLocal(form.to)];
  if (!start || !end || !form.firstOn) return null;
  const minutes = minutesOf(end) - minutesOf(start);
  if (minutes < 10 || minutes > 480) return null;
  return {
    teamId,
    kind: form.kind,
    placeId: form.placeId,
    repeat: repeatOf(form, form.firstOn),
    exceptions: [...form.exceptions],
    firstOn: form.firstOn,
    lastOn: form.lastOn,
    startTime: start,
    minutes,
  };
}

function repeatOf({ every, weekday, nth }: TermForm, firstOn: string): Repeat {
  if (every === 'WEEK') return { every, weekday };
  if (every === 'SECOND_WEEK') return { every, from: onWeekday(firstOn, weekday) };
  return { every, nth, weekday };
}

const DAY = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Monday is 1. */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** The first such weekday on a day or after it. */
export const onWeekday = (day: string, weekday: number): string =>
  dayAfter(day, (weekday - weekdayOf(day) + 7) % 7);

/** The same exceptions with one day changed; null takes what was said of it back. */
export const withException = (
  exceptions: readonly TermException[],
  on: string,
  said: TermException | null,
): TermException[] => [...exceptions.filter((one) => one.on !== on), ...(said ? [said] : [])];

const TERM_WEEKS = 17;

/** Where a new term begins: after the one that runs, in its rhythm and at its time. */
export function nextForm(
  today: string,
  running:
    | (Pick<PlanTerm, 'repeat' | 'startTime' | 'minutes' | 'kind' | 'placeId'> & { lastOn: string })
    | null,
): TermForm {
  const startTime = running?.startTime ?? '12:30';
  const repeat: Repeat = running?.repeat ?? { every: 'WEEK', weekday: 1 };
  const weekday = repeat.every === 'SECOND_WEEK' ? weekdayOf(repeat.from) : repeat.weekday;
  const after = dayAfter(running && running.lastOn > today ? running.lastOn : today, 1);
  const firstOn = onWeekday(after, weekday);
  return {
    kind: 'CONSULTATION',
    placeId: running?.placeId ?? null,
    every: repeat.every,
    weekday,
    nth: repeat.every === 'MONTH' ? repeat.nth : 2,
    from: written(startTime),
    to: laterBy(startTime, running?.minutes ?? 90),
    firstOn,
    lastOn: dayAfter(firstOn, TERM_WEEKS * 7),
    exceptions: [],
  };
}

/** A term on the days that the area's teams share, as far as they are ahead. */
export function sharedForm(
  today: string,
  {
    lastOn,
    firstOn,
    ...shared
  }: Pick<SharedDay, 'repeat' | 'startTime' | 'minutes'> & {
    readonly firstOn: string;
    readonly lastOn: string;
  },
): TermForm {
  const before = dayAfter(firstOn, -1);
  const form = nextForm(today, { ...shared, kind: 'CONSULTATION', placeId: null, lastOn: before });
  return { ...form, lastOn };
}
