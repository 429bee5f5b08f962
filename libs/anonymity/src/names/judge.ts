import type { GuardLanguage } from '../finding.js';
import { roleOf, type Role } from '../lexicon/roles.js';
import type { Passage } from '../text/passage.js';
import type { NameReading } from './name-reading.js';
import type { Candidate } from './runs.js';
import {
  CERTAIN,
  UNCERTAIN,
  WEIGHT,
  caseWorth,
  listWorth,
  rivalWorth,
  shapeWorth,
} from './weights.js';

/** A stretch of text taken for a name, with what it was taken from. */
export interface Judged {
  start: number;
  end: number;
  certain: boolean;
  rule: string;
  role: Role | null;
}

const WITH_PERSON =
  /^(?:kanssa|kans|luona|luokse|luota|mukaan|mielestä|puolesta|äiti|isä|vaimo|puhelin|hakemus|sairausloma|kertoi|sanoi|soitti|pyysi)$/;

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

/** First name and surname in either order, or a first name and a word no list knows. */
function asFullName(passage: Passage, run: readonly Candidate[]): Judged | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return null;
  if (run.slice(0, -1).some(({ reading }) => reading?.bare === false)) return null;
  if (!first.word.capital && !isLowerCaseName(passage, run)) return null;
  const met = isCompany(passage.words[last.at + 1]?.lower) ? WEIGHT.companyOfPair : 0;
  const score = fullNameWorth(run, passage.language) + surroundings(passage, first, last) + met;
  return verdict(passage, first, last, score, 'person.full-name');
}

/** *matti virtanen*: without capitals only a common first name with a surname, in either order. */
function isLowerCaseName(passage: Passage, run: readonly Candidate[]): boolean {
  const [first, second] = run;
  if (run.length !== 2 || first === undefined || second === undefined) return false;
  const [one, two] = [first.reading, second.reading];
  const spokenOf = isCompany(passage.words[second.at + 1]?.lower);
  const straight = (one?.given ?? 9) <= (spokenOf ? 2 : 1) && (two?.family ?? 9) <= 1;
  return straight || ((one?.family ?? 9) === 0 && (two?.given ?? 9) <= 1);
}

function fullNameWorth(run: readonly Candidate[], language: GuardLanguage): number {
  const readings = run.map(({ reading }) => reading);
  if (readings.every((reading) => reading === null)) return unknownPair(run, language);
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

/** Two unknown capitalised words in a row may be a foreign name, a ward or a firm: somebody must look. */
const unknownPair = (run: readonly Candidate[], language: GuardLanguage): number =>
  language !== 'en' &&
  run.length <= 3 &&
  run.every(({ word }) => !word.shouted && word.text.length > 2)
    ? UNCERTAIN
    : 0;

const SURNAMES_ONLY = 0;

/** An everyday word beside a listed name gives way to it; beside an unknown word it stays a word. */
function rivalInPair(reading: NameReading, besideUnknown: boolean): number {
  if (reading.rival === 'none') return 0;
  return besideUnknown ? WEIGHT[reading.rival] - 1 : WEIGHT[reading.rival] * 0.6;
}

function capitals(run: readonly Candidate[]): number {
  const away = run.some(({ word }) => word.capital && !word.opens && !word.shouted);
  if (away) return WEIGHT.capital;
  return run.some(({ word }) => word.capital) ? 0 : 3 * WEIGHT.lowerCase;
}

function asSingle(passage: Passage, candidate: Candidate): Judged | null {
  const { word } = candidate;
  const reading = plausible(passage, candidate);
  if (reading === null) return asUnknown(passage, candidate);
  if (!word.capital && !isSafeInLowerCase(reading)) return null;
  const score =
    listWorth(reading) +
    caseWorth(reading) +
    rivalWorth(reading) +
    shapeWorth(reading) +
    singleCapital(candidate) +
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
  const common = passage.language !== 'fi' && word.opens;
  if (!town && !common) return reading;
  return reading.given === null ? null : { ...reading, family: null };
}

function singleCapital({ word }: Candidate): number {
  if (!word.capital) return WEIGHT.lowerCase + (word.opens ? WEIGHT.lowerCaseOpening : 0);
  return word.opens || word.shouted ? 0 : WEIGHT.capital;
}

/** Without a capital only common names with no other meaning and in a plain case are looked at. */
const isSafeInLowerCase = ({ given, family, rival, kind, shape }: NameReading): boolean =>
  rival === 'none' &&
  kind !== 'other' &&
  kind !== 'inner' &&
  ((given ?? 9) <= 1 || ((family ?? 9) === 0 && shape === 'nen'));

/**
 * A capitalised word no list knows is a name only where the words around say so: *asiakas Xhemajli*,
 * *Xhemajlin kanssa*. Never certain.
 */
function asUnknown(passage: Passage, candidate: Candidate): Judged | null {
  const { word, at, reading } = candidate;
  if (reading !== null || word.text.length < 3 || word.shouted) return null;
  if (/(?:ssa|ssä|sta|stä|[aeiouyäö]{2}n)$/.test(word.lower)) return null;
  const spokenOf = /n$/.test(word.lower) && isCompany(passage.words[at + 1]?.lower);
  if (roleBefore(passage, at) === null && !spokenOf) return null;
  return verdict(passage, candidate, candidate, UNCERTAIN, 'person.unknown');
}

const isCompany = (next: string | undefined): boolean =>
  next !== undefined && WITH_PERSON.test(next);

/** What stands around: who the word before says it is, and words that people are spoken of with. */
function surroundings(passage: Passage, first: Candidate, last: Candidate): number {
  const company = isCompany(passage.words[last.at + 1]?.lower) ? WEIGHT.company : 0;
  return company + (roleBefore(passage, first.at) === null ? 0 : WEIGHT.role);
}

function roleBefore({ words, text }: Passage, at: number): Role | null {
  const [previous, word] = [words[at - 1], words[at]];
  if (previous === undefined || word === undefined || !word.capital || word.opens) return null;
  return /^[\s:]{1,2}$/.test(text.slice(previous.end, word.start)) ? roleOf(previous.lower) : null;
}

function verdict(
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
