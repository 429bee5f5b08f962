import type { Passage } from '../text/passage.js';
import { asFullName } from './full-name.js';
import type { Candidate } from './runs.js';
import { asSingle } from './single-name.js';
import type { Judged } from './surroundings.js';

/** Judges a run of candidates: the longest part that holds together as a name, else word by word. */
export function* judge(passage: Passage, run: readonly Candidate[]): Iterable<Judged> {
  for (let at = 0; at < run.length;) {
    const length = fullNameLength(run, at);
    const whole = asFullName(passage, run.slice(at, at + length));
    const found = whole ?? singleAt(passage, run[at]);
    if (found !== null) yield found;
    at += whole === null ? 1 : length;
  }
}

/** Capitals hold a name together; without them it is two words at most. */
const fullNameLength = (run: readonly Candidate[], at: number): number =>
  run[at]?.word.capital === true ? Math.min(run.length - at, LONGEST_NAME) : 2;

const LONGEST_NAME = 5;

const singleAt = (passage: Passage, candidate: Candidate | undefined): Judged | null =>
  candidate === undefined ? null : asSingle(passage, candidate);
