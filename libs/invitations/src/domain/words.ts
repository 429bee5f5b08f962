import { minutesLater, wallTime, type LocalTime } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import { fillIn } from '@rukkanen/kernel';
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
): string => fillIn(MESSAGES[language][key], values);

const inHelsinki = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: 'Europe/Helsinki' });

const DAY = { fi: 'ccc d.L.yyyy', sv: 'ccc d.L.yyyy', en: 'ccc d LLL yyyy' } as const;
const TIME = { fi: 'H.mm', sv: 'H.mm', en: 'HH:mm' } as const;

/** "ma 4.5.2026": the day as people write it. */
export const dayOf = (at: Date, language: Language): string =>
  inHelsinki(at).setLocale(language).toFormat(DAY[language]);

/** "12.35–12.55": the time as people write it. */
export const timeOf = (
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  language: Language,
): string => [startsAt, endsAt].map((at) => inHelsinki(at).toFormat(TIME[language])).join('–');

/** The wall time in Helsinki, as calendars want it. */
export const wallTimeOf = (at: Date): string => inHelsinki(at).toFormat("yyyy-MM-dd'T'HH:mm");

/** The instants from a wall time in Helsinki, so many minutes long on the wall. */
export const spanFrom = (start: LocalTime, minutes: number): { startsAt: Date; endsAt: Date } => ({
  startsAt: wallTime(start).toJSDate(),
  endsAt: wallTime(minutesLater(start, minutes)).toJSDate(),
});
