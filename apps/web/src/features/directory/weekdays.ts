import { Weekday, type Language } from '@rukkanen/contract';
import { weekday } from '../../lib/time.js';

/** A Monday; the days of a week follow it. */
const MONDAY = Date.parse('2026-05-04T10:00:00Z');
const DAY = 86_400_000;

/** `ma`, `mån`, `Mon`: a day of the week in the reader's language. */
export const weekdayName = (day: Weekday, language: Language): string =>
  weekday(new Date(MONDAY + Weekday.options.indexOf(day) * DAY), language);

/** `ma, ke, pe`, in the order of the week. */
export const weekdaysIn = (language: Language, days: readonly Weekday[]): string =>
  Weekday.options
    .filter((day) => days.includes(day))
    .map((day) => weekdayName(day, language))
    .join(', ');
