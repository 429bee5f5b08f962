import { isUnheard, type Passage } from '../text/passage.js';
import type { NameReading } from './word-reading.js';
import type { Candidate } from './runs.js';
import { isCompany } from '../lexicon/company.js';
import { surroundings, verdict, type Judged } from './surroundings.js';
import { CERTAIN, UNCERTAIN, WEIGHT, listWorth } from './weights.js';

/** First name and surname in either order, or a first name and a word no list knows. */
export function asFullName(passage: Passage, run: readonly Candidate[]): Judged | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return null;
  if (run.slice(0, -1).some(({ reading }) => reading?.bare === false)) return null;
  if (!first.word.capital && !isLowerCaseName(passage, run)) return null;
  const met = isCompany(passage.words[last.at + 1]?.lower) ? WEIGHT.companyOfPair : 0;
  const score = fullNameWorth(run, passage) + surroundings(passage, first, last) + met;
  return verdict(passage, first, last, score, 'person.full-name');
}

/** *matti virtanen*: without capitals only a common first name with a surname, in either order. */
function isLowerCaseName(passage: Passage, run: readonly Candidate[]): boolean {
  const [first, second] = run;
  if (run.length !== 2 || first === undefined || second === undefined) return false;
  const [one, two] = [first.reading, second.reading];
  const spokenOf = isCompany(passage.words[second.at + 1]?.lower);
  const straight =
    (one?.given ?? 9) <= (spokenOf ? 2 : 1) && (two?.family ?? 9) <= (one?.given === 0 ? 2 : 1);
  return straight || ((one?.family ?? 9) === 0 && (two?.given ?? 9) <= 1);
}

function fullNameWorth(run: readonly Candidate[], passage: Passage): number {
  const readings = run.map(({ reading }) => reading);
  if (readings.every((reading) => reading === null)) return unknownPair(run, passage);
  if (!readings.some((reading) => (reading?.given ?? 9) <= 3)) return SURNAMES_ONLY;
  const known = readings.filter((reading) => reading !== null);
  const lists = known.map(listWorth).sort((a, b) => b - a);
  const unknown = readings.length - known.length;
  const worth =
    (lists[0] ?? 0) + (lists[1] ?? (unknown > 0 ? WEIGHT.unknown : 0)) + WEIGHT.neighbour;
  return (
    worth +
    known.reduce((sum, reading) => sum + rivalInPair(reading, unknown > 0), 0) +
    capitals(run)
  );
}

/**
 * Two unknown capitalised words in a row may be a foreign name, a ward or a firm: somebody must look.
 * Where the dictionary has heard of none of them, it is a name; where it knows one as a word, it is not.
 */
function unknownPair(run: readonly Candidate[], passage: Passage): number {
  if (passage.language === 'en' || run.length > 4) return 0;
  if (!run.every(({ word }) => !word.shouted && word.text.length > 2)) return 0;
  if (run.every(({ word }) => isUnheard(passage, word))) return CERTAIN;
  const known = run.some(({ word }) => passage.dictionary?.classesOf(word.lower).has('common'));
  return known ? 0 : UNCERTAIN;
}

const SURNAMES_ONLY = 0;

/** An everyday word beside a listed name gives way to it; beside an unknown word it stays a word. */
function rivalInPair(reading: NameReading, besideUnknown: boolean): number {
  if (reading.rival === 'none') return 0;
  const worth = WEIGHT[reading.rival === 'unlisted' ? 'unlistedCapital' : reading.rival];
  return besideUnknown ? worth - 1 : worth * 0.6;
}

function capitals(run: readonly Candidate[]): number {
  const away = run.some(({ word }) => word.capital && !word.opens && !word.shouted);
  if (away) return WEIGHT.capital;
  return run.some(({ word }) => word.capital) ? 0 : 3 * WEIGHT.lowerCase;
}
