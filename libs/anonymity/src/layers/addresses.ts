import type { Claim } from '../finding.js';
import { before } from '../text/near.js';
import type { Layer, Passage } from '../text/passage.js';
import type { Word } from '../text/words.js';
import { ANY_STREET, ENGLISH, HOUSE_NUMBER, ROAD, SURE_STREET } from './streets.js';

const STREET = new RegExp(`(?:${ANY_STREET})$`, 'u');
const SURE = new RegExp(`(?:${SURE_STREET})$`, 'u');
const LAST_PART = new RegExp(`(?:${SURE_STREET}|${ENGLISH})$`, 'u');
const NUMBER = new RegExp(`\\s{1,2}${HOUSE_NUMBER}`, 'uy');
const LIVES =
  /(?:asu[uivn]|asuinosoite|kotiosoite|osoit|muutt|muutan|yöpy|majoittu|kämpp|bor|flytta|hemadress|adress|lives?|living|moved|address)\p{L}{0,8}[\s:]{1,2}(?:\p{L}{1,12}\s){0,3}$/iu;
/** A post-office box beside a postcode or after a word for address. */
const BOX =
  /(?:(?<=(?:osoite|postiosoite|adress|address)[\s:]{1,2})|(?<![\p{L}\d]))(?:PL|PB|P\.O\. Box)\s\d{1,5}(?=,?\s\d{5}(?!\d))/giu;
const ADDRESS_WORD =
  /^(?:kotiosoit|katuosoit|osoit|postiosoit|käyntiosoit|hemadress|adress|address)/u;

/**
 * Finds street addresses: a street name with a house number, a street where somebody lives, and
 * whatever has a number after the word for address. Roads such as *valtatie 8* stay.
 */
export const addresses: Layer = function* (passage) {
  for (const { 0: box, index } of passage.text.matchAll(BOX)) {
    yield claim(index, index + box.length, 'address.box');
  }
  for (const [at, word] of passage.words.entries()) {
    if (word.glued) continue;
    const numberEnd = houseNumberAfter(passage, word.end);
    if (numberEnd !== null && isStreet(word, passage.words[at - 1])) {
      yield claim(streetStart(passage, at), numberEnd, 'address.street');
    } else if (numberEnd !== null && followsAddressWord(passage, at)) {
      yield claim(word.start, numberEnd, 'address.word');
    } else if (isLivedOn(passage, word)) {
      yield claim(streetStart(passage, at), word.end, 'address.street-alone');
    }
  }
};

function houseNumberAfter({ digits }: Passage, end: number): number | null {
  NUMBER.lastIndex = end;
  return NUMBER.test(digits) ? NUMBER.lastIndex : null;
}

/** *Myllytie*, *Ison kylän tie*; in lower case only a compound that can be nothing but a street. */
function isStreet(word: Word, previous: Word | undefined): boolean {
  if (!STREET.test(word.lower)) return false;
  if (ROAD.test(word.lower)) {
    return previous?.capital === true && LAST_PART.test(word.lower) && isName(previous);
  }
  return word.capital || (word.text.length >= 8 && SURE.test(word.lower));
}

/** The first word of a sentence has a capital anyway; joined by a hyphen it is a name all the same. */
const isName = (word: Word): boolean => !word.opens || word.text.includes('-');

/** Takes along the first part of a street name of several words: *Vanha Porintie*, *Pikku-Matin polku*. */
function streetStart({ words, text }: Passage, at: number): number {
  let start = words[at]?.start ?? 0;
  for (let back = at - 1; back >= at - 2; back -= 1) {
    const word = words[back];
    if (word === undefined || !word.capital || !isName(word)) break;
    if (text.slice(word.end, start) !== ' ') break;
    start = word.start;
  }
  return start;
}

function followsAddressWord({ words, text }: Passage, at: number): boolean {
  const word = words[at];
  if (word?.capital !== true) return false;
  return [words[at - 1], words[at - 2]].some(
    (earlier) =>
      earlier !== undefined &&
      ADDRESS_WORD.test(earlier.lower) &&
      !/[.!?\n]/.test(text.slice(earlier.end, word.start)),
  );
}

const isLivedOn = ({ text }: Passage, word: Word): boolean =>
  word.capital &&
  SURE.test(word.lower) &&
  !ROAD.test(word.lower) &&
  LIVES.test(before(text, word.start, 40));

const claim = (start: number, end: number, rule: string): Claim => ({
  start,
  end,
  type: 'ADDRESS',
  severity: 'block',
  rule,
});
