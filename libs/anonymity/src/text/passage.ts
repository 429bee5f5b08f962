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
export function isUnheard({ dictionary, lostDots }: Passage, word: Word): boolean {
  return dictionary !== null && !lostDots && dictionary.classesOf(word.lower).size === 0;
}
