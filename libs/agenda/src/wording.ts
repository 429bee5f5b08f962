import type { Language } from '@rukkanen/contract';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

export type Messages = typeof fi;

export const MESSAGES: Readonly<Record<Language, Messages>> = { fi, sv, en };

/** Fills a sentence in. What a person wrote loses its own full stop, for the sentence has one. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
    (values[name] ?? '').trim().replace(/\.+$/, ''),
  );

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const englishMonth = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day (ISO 8601) as it is written in a record: 4.5.2026, in English 4 May 2026. */
export function dayIn(language: Language, day: string): string {
  if (language === 'en') return english.format(new Date(`${day}T00:00:00Z`));
  return day.split('-').map(Number).reverse().join('.');
}

/** A month (YYYY-MM) as it is written in a record: 8/2026, in English August 2026. */
export function monthIn(language: Language, month: string): string {
  if (language === 'en') return englishMonth.format(new Date(`${month}-01T00:00:00Z`));
  return month.split('-').map(Number).reverse().join('/');
}
