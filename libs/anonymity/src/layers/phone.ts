import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import type { Claim } from '../finding.js';
import { before } from '../text/near.js';
import type { Layer } from '../text/passage.js';
import { datesIn } from './dates.js';
import { spokenNumbers } from './spoken-number.js';

const CANDIDATE = /(?<![\p{L}\d/.,+-])(?:\+|\(\+?)?\d(?:\)?[\s./()-]{0,2}\d){5,15}(?!\d)/gu;
const CALLED =
  /(?<!\p{L})(?:puh|puhelin|puhelimen|tel|gsm|(?:koti|työ|puhelin|matkapuhelin|kännykkä)?numero|nro|kännykkä|matkapuhelin|soita|soittele|soitto|tavoittaa|tavoitettavissa|whatsapp|wa|tekstari|ring|telefon|mobil|nummer|phone|call|mobile|number|text)\p{L}{0,10}[.:]?\s(?:\p{L}{1,12}\s){0,2}$|☎\s?$/iu;
const PUBLIC = /^(?:0800|0600|0700|020|029|010|030|071|073|075|116|112)/;
/** Help lines that stand on ordinary numbers: the crisis line, its Swedish and Arabic sisters, poison advice. */
const HELP_LINES = /^09(?:25250(?:111|112|113)|471977|4711|42426)/;
const LAND_LINE = /^0(?:[1-36-9]\d|5[1-9])\d{4,8}$/;
const MOBILE = /^0?(?:(?:4\d|50)\d{5,7}|457\d{6,7})$/;

/**
 * Finds telephone numbers of people, written or spoken. Service numbers (112, 116 117, 0800, 020,
 * 029 …) name no one and stay.
 */
export const phones: Layer = function* ({ text, digits }) {
  const dated = new Set(datesIn(digits).flatMap((date) => [date.start, date.end - 1]));
  for (const match of digits.matchAll(CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (dated.has(start) || dated.has(end - 1)) continue;
    const called = CALLED.test(before(text, start, 40));
    const number = asNumber(match[0], called);
    if (number !== null) yield claim(start, start + number.length, 'phone.written');
  }
  for (const { start, end } of spokenNumbers(text)) yield claim(start, end, 'phone.spoken');
};

/** The longest run of digit groups, from the first on, that is a number in use. */
function asNumber(candidate: string, called: boolean): string | null {
  const bare = candidate.replaceAll(/[^\d+]/g, '').replace(/^00(?=[1-9])/, '+');
  const home = bare.replace(/^\+358(?:\(?0\)?)?/, '0');
  if (PUBLIC.test(home) || HELP_LINES.test(home)) return null;
  if (/^358[45]\d{7,9}$/.test(bare)) return candidate;
  for (let piece = candidate; piece !== ''; piece = withoutLastGroup(piece)) {
    if (isNumber(piece, called)) return piece;
  }
  return called && bare.length >= 8 && /^\+|^0[1-9]/.test(bare) ? candidate : null;
}

const withoutLastGroup = (piece: string): string => piece.replace(/[^\d]*\d+$/, '');

function isNumber(piece: string, called: boolean): boolean {
  const bare = piece.replaceAll(/[^\d+]/g, '').replace(/^00(?=[1-9])/, '+');
  if (bare.startsWith('+')) return isInUse(bare);
  if (!hasShape(bare, piece, called)) return false;
  return isInUse(bare);
}

/** A number with its country code, or one of the home country without. */
function isInUse(number: string): boolean {
  return parsePhoneNumberFromString(number, { defaultCountry: 'FI' }, metadata)?.isValid() ?? false;
}

/** A mobile number as written at home, or a land line that its spacing or a word gives away. */
function hasShape(bare: string, piece: string, called: boolean): boolean {
  if (MOBILE.test(bare)) return bare.startsWith('0') ? bare.length >= 9 : called;
  return LAND_LINE.test(bare) && (called || /^\(?0\d{1,2}\)?[\s-]/.test(piece));
}

const claim = (start: number, end: number, rule: string): Claim => ({
  start,
  end,
  type: 'PHONE',
  severity: 'block',
  rule,
});
