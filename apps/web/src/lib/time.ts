import type { Language } from '@rukkanen/contract';

const ZONE = 'Europe/Helsinki';
const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

/** The locale whose habits of dates and numbers a language follows here. */
export const localeOf = (language: Language): string => LOCALES[language];

const formats = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formats.set(key, made);
  return made;
}

type Moment = string | number | Date;

/** The parts of an instant on a wall clock in Finland. */
function wall(at: Moment) {
  const found: Record<string, number> = {};
  const format = formatter('en-GB', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  for (const { type, value } of format.formatToParts(new Date(at))) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found;
  return { year, month, day, hour, minute };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-05-04`: the calendar day in Finland of an instant. */
export function dayOf(at: Moment): string {
  const { year, month, day } = wall(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** A calendar day as an instant that falls on it in Finland, whatever the season. */
const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`);
const moment = (at: Moment): Date =>
  typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) ? noonOf(at) : new Date(at);

/** `8.30`, `12.35`: a clock time. A point in every language, so that only a running timer has a colon. */
export function clock(at: Moment): string {
  const { hour, minute } = wall(at);
  return `${hour}.${two(minute)}`;
}

/** `12.35–12.55` */
export const clockSpan = (from: Moment, to: Moment): string => `${clock(from)}–${clock(to)}`;

/** `4.5.2026`, in English `4 May 2026`. Takes an instant or a calendar day. */
export function date(at: Moment, language: Language): string {
  if (language === 'en') {
    return formatter('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(
      moment(at),
    );
  }
  const { year, month, day } = wall(moment(at));
  return `${day}.${month}.${year}`;
}

/** `4.5.`, in English `4 May`: for the current year. */
export function shortDate(at: Moment, language: Language): string {
  if (language === 'en')
    return formatter('en-GB', { day: 'numeric', month: 'short' }).format(moment(at));
  const { month, day } = wall(moment(at));
  return `${day}.${month}.`;
}

/** `ma`, `mån`, `Mon`. Intl gives Swedish abbreviations with a point, which we leave out. */
export const weekday = (at: Moment, language: Language): string =>
  formatter(localeOf(language), { weekday: 'short' }).format(moment(at)).replace(/\.$/, '');

/** `maanantai` */
export const longWeekday = (at: Moment, language: Language): string =>
  formatter(localeOf(language), { weekday: 'long' }).format(moment(at));

/** `toukokuu`: the month of an instant or a calendar day. */
export const monthName = (at: Moment, language: Language): string =>
  formatter(localeOf(language), { month: 'long' }).format(moment(at));

/** `ma 4.5.2026` */
export const weekdayDate = (at: Moment, language: Language): string =>
  `${weekday(at, language)} ${date(at, language)}`;

/** `ma 4.5.` */
export const shortWeekdayDate = (at: Moment, language: Language): string =>
  `${weekday(at, language)} ${shortDate(at, language)}`;

/** Whole calendar days from one day to another in Finland; negative when it has passed. */
export const daysBetween = (from: Moment, to: Moment): number =>
  Math.round(
    (noonOf(dayOf(moment(to))).getTime() - noonOf(dayOf(moment(from))).getTime()) / 86_400_000,
  );

/** Whole minutes from one moment to another, towards zero. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  Math.trunc((new Date(to).getTime() - new Date(from).getTime()) / 60_000);

/** `14:05`: how long something has run, in minutes and seconds. */
export function elapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** `51,9`: a number in the reader's own marks, with at most the decimals asked for. */
export const decimal = (value: number, language: Language, digits = 1): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value);
