import type { Holiday } from '@rukkanen/contract';
import { addDays, type LocalDay } from './clock.js';

/** Days of the church year by their distance from Easter Day. */
const AROUND_EASTER: readonly (readonly [number, Holiday])[] = [
  [-2, 'GOOD_FRIDAY'],
  [0, 'EASTER_DAY'],
  [1, 'EASTER_MONDAY'],
  [39, 'ASCENSION_DAY'],
  [49, 'PENTECOST'],
];

const FIXED: readonly (readonly [string, Holiday])[] = [
  ['01-01', 'NEW_YEAR'],
  ['01-06', 'EPIPHANY'],
  ['05-01', 'MAY_DAY'],
  ['12-06', 'INDEPENDENCE_DAY'],
  ['12-24', 'CHRISTMAS_EVE'],
  ['12-25', 'CHRISTMAS_DAY'],
  ['12-26', 'SECOND_CHRISTMAS_DAY'],
];

/** Days that are the one Friday or Saturday of a week of dates, by the first of its seven dates. */
const IN_A_WEEK: readonly (readonly [string, number, Holiday])[] = [
  ['06-19', 5, 'MIDSUMMER_EVE'],
  ['06-20', 6, 'MIDSUMMER_DAY'],
  ['10-31', 6, 'ALL_SAINTS_DAY'],
];

/**
 * The holiday on a day, or null (SES-08). Church holidays by kirkkolaki and the state's own ones
 * (helatorstai, loppiainen, vapunpäivä, itsenäisyyspäivä); Midsummer Eve and Christmas Eve are not
 * holidays by law, yet offices are closed on them. Where two meet, the one of Easter is named.
 */
export function holidayOn(day: LocalDay): Holiday | null {
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? null;
}

/** The holidays of a year by their days. */
export function holidaysOf(year: number): ReadonlyMap<LocalDay, Holiday> {
  const easter = easterOf(year);
  return new Map<LocalDay, Holiday>([
    ...FIXED.map(([date, holiday]) => [`${year}-${date}`, holiday] as const),
    ...IN_A_WEEK.map(
      ([from, weekday, holiday]) => [firstFrom(`${year}-${from}`, weekday), holiday] as const,
    ),
    ...AROUND_EASTER.map(([days, holiday]) => [addDays(easter, days), holiday] as const),
  ]);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: LocalDay): number =>
  ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The first such weekday on a day or after it. */
export const firstFrom = (day: LocalDay, weekday: number): LocalDay =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** Easter Day of the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterOf(year: number): LocalDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapShift = Math.floor((century + 8) / 25);
  const moonShift = Math.floor((century - leapShift + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const march = epact + sunday - 7 * correction + 21;
  return addDays(`${year}-03-01`, march);
}
