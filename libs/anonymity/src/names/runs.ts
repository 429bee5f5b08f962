import { isDomainWord, isEponym } from '../lexicon/domain-words.js';
import { isEverydayForm, isForeignWord } from '../lexicon/homographs.js';
import { isPublicServiceNoun } from '../lexicon/institutions.js';
import { isMunicipality, municipalityOf } from '../lexicon/municipalities.js';
import { roleOf } from '../lexicon/roles.js';
import { isUnheard, type Passage } from '../text/passage.js';
import type { Word } from '../text/words.js';
import { nameEntry } from './name-index.js';
import { readName } from './name-reading.js';
import type { NameReading } from './word-reading.js';
import { isDeedAfter } from './what-follows.js';
import { readSlip, SHAPED_SURNAME } from './typing-slip.js';

/** A word that may be part of a name: a listed name, or a capitalised word that no list knows. */
export interface Candidate {
  readonly word: Word;
  readonly at: number;
  readonly reading: NameReading | null;
}

const NAMED_THING =
  /^(?:hanke|ryhmä|projekti|kurssi|ohjelma|paja|työpaja|palvelu|yksikkö|talo|toiminta|malli|valmennus|kampanja|tapahtuma|sovellus|järjestelmä|kortti|peli|projektet|gruppen|project|group|service)$/;
const COMPOUND = /^(?:\s\p{Lu}[\p{L}-]{1,20}){0,2}\s?-(?!nimi)\p{Ll}/u;

/**
 * Runs of neighbouring words that could be one name: *Matti Virtasen*, *Nguyen Thi Lan*. Words that
 * can never be part of a name, such as authorities and days, end a run.
 */
export function* nameRuns(passage: Passage): Iterable<Candidate[]> {
  let run: Candidate[] = [];
  for (const [at, word] of passage.words.entries()) {
    const candidate = candidateAt(passage, word, at);
    const last = run.at(-1);
    if (last !== undefined && (candidate === null || !joins(passage, last, candidate))) {
      yield run;
      run = [];
    }
    if (candidate !== null) run.push(candidate);
  }
  if (run.length > 0) yield run;
}

function candidateAt(passage: Passage, word: Word, at: number): Candidate | null {
  if (word.glued || !passage.ground.isFree(word.start, word.end)) return null;
  if (word.capital) return isBarred(passage, word, at) ? null : capitalCandidate(passage, word, at);
  if (passage.language !== 'fi' || word.text.length < 4) return null;
  if (isEverydayForm(word.lower, passage.undotted)) return null;
  const reading = readName(word, passage);
  if (reading === null || isPlaceOnly(word, reading) || isDomainWord(word.lower)) return null;
  return { word, at, reading };
}

/** Adjectives and nouns that end alike, as slips of the fingers leave them: *sosiaalinnen*, *halituksen*. */
const NO_SURNAME = /-|l[aä]i|lli|nni|ii|kse/;

/** A word no dictionary has heard of, shaped like a surname in -nen: *Nikkaisen*. */
function readUnheard(passage: Passage, word: Word): NameReading | null {
  if (!/.{3}(?:nen|sen|sell[ae]|selt[aä]|sest[aä])$/u.test(word.lower)) return null;
  if (word.text.length > 12 || NO_SURNAME.test(word.lower) || roleOf(word.lower) !== null)
    return null;
  return isUnheard(passage, word) ? { ...SHAPED_SURNAME, family: 2 } : null;
}

/**
 * An unlisted word at the start of a sentence begins a name only where no dictionary or list of words
 * knows it and another capital follows (*Somchai Prasert*) or something that people do.
 */
function mayOpenName(passage: Passage, word: Word, at: number): boolean {
  const next = passage.words[at + 1];
  if (isUnheard(passage, word) && isDeedAfter(passage, at)) return true;
  if (next === undefined || !next.capital || next.opens || next.glued || word.shouted) return false;
  if (gap(passage, word, next) !== ' ' || isDomainWord(next.lower)) return false;
  if (word.text.length > 11 || isEverydayForm(next.lower) || municipalityOf(next.lower) !== null)
    return false;
  if (passage.language !== 'fi')
    return !isForeignWord(word.lower) && nameEntry(next.lower) !== null;
  return isUnheard(passage, word);
}

/** At the start of a sentence a listed name counts, or a word that can be nothing but one. */
function capitalCandidate(passage: Passage, word: Word, at: number): Candidate | null {
  const reading = readName(word, passage) ?? readSlip(word.lower) ?? readUnheard(passage, word);
  if (reading !== null) return { word, at, reading };
  if (word.text.length < 2 || isPartlyLower(word) || roleOf(word.lower) !== null) return null;
  return word.opens && !mayOpenName(passage, word, at) ? null : { word, at, reading };
}

/** *Taimi-ryhmä*, *Kela-kortti*: a capital first part and a common noun. */
const isPartlyLower = (word: Word): boolean =>
  /-\p{Ll}/u.test(word.text) && roleOf(word.lower.replace(/^.*-/, '')) === null;

const isPlaceOnly = (word: Word, { given }: NameReading): boolean =>
  given === null && isMunicipality(word.lower);

/** What is never a name here, whatever the lists say. */
function isBarred(passage: Passage, word: Word, at: number): boolean {
  const next = passage.words[at + 1];
  const nextLower = next !== undefined && gap(passage, word, next) === ' ' ? next.lower : undefined;
  if (isDomainWord(word.lower) || isEponym(word.lower, nextLower)) return true;
  if (isPartlyLower(word) || COMPOUND.test(passage.text.slice(word.end, word.end + 50)))
    return true;
  if (word.shouted && word.text.length < 4) return true;
  const previous = passage.words[at - 1];
  if (
    previous !== undefined &&
    NAMED_THING.test(previous.lower) &&
    gap(passage, previous, word) === ' '
  )
    return true;
  return (
    municipalityOf(word.lower) !== null && nextLower !== undefined && isPublicServiceNoun(nextLower)
  );
}

function joins(passage: Passage, last: Candidate, next: Candidate): boolean {
  if (next.at !== last.at + 1 || next.word.capital !== last.word.capital) return false;
  if (next.word.opens) return false;
  const between = gap(passage, last.word, next.word);
  if (between === ', ') return last.reading?.family != null && next.reading?.given != null;
  return /^(?:\s{1,2}|\s?\p{Lu}\.\s)$/u.test(between);
}

const gap = ({ text }: Passage, word: Word, next: Word): string => text.slice(word.end, next.start);
