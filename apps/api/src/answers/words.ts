import type { Language } from '@rukkanen/contract';
import { fillIn } from '@rukkanen/kernel';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

const MESSAGES: Readonly<Record<Language, Readonly<Record<keyof typeof fi, string>>>> = {
  fi,
  sv,
  en,
};

export type Say = (key: keyof typeof fi, values?: Readonly<Record<string, string>>) => string;

/** The words of the answer page in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    fillIn(MESSAGES[language][key], values);
