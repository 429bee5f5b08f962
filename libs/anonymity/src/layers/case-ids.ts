import type { Claim } from '../finding.js';
import type { Layer } from '../text/passage.js';

const ID_WORD =
  /(?<!\p{L})(?:(?:asiakas|asiakkuus|potilas|asia|tapaus|hakemus|päätös|paatos|vireilletulo|viite|diaari|sopimus|vakuutus|vahinko|jäsen|jasen|henkilö|henkilo|työntekijä|opiskelija|oppilas|kortti|passi|ajokortti|henkilökortti|typpi|ura|omakanta|lasku|perintä|ulosotto|rikosilmoitus|ilmoitus|tutkinta|jutun|arkisto|rekisteri|kirjaus|lähete|lahete|matka|kirjasto|oleskelulupa|kela|ryhmä|ennakkotieto)(?:n\s?|-|\s)?(?:numero|nro|tunnus|tunnis?te|id)\p{L}{0,6}|(?:pääte|asian|päätöksen|hakemuksen|passin|ajokortin|diaarin|vahingon)\s?(?:numero|nro|tunnus)\p{L}{0,5}|dnro|d-nro|diaarinro|diar(?:ie)?(?:nr|nummer)|dnr|asianro|asiakasnro|(?:klient|kund|patient|ärende|arende|besluts|ansöknings|medlems|pass|körkorts|anställnings)(?:nummer|nr)\p{L}{0,3}|(?:case|client|customer|patient|file|reference|record|passport|licence|license|application|decision|membership|employee|student)\s?(?:number|no\.?|nr|id|ref\.?|#)|viite(?=:)|ref\.|tunnukseksi|tunnuksella|tunnus)[\s:#=(-]{1,4}(?:on\s|oli\s|är\s|is\s|was\s|kirjattu\s|nro\s|no\.?\s)?/giu;
/** Any other word for a number or a reference, in one word or after a genitive: *Kela-viite*, *luvan numero*. */
const ANY_ID_WORD =
  /(?<![\p{L}-])(?!(?:puhelin|palvelu|neuvonta|päivystys|hätä|posti|kerros|huone|talo|koko|lukumäärä|matkapuhelin|koti|työ)\p{L}{0,9}-?(?:numero|nro))(?:[\p{L}]{2,24}-?(?:numero|nro|tunnus|tunniste|viite|nummer)|\p{L}{2,24}n\s(?:numero|nro|tunnus|viite)|(?:permit|decision|invoice|contract|insurance)\s(?:number|no\.?|nr))\p{L}{0,5}[\s:#=(-]{1,3}(?:on\s|oli\s|är\s|is\s|was\s)?/giu;
const FILE_WORD =
  /(?<!\p{L})\p{L}{0,16}(?:asia|juttu|hakemus|ilmoitus|valitus|päätös|lausunto|lähete|lupa|ärende|ansökan|beslut|case|file)\p{L}{0,4}\s(?:nro\s|no\.?\s)?(\d{1,8}[-/]\d{3,8}(?:[-/]\d{1,6})?)(?![\d/-])/giu;
const POLICE = /(?<![\p{L}\d/-])\d{4}\/[A-Z]\/\d{1,7}\/\d{2,4}(?![\d/])/gu;
const ACT = /^\d{1,4}\/(?:18|19|20)\d{2}$/;
const DOCUMENT = /(?<![\p{L}\d])[A-Z]{2}\d{7}(?![\p{L}\d])/gu;
const ID_VALUE =
  /[\p{Lu}\d][\p{L}\d]{0,12}(?:\s?[-/.:_]\s?[\p{L}\d]{1,12}|\s\d{3,12}(?!\p{L})){0,6}/uy;
const REGISTER =
  /(?<![\p{L}\d/.-])[A-ZÅÄÖ]{1,8}(?:-[A-Z]{2,6})?[\s/-]\d{1,7}\/(?:\d{2}(?:\.\d{2}){1,4}\/)?(?:19|20)\d{2}(?:\/\d{1,4})?(?![\d/])/gu;
const CLASSIFIED = /(?<![\p{L}\d/.-])\d{1,7}\/\d{2}(?:\.\d{2}){1,5}\/(?:19|20)\d{2}(?![\d/])/gu;
const COURT = /(?<![\p{L}\d/.-])[A-Z]\s?\d{2}\/(?!(?:19|20)\d{2}(?!\d))\d{3,6}(?![\d/])/gu;
const PROPERTY = /(?<![\d-])\d{1,3}-\d{1,3}-\d{1,4}-\d{1,4}(?![\d-])/g;
const PUBLIC =
  /^(?:HE|EU|EY|ETA|KKO|KHO|TT|MAO|STM|TEM|VN|L|A|SopS|U|E|K|LA|PeVL|StVM|TyVM)[\s/-]\d/;

/**
 * Finds numbers that lead to a person's file: whatever stands after a word for such a number, and
 * the shapes registers use. Acts and government bills (381/2023, HE 207/2022) are public and stay.
 */
export const caseIds: Layer = function* ({ text }) {
  yield* afterWord(text, ID_WORD, 3);
  yield* afterWord(text, ANY_ID_WORD, 4);
  yield* shapes(text);
};

function* afterWord(text: string, word: RegExp, leastDigits: number): Iterable<Claim> {
  for (const match of text.matchAll(word)) {
    const start = match.index + match[0].length;
    ID_VALUE.lastIndex = start;
    const value = trimValue(ID_VALUE.exec(text)?.[0] ?? '');
    if (digitsIn(value) >= leastDigits && !ACT.test(value))
      yield claim(start, value, 'case-id.word');
  }
}

function* shapes(text: string): Iterable<Claim> {
  for (const { 0: found, index } of text.matchAll(REGISTER)) {
    if (!PUBLIC.test(found)) yield claim(index, found, 'case-id.register');
  }
  for (const { 0: found, index } of text.matchAll(CLASSIFIED)) {
    yield claim(index, found, 'case-id.register');
  }
  for (const match of text.matchAll(FILE_WORD)) {
    const [whole, value = ''] = match;
    if (ACT.test(value)) continue;
    yield claim(match.index + whole.length - value.length, value, 'case-id.file');
  }
  for (const { 0: found, index } of text.matchAll(DOCUMENT)) {
    yield claim(index, found, 'case-id.document');
  }
  for (const { 0: found, index } of text.matchAll(POLICE)) {
    yield claim(index, found, 'case-id.register');
  }
  for (const { 0: found, index } of text.matchAll(COURT)) {
    yield claim(index, found, 'case-id.register');
  }
  for (const { 0: found, index } of text.matchAll(PROPERTY)) {
    yield claim(index, found, 'case-id.property');
  }
}

/** Cuts what the number cannot hold: a sentence's full stop and the words of the next one. */
const trimValue = (value: string): string =>
  value.replace(/[\s.:-]+\p{Ll}[^]*$/u, '').replace(/\s?[-/.:_]\s?$/, '');

const digitsIn = (value: string): number => value.match(/\d/g)?.length ?? 0;

const claim = (start: number, found: string, rule: string): Claim => ({
  start,
  end: start + found.length,
  type: 'CASE_ID',
  severity: 'block',
  rule,
});
