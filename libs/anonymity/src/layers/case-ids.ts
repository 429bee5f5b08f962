import type { Claim } from '../finding.js';
import type { Layer } from '../text/passage.js';

const ID_WORD =
  /(?<!\p{L})(?:(?:asiakas|asiakkuus|potilas|asia|tapaus|hakemus|päätös|paatos|vireilletulo|viite|diaari|sopimus|vakuutus|vahinko|jäsen|jasen|henkilö|henkilo|työntekijä|opiskelija|oppilas|kortti|passi|ajokortti|henkilökortti|typpi|ura|omakanta|lasku|perintä|ulosotto|rikosilmoitus|ilmoitus|tutkinta|jutun|arkisto|rekisteri|kirjaus|lähete|lahete|matka|kirjasto|oleskelulupa|kela|ryhmä|ennakkotieto)(?:n\s?|-|\s)?(?:numero|nro|tunnus|tunnis?te|id)\p{L}{0,6}|(?:pääte|asian|päätöksen|hakemuksen|passin|ajokortin|diaarin|vahingon)\s?(?:numero|nro|tunnus)\p{L}{0,5}|dnro|d-nro|diaarinro|diar(?:ie)?(?:nr|nummer)|dnr|asianro|asiakasnro|(?:klient|kund|patient|ärende|arende|besluts|ansöknings|medlems|pass|körkorts|anställnings)(?:nummer|nr)\p{L}{0,3}|(?:case|client|customer|patient|file|reference|record|passport|licence|license|application|decision|membership|employee|student)\s?(?:number|no\.?|nr|id|ref\.?|#)|viite(?=:)|ref\.|tunnukseksi|tunnuksella|tunnus)[\s:#=(-]{1,4}(?:on\s|oli\s|är\s|is\s|was\s|kirjattu\s|nro\s|no\.?\s)?/giu;
const ID_VALUE =
  /[\p{Lu}\d][\p{L}\d]{0,12}(?:\s?[-/.:_]\s?[\p{L}\d]{1,12}|\s\d{3,12}(?!\p{L})){0,6}/uy;
const REGISTER =
  /(?<![\p{L}\d/.-])[A-ZÅÄÖ]{1,8}(?:-[A-Z]{2,6})?[\s/-]\d{1,7}\/(?:\d{2}(?:\.\d{2}){1,4}\/)?(?:19|20)\d{2}(?:\/\d{1,4})?(?![\d/])/gu;
const CLASSIFIED = /(?<![\p{L}\d/.-])\d{1,7}\/\d{2}(?:\.\d{2}){1,5}\/(?:19|20)\d{2}(?![\d/])/gu;
const COURT = /(?<![\p{L}\d/.-])[A-Z]\s?\d{2}\/(?!(?:19|20)\d{2}(?!\d))\d{3,6}(?![\d/])/gu;
const PASSPORT = /(?<!\p{L})(?:passi|pass|passport)\p{L}{0,5}[\s:]{1,3}([A-Z]{2}\d{7})(?!\d)/giu;
const PROPERTY = /(?<![\d-])\d{1,3}-\d{1,3}-\d{1,4}-\d{1,4}(?![\d-])/g;
const PUBLIC =
  /^(?:HE|EU|EY|ETA|KKO|KHO|TT|MAO|STM|TEM|VN|L|A|SopS|U|E|K|LA|PeVL|StVM|TyVM)[\s/-]\d/;

/**
 * Finds numbers that lead to a person's file: whatever stands after a word for such a number, and
 * the shapes registers use. Acts and government bills (381/2023, HE 207/2022) are public and stay.
 */
export const caseIds: Layer = function* ({ text }) {
  for (const match of text.matchAll(ID_WORD)) {
    const start = match.index + match[0].length;
    ID_VALUE.lastIndex = start;
    const value = trimValue(ID_VALUE.exec(text)?.[0] ?? '');
    if (isNumberLike(value)) yield claim(start, value, 'case-id.word');
  }
  for (const { 0: found, index } of text.matchAll(REGISTER)) {
    if (!PUBLIC.test(found)) yield claim(index, found, 'case-id.register');
  }
  for (const { 0: found, index } of text.matchAll(CLASSIFIED)) {
    yield claim(index, found, 'case-id.register');
  }
  for (const match of text.matchAll(PASSPORT)) {
    const [whole, value = ''] = match;
    yield claim(match.index + whole.length - value.length, value, 'case-id.passport');
  }
  for (const { 0: found, index } of text.matchAll(COURT)) {
    yield claim(index, found, 'case-id.register');
  }
  for (const { 0: found, index } of text.matchAll(PROPERTY)) {
    yield claim(index, found, 'case-id.property');
  }
};

/** Cuts what the number cannot hold: a sentence's full stop and the words of the next one. */
const trimValue = (value: string): string =>
  value.replace(/[\s.:-]+\p{Ll}[^]*$/u, '').replace(/\s?[-/.:_]\s?$/, '');

const isNumberLike = (value: string): boolean => (value.match(/\d/g)?.length ?? 0) >= 3;

const claim = (start: number, found: string, rule: string): Claim => ({
  start,
  end: start + found.length,
  type: 'CASE_ID',
  severity: 'block',
  rule,
});
