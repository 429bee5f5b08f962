import type { FunctionKey, Language } from '@rukkanen/contract';
import { fillIn } from '@rukkanen/kernel';
import en from '../messages/en.json' with { type: 'json' };
import fi from '../messages/fi.json' with { type: 'json' };
import sv from '../messages/sv.json' with { type: 'json' };

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { fi, sv, en };

export type MessageKey = keyof typeof fi;

/** The words of feeds, in the reader's language. */
export const words = (
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string => fillIn(MESSAGES[language][key], values);

/** How a function is called, in the middle of a sentence. */
export const functionName = (language: Language, key: FunctionKey): string =>
  words(language, `function.${key}`);
