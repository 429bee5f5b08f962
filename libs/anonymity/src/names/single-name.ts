import { isUnheard, type Passage } from '../text/passage.js';
import type { Word } from '../text/words.js';
import type { NameReading } from './word-reading.js';
import type { Candidate } from './runs.js';
import { isMetWith } from '../lexicon/company.js';
import { roleBefore, surroundings, verdict, type Judged } from './surroundings.js';
import { isDeedAfter, nextWord } from './what-follows.js';
import { UNCERTAIN, WEIGHT, caseWorth, listWorth, rivalWorth, shapeWorth } from './weights.js';

/** One word by itself: its worth on the lists, its case, its capital letter and what stands around. */
export function asSingle(passage: Passage, candidate: Candidate): Judged | null {
  const { word } = candidate;
  const reading = plausible(passage, candidate);
  if (reading === null) return asUnknown(passage, candidate);
  if (!word.capital && !isSafeInLowerCase(reading)) return null;
  if (isCodeWord(passage, word, reading)) return null;
  const score =
    listWorth(reading) +
    caseWorth(reading) +
    rivalWorth(reading, word.capital && !word.opens && !word.shouted) +
    shapeWorth(reading) +
    singleCapital(word, reading) +
    surroundings(passage, candidate, candidate);
  return verdict(passage, candidate, candidate, score, 'person.single');
}

/**
 * Leaves out surnames where another reading is the rule: towns (*Raumalla*) unless a word for a
 * person stands before, and common words at the start of a Swedish or English sentence.
 */
function plausible(passage: Passage, { word, at, reading }: Candidate): NameReading | null {
  if (reading === null || reading.family === null) return reading;
  const town = reading.place && roleBefore(passage, at) === null;
  const common =
    passage.language !== 'fi' &&
    word.opens &&
    reading.shape !== 'nen' &&
    reading.shape !== 'nordic';
  if (!town && !common) return reading;
  return reading.given === null ? null : { ...reading, family: null };
}

const CODE_NUMBER =
  /^ [1-9]\d(?![\d.,:/%-]\d|\d|\s?(?:v|vuo|år|years|e|€|kk|pv|h|km|euro|%)(?!\p{L}))/u;

/** *Kanerva 34*: a word and a number from 10 to 99, as cases are called; a common name is none. */
const isCodeWord = ({ text }: Passage, word: Word, { given, shape }: NameReading): boolean =>
  (given ?? 9) > 1 && shape === 'other' && CODE_NUMBER.test(text.slice(word.end, word.end + 12));

function singleCapital(word: Word, { said }: NameReading): number {
  if (!word.capital && said === 'name') return 0;
  if (!word.capital) return WEIGHT.lowerCase + (word.opens ? WEIGHT.lowerCaseOpening : 0);
  if (!word.opens && !word.shouted) return WEIGHT.capital;
  return said === 'name' ? WEIGHT.capital : said === 'nothing' ? WEIGHT.unheard : 0;
}

/**
 * Without a capital only common names with no other meaning and in a plain case are looked at; more of
 * them where the dictionary knows the form as a name and as nothing else.
 */
function isSafeInLowerCase({ given, family, rival, kind, shape, said }: NameReading): boolean {
  if (kind === 'other' || kind === 'inner') return false;
  if (rival === 'rare') return given === 0;
  if (rival !== 'none') return false;
  if (said === 'name') return (given ?? 9) <= 2 || (family ?? 9) <= 1;
  return (given ?? 9) <= 1 || (family === 0 && shape === 'nen');
}

/**
 * A capitalised word no list knows is a name only where the words around say so: *asiakas Xhemajli*,
 * *Xhemajlin kanssa*. Never certain.
 */
function asUnknown(passage: Passage, candidate: Candidate): Judged | null {
  const { word, at, reading } = candidate;
  if (reading !== null || word.text.length < 3 || word.shouted) return null;
  if (/(?:ssa|ssä|sta|stä|[aeiouyäö]{2}n)$/.test(word.lower)) return null;
  const spokenOf = word.lower.endsWith('n') && isMetWith(nextWord(passage, at));
  const doing = isUnheard(passage, word) && isDeedAfter(passage, at);
  if (roleBefore(passage, at) === null && !spokenOf && !doing) return null;
  return verdict(passage, candidate, candidate, UNCERTAIN, 'person.unknown');
}
