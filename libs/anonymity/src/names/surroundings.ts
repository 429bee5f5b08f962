import { isCompany } from '../lexicon/company.js';
import { roleOf, type Role } from '../lexicon/roles.js';
import type { Passage } from '../text/passage.js';
import { isDeedAfter, nextWord } from './what-follows.js';
import type { Candidate } from './runs.js';
import { CERTAIN, UNCERTAIN, WEIGHT } from './weights.js';

/** A stretch of text taken for a name, with what it was taken from. */
export interface Judged {
  start: number;
  end: number;
  certain: boolean;
  rule: string;
  role: Role | null;
}

/** What stands around: who the word before says it is, and words that people are spoken of with. */
export function surroundings(passage: Passage, first: Candidate, last: Candidate): number {
  const next = nextWord(passage, last.at);
  const owned = isOwner(last) && isCompany(next) ? WEIGHT.company : 0;
  const company = isDeedAfter(passage, last.at) ? WEIGHT.deed : owned;
  return company + (roleBefore(passage, first.at) === null ? 0 : WEIGHT.role);
}

/** In the genitive, or a surname or first name that Swedish and English leave as it is. */
const isOwner = ({ word }: Candidate): boolean => /[ns]$/.test(word.lower);

/** Who the word just before says the name belongs to; it must stand in the same sentence. */
export function roleBefore({ words, text }: Passage, at: number): Role | null {
  const [previous, word] = [words[at - 1], words[at]];
  if (previous === undefined || word === undefined || !word.capital || word.opens) return null;
  return /^[\s:]{1,2}$/.test(text.slice(previous.end, word.start)) ? roleOf(previous.lower) : null;
}

/** Turns points into a judgement, or into nothing below the line. */
export function verdict(
  passage: Passage,
  first: Candidate,
  last: Candidate,
  score: number,
  rule: string,
): Judged | null {
  const role = roleBefore(passage, first.at);
  if (score < UNCERTAIN) return null;
  return { start: first.word.start, end: last.word.end, certain: score >= CERTAIN, rule, role };
}
