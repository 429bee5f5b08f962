import type { Claim, GuardLanguage } from '../finding.js';
import type { Morphology } from '../morphology.js';
import { readDigits } from './digits.js';
import { Ground } from './ground.js';
import { languageOf } from './language.js';
import { isUndotted } from './undotted.js';
import { wordsOf, type Word } from './words.js';

/** One text as every layer sees it. */
export interface Passage {
  /** The normalised text. */
  readonly text: string;
  /** The same text with misread digits put right, unit for unit. */
  readonly digits: string;
  readonly words: readonly Word[];
  readonly language: GuardLanguage;
  /** Typed without dots over ä and ö, so *Makela* may be *Mäkelä*. */
  readonly undotted: boolean;
  readonly ground: Ground;
  /** The dictionary, where the text is in the language that it knows. */
  readonly dictionary: Morphology | null;
}

/** A layer knows one kind of identifier and claims the places where it sees one. */
export type Layer = (passage: Passage) => Iterable<Claim>;

/** Prepares a normalised text for the layers. */
export function toPassage(
  text: string,
  language: GuardLanguage,
  morphology: Morphology | null,
): Passage {
  const words = wordsOf(text);
  const spoken = languageOf(
    words.map(({ lower }) => lower),
    language,
  );
  return {
    text,
    digits: readDigits(text),
    words,
    language: spoken,
    undotted: text.length > 30 && !/[äöÄÖ]/.test(text),
    ground: new Ground(text.length),
    dictionary: spoken === 'fi' ? morphology : null,
  };
}

/** Whether the dictionary was asked about the word and has never heard of it: no Finnish word is so written. */
export function isUnheard({ dictionary, text, words }: Passage, word: Word): boolean {
  return dictionary !== null && !isUndotted(text, words) && dictionary.classesOf(word.lower).size === 0;
}
