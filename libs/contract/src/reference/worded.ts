import type { Language } from '../codes.js';

/** The same words in the three languages. Finnish is the official wording, the others are our own. */
export type Worded = Readonly<Record<Language, string>>;
