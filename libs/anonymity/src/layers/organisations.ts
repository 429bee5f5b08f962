import type { Claim } from '../finding.js';
import { isDomainWord } from '../lexicon/domain-words.js';
import { isBusinessNoun, isInstitutionNoun, isPublicServiceNoun } from '../lexicon/institutions.js';
import { municipalityOf } from '../lexicon/municipalities.js';
import type { Layer, Passage } from '../text/passage.js';
import type { Word } from '../text/words.js';

const LEGAL_FORM = /^(?:oy|oyj|ab|ky|tmi|ry|rf|osk|ltd|inc|gmbh|llc|ay)$/u;
const WORKED =
  /^(?:opiskel|kouluttautu|valmistu|studera|gick$|går$|työpaik|työnantaj|työskentel|työskenn|työss|töissä|töihin|työsuhde|työsuhte|palkkatöi|palkkatyö|irtisan|lomaut|palveluks|harjoittelu|työkokeilu|kesätöi|keikka|vuokratöi|duuni|potkut|työllisty|jobbar|jobbade|arbeta|anställ|sommarjobb|praktik|works?$|worked|working|employed|job$|trainee|laid)/u;
const AT_PLACE = /(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|lle|[aeiouyäö]n|hos|in|at|för|from|with|på)$/u;
const BUSINESS_ID = /(?<![\d-])\d{7}-\d(?![\d-])/g;

/**
 * Finds employers, schools and homes by name. A first version: firms by their legal form or trade,
 * institutions with a proper name, and what follows a word for working somewhere. Always a warning:
 * a large employer tells little, and only the writer knows which it is.
 */
export const organisations: Layer = function* (passage) {
  yield* businessIds(passage.text);
  for (const rule of [byLegalForm, byTrade, byWork]) {
    for (const [at, word] of passage.words.entries()) {
      const span = word.glued ? null : rule(passage, at);
      if (span !== null) yield claim(span.start, span.end, span.rule);
    }
  }
};

interface Span {
  start: number;
  end: number;
  rule: string;
}

function* businessIds(text: string): Iterable<Claim> {
  for (const match of text.matchAll(BUSINESS_ID)) {
    yield claim(match.index, match.index + match[0].length, 'organisation.business-id');
  }
}

/** *Konepaja Virtanen Oy*, *Tmi Mäkelä*. */
function byLegalForm(passage: Passage, at: number): Span | null {
  const word = passage.words[at];
  if (word === undefined || !LEGAL_FORM.test(word.lower)) return null;
  const leads = /^(?:Tmi|Ab|Oy|Ky|AB|TMI|OY|AY)$/.test(word.text);
  if (leads && passage.words[at + 1]?.capital === true) {
    const end = capitalsFrom(passage, at + 1);
    return { start: word.start, end, rule: 'organisation.legal-form' };
  }
  const start = capitalsBefore(passage, at);
  return start === word.start ? null : { start, end: word.end, rule: 'organisation.legal-form' };
}

/** *Mäkisen konepajalla*, *ravintola Kultainen Kauha*, *Kuninkaanhaan koulussa*. */
function byTrade(passage: Passage, at: number): Span | null {
  const { words } = passage;
  const word = words[at];
  if (word === undefined || !(isBusinessNoun(word.lower) || isInstitutionNoun(word.lower)))
    return null;
  const next = words[at + 1];
  const named = next !== undefined && isProperName(next) && municipalityOf(next.lower) === null;
  if (named && follows(passage, word, next)) {
    return { start: word.start, end: capitalsFrom(passage, at + 1), rule: 'organisation.trade' };
  }
  const previous = words[at - 1];
  if (previous === undefined || !isProperGenitive(previous) || !follows(passage, previous, word)) {
    return null;
  }
  return { start: capitalsBefore(passage, at), end: word.end, rule: 'organisation.trade' };
}

/** *työskenteli Puutuotteessa*: an unknown capitalised word in a local case after a word for working. */
function byWork(passage: Passage, at: number): Span | null {
  const { words } = passage;
  if (!WORKED.test(words[at]?.lower ?? '')) return null;
  for (let ahead = at + 1; ahead <= at + 3; ahead += 1) {
    const next = words[ahead];
    if (next === undefined || next.opens) return null;
    if (!isProperName(next) || (municipalityOf(next.lower) !== null && !opensName(passage, ahead)))
      continue;
    const end = capitalsFrom(passage, ahead);
    const last = passage.text.slice(next.start, end).toLowerCase();
    const preposition = words[ahead - 1]?.lower ?? '';
    if (!AT_PLACE.test(last) && !/^(?:hos|at|på|for|with|vid|i)$/.test(preposition)) return null;
    return { start: next.start, end, rule: 'organisation.work' };
  }
  return null;
}

/** *Porin Prikaatissa*: a town's genitive and another capital are one name. */
const opensName = ({ words, text }: Passage, at: number): boolean => {
  const [town, next] = [words[at], words[at + 1]];
  if (town === undefined || next === undefined || !isProperName(next)) return false;
  return (
    town.lower.endsWith('n') &&
    text.slice(town.end, next.start) === ' ' &&
    !isPublicServiceNoun(next.lower)
  );
};

const isProperName = (word: Word): boolean =>
  word.capital && !word.glued && !word.opens && word.text.length > 2 && !isDomainWord(word.lower);

const isProperGenitive = (word: Word): boolean =>
  word.capital &&
  word.text.length > 3 &&
  /[ns]$/.test(word.lower) &&
  !isDomainWord(word.lower) &&
  !isPublicServiceNoun(word.lower) &&
  !(word.opens && !looksProper(word.lower));

/** At the start of a sentence most genitives are no names: only those of the trade layer's own shape. */
const looksProper = (word: string): boolean =>
  /(?:sen|lan|län|mäen|joen|järven|lahden|niemen|haan|kankaan|saaren|kosken|rannan|vallan|kylän)$/u.test(
    word,
  );

const follows = ({ text }: Passage, word: Word, next: Word): boolean =>
  text.slice(word.end, next.start) === ' ';

function capitalsFrom(passage: Passage, from: number): number {
  let at = from;
  for (; at < from + 3; at += 1) {
    const [word, next] = [passage.words[at], passage.words[at + 1]];
    if (word === undefined || next === undefined) break;
    if (!next.capital || next.opens || !follows(passage, word, next)) break;
  }
  return passage.words[at]?.end ?? 0;
}

/** The first word of a sentence has a capital anyway: it counts only where nothing else stands before. */
function capitalsBefore(passage: Passage, at: number): number {
  let first = at;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const [word, next] = [passage.words[back], passage.words[back + 1]];
    if (word === undefined || next === undefined) break;
    if (!word.capital || (word.opens && back < at - 1)) break;
    if (!/^ (?:& )?$/.test(passage.text.slice(word.end, next.start))) break;
    first = back;
  }
  return passage.words[first]?.start ?? 0;
}

const claim = (start: number, end: number, rule: string): Claim => ({
  start,
  end,
  type: 'ORG',
  severity: 'warn',
  rule,
});
