import type { Language } from '@rukkanen/contract';
import { fillIn } from '@rukkanen/kernel';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

type Key = keyof typeof fi;
const MESSAGES: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { fi, sv, en };

export type Say = (key: Key, values?: Readonly<Record<string, string>>) => string;

/** The words of the page of text in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    fillIn(MESSAGES[language][key], values);

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `8.30`: a clock time in Finland, with a point in every language. */
export const clockAt = (at: string | number | Date): string =>
  wall.format(new Date(at)).replace(/^0/, '').replace(':', '.');
