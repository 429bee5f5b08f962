import type { Language } from '@rukkanen/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as time from './time.js';

export const useLanguage = (): Language => useTranslation().i18n.language as Language;

/** The functions of `time.ts` in the reader's language. */
export function useTime() {
  const language = useLanguage();
  return useMemo(
    () => ({
      clock: time.clock,
      clockSpan: time.clockSpan,
      date: (at: string | Date) => time.date(at, language),
      shortDate: (at: string | Date) => time.shortDate(at, language),
      monthName: (at: string | Date) => time.monthName(at, language),
      longWeekday: (at: string | Date) => time.longWeekday(at, language),
      weekdayDate: (at: string | Date) => time.weekdayDate(at, language),
      shortWeekdayDate: (at: string | Date) => time.shortWeekdayDate(at, language),
      decimal: (value: number, digits?: number) => time.decimal(value, language, digits),
    }),
    [language],
  );
}
