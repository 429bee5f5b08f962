import { passFlag } from './flags.js';
import type { Transducer } from './transducer.js';

/** One way through the dictionary for a whole word: the symbols it gave out that are no letters. */
export type SeeTags = (tags: readonly number[]) => void;

const FINAL = 0xffff;
const MORE_FOLLOWS = 0xff;
/** Words of people need a few hundred steps; the limit keeps any text cheap. */
const MOST_STEPS = 20_000;
const MOST_DEPTH = 400;

interface Walk {
  readonly transducer: Transducer;
  readonly word: readonly number[];
  readonly values: Uint8Array;
  readonly tags: number[];
  readonly see: SeeTags;
  steps: number;
}

/** Goes every way on which the dictionary reads the word, and tells the tags of each. */
export function walkWays(transducer: Transducer, word: string, see: SeeTags): void {
  const letters = Array.from(word, (letter) => transducer.letters.get(letter) ?? -1);
  if (letters.includes(-1)) return;
  const values = new Uint8Array(transducer.features);
  step({ transducer, word: letters, values, tags: [], see, steps: 0 }, 0, 0, 0);
}

/** Tries every cell of a state; a state of more than 254 cells tells its number in the second one. */
function step(walk: Walk, state: number, read: number, depth: number): void {
  const { cells, firstLetter } = walk.transducer;
  const next = walk.word[read];
  const few = (cells[state * 2 + 1] ?? 0) >>> 24;
  const last = few === MORE_FOLLOWS ? (cells[state * 2 + 2] ?? 0) + 1 : few;
  for (let cell = 0; cell <= last; cell += 1) {
    if (cell === 1 && few === MORE_FOLLOWS) continue;
    if (++walk.steps > MOST_STEPS) return;
    const symbols = cells[(state + cell) * 2] ?? FINAL;
    const symbol = symbols & 0xffff;
    if (symbol === FINAL) {
      if (read === walk.word.length) walk.see(walk.tags);
    } else if ((symbol < firstLetter || symbol === next) && depth < MOST_DEPTH) {
      take(walk, symbols, (cells[(state + cell) * 2 + 1] ?? 0) & 0xffffff, read, depth);
    }
  }
}

/** Goes down one cell if its letter or flag allows, and comes back as if nothing had happened. */
function take(walk: Walk, symbols: number, target: number, read: number, depth: number): void {
  const { firstLetter, firstTag, flags } = walk.transducer;
  const symbol = symbols & 0xffff;
  const isLetter = symbol >= firstLetter;
  const flag = isLetter ? undefined : flags[symbol];
  const before = flag === undefined ? 0 : (walk.values[flag.feature] ?? 0);
  const after = flag === undefined ? 0 : passFlag(flag, before);
  if (after < 0) return;
  if (flag !== undefined) walk.values[flag.feature] = after;
  const out = symbols >>> 16;
  if (out >= firstTag) walk.tags.push(out);
  step(walk, target, isLetter ? read + 1 : read, depth + 1);
  if (out >= firstTag) walk.tags.pop();
  if (flag !== undefined) walk.values[flag.feature] = before;
}
