import type { Language } from '@rukkanen/contract';
import { monthName } from '../../lib/time.js';

/** The name of a month (YYYY-MM) as it stands, and its year; the sentence around bends it. */
export function monthOf(month: string, language: Language): { month: string; year: string } {
  return { month: monthName(`${month}-15`, language), year: month.slice(0, 4) };
}
