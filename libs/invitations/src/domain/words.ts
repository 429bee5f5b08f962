import type { Language } from '@rukkanen/contract';
import { DateTime } from 'luxon';
import en from '../messages/en.json' with { type: 'json' };
import fi from '../messages/fi.json' with { type: 'json' };
import sv from '../messages/sv.json' with { type: 'json' };

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { fi, sv, en };

export type MessageKey = keyof typeof fi;

/** A message of the product in a language, with its places filled in. */
export const words = (
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string =>
  MESSAGES[language][key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const inHelsinki = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: 'Europe/Helsinki' });

/** "ma 4.5.2026": the day as people write it. */
export const dayOf = (at: Date, language: Language): string => {
  const day = inHelsinki(at).setLocale(language);
  return `${day.toFormat('ccc').replace('.', '')} ${day.toFormat('d.M.yyyy')}`;
};

/** "12.35–12.55": the time as people write it. */
export const timeOf = (startsAt: Date, endsAt: Date): string =>
  `${inHelsinki(startsAt).toFormat('H.mm')}–${inHelsinki(endsAt).toFormat('H.mm')}`;

/** The wall time in Helsinki, as calendars want it. */
export const wallTimeOf = (at: Date): string => inHelsinki(at).toFormat("yyyy-MM-dd'T'HH:mm");
