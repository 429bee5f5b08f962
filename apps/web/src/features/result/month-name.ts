import type { Language } from '@rukkanen/contract';
import { localeOf } from '../../lib/time.js';

/** The name of a month (YYYY-MM) as it stands, and its year; the sentence around bends it. */
export function monthOf(month: string, language: Language): { month: string; year: string } {
  const middle = new Date(`${month}-15T00:00:00Z`);
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return { month: format.format(middle), year: month.slice(0, 4) };
}
