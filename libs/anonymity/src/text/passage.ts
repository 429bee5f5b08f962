import type { Claim, GuardLanguage } from '../finding.js';
import type { Morphology, WordClass } from '../morphology.js';
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
  /** Typed without dots for certain, so that no word can be called unheard. */
  readonly lostDots: boolean;
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
    lostDots: isUndotted(text, words),
    ground: new Ground(text.length),
    dictionary: spoken === 'fi' && morphology !== null ? remembering(morphology) : null,
  };
}

/** The dictionary, asked once about each word of this text. */
function remembering(morphology: Morphology): Morphology {
  const met = new Map<string, ReturnType<Morphology['classesOf']>>();
  return {
    classesOf: (word) => {
      const classes = met.get(word) ?? morphology.classesOf(word);
      met.set(word, classes);
      return classes;
    },
  };
}

/** Whether the dictionary was asked about the word and has never heard of it: no Finnish word is so written. */
export function isUnheard(passage: Passage, { lower }: Word): boolean {
  const { dictionary, lostDots } = passage;
  if (dictionary === null || lostDots || dictionary.classesOf(lower).size > 0) return false;
  return withDots(passage, lower).size === 0;
}

/**
 * What the dictionary says of a word with its dots put back, in a text that has none: *maki* is *mäki*.
 * The vowels of a word agree, so all of them get dots or none.
 */
export function withDots({ dictionary, text }: Passage, lower: string): ReadonlySet<WordClass> {
  if (dictionary === null || /[äöÄÖ]/.test(text) || /u/.test(lower)) return new Set();
  return dictionary.classesOf(lower.replaceAll('a', 'ä').replaceAll('o', 'ö'));
}
