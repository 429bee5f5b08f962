import { municipalityOf } from '../lexicon/municipalities.js';
import { roleOf } from '../lexicon/roles.js';
import type { Passage } from '../text/passage.js';
import type { Word } from '../text/words.js';
import { nameEntry } from './name-index.js';
import { readSimple, type NameReading } from './word-reading.js';

/** First parts of old double surnames, which are no names by themselves. */
const PREFIXES = new Set(
  'ala ylä iso vähä pikku suur uusi vanha keski haapa halla hauta luoma niemi rinta'.split(' '),
);

/** Reads a word as a name, inflected or not; null when no list knows it. */
export function readName(word: Word, passage: Passage): NameReading | null {
  const parts = word.lower.split('-');
  if (parts.length === 1) return readSimple(word.lower, passage);
  if (!everyPartIsCapital(word) && word.capital) return readTitled(parts, passage);
  const [whole, double] = [readSimple(word.lower, passage), readDouble(parts, passage)];
  return (whole?.given ?? 9) > 1 ? (double ?? whole) : whole;
}

const everyPartIsCapital = (word: Word): boolean =>
  word.text.split('-').every((part) => /^\p{Lu}/u.test(part));

/** *Yrjö-setä*, *Tiina-hoitajalle*: a first name with a word for who it is. */
function readTitled(parts: readonly string[], passage: Passage): NameReading | null {
  const [first = '', title = ''] = parts;
  if (parts.length !== 2 || roleOf(title) === null) return null;
  const reading = readSimple(first, passage);
  return (reading?.given ?? 9) > 2 || reading === null ? null : { ...reading, rival: 'none' };
}

/** *Eeva-Maijan*, *Ala-Kotolan*, *Virtanen-Koskelle*: the last part is inflected, the first is not. */
function readDouble(parts: readonly string[], passage: Passage): NameReading | null {
  const end = parts.at(-1) ?? '';
  if (municipalityOf(end) !== null) return null;
  const last = readSimple(end, passage);
  const firsts = parts.slice(0, -1);
  if (firsts.every((part) => PREFIXES.has(part))) {
    return {
      given: null,
      family: last?.family ?? 2,
      kind: last?.kind ?? 'base',
      bare: last?.bare ?? true,
      rival: 'none',
      said: 'unasked',
      place: false,
      shape: 'other',
    };
  }
  const known = firsts.every((part) => nameEntry(part) !== null);
  if (last === null || !known) return null;
  const bothGiven = last.given !== null && firsts.every((part) => nameEntry(part)?.given != null);
  return { ...last, given: bothGiven ? 0 : last.given, rival: 'none' };
}
