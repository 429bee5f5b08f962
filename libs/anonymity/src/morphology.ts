/** What a dictionary can know about a word as it stands, inflected or not. */
export type WordClass = 'first_name' | 'surname' | 'place' | 'common' | 'compound';

/**
 * The port through which a dictionary of word forms comes in (voikko on the server).
 *
 * Without one the guard still finds names, but it cannot tell every everyday word from a name, so
 * what is uncertain becomes a warning and the answer is marked degraded.
 */
export interface Morphology {
  /** Every class the form may have; empty when the dictionary does not know the form. */
  classesOf(word: string): ReadonlySet<WordClass>;
}
