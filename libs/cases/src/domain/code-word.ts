import { CODE_WORDS } from './code-words.js';

const NUMBERS = 90;

/** How many different code words there are. */
export const CODE_WORD_COUNT = CODE_WORDS.length * NUMBERS;

/**
 * A code word such as "Kaarnavene-70": a word and a number 10–99. `draw(n)` answers a whole number
 * from 0 up to, not including, n.
 */
export function drawCodeWord(draw: (below: number) => number): string {
  const word = CODE_WORDS[draw(CODE_WORDS.length)] ?? CODE_WORDS[0] ?? '';
  return `${word}-${10 + draw(NUMBERS)}`;
}
