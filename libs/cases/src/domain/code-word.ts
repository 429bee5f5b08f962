import { CODE_WORDS } from './code-words.js';

const NUMBERS = 90;

/**
 * A code word such as "Kaarnavene-70": a word and a number 10–99. `draw(n)` answers a whole number
 * from 0 up to, not including, n.
 */
export function drawCodeWord(draw: (below: number) => number): string {
  const word = CODE_WORDS[draw(CODE_WORDS.length)] ?? CODE_WORDS[0] ?? '';
  return `${word}-${10 + draw(NUMBERS)}`;
}
