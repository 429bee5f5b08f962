import type { Claim } from '../finding.js';
import { after, before } from '../text/near.js';
import type { Layer } from '../text/passage.js';

const PLATE = /(?<![\p{L}\d-])([A-ZÅÄÖ]{2,3})-([0-9]{1,3})(?![\p{L}\d]|[-/]\d)/gu;
const LOOSE = /(?<![\p{L}\d-])([A-ZÅÄÖ]{2,3})[\s-]?([0-9]{1,3})(?![\p{L}\d]|[-/.,]\d)/giu;
const VEHICLE =
  /(?:autol|autoa|auton|auto\b|autonsa|autossa|autoon|rekisterinum|rekisteritunnu|rekisterikil|rek\.|kilpi|kilvet|kilvissä|ajoneuvo|moottoripyör|mopo|mönkijä|peräkärry|pakettiauto|kuorma-auto|rekka|traktori|vene|kesärenka|registreringsnum|registreringsskylt|\bbil(?:en)?\b|skåpbil|moped|number plate|plate|license|licence|\bcar\b|\bvan\b|vehicle)/iu;
const TESTS = new Set(
  (
    'BDI PHQ GAD AUDIT MMSE PAM WHO ICD DSM ICF MDQ DIVA ASRS SCL GHQ AUD CGI HAM HADS EQ SF DUDIT CORE OCD EPDS BAI YMRS PSQI ISI TE KU SV EK ' +
    'TEM STM HE EU ETA SM VN ISO EN SFS COVID SARS HIV LED USB LTE GPS TYP TYM KT PTA SHL IQ WAIS WISC WMS LL TK MT FIT VAS ODI NDI PRO AMK YAMK AI OPS JHS VM OKM LH B C A'
  ).split(' '),
);

/**
 * Finds registration plates. Three letters and three digits are a plate unless they name a test or
 * a form (BDI-21, PHQ-9); any other shape needs a vehicle beside it.
 */
export const plates: Layer = function* ({ text, digits }) {
  for (const match of text.matchAll(PLATE)) {
    const [whole, letters = '', number = ''] = match;
    const full = letters.length === 3 && number.length === 3 && !TESTS.has(letters);
    if (full) yield claim(match.index, whole, 'plate.shape');
  }
  for (const match of digits.matchAll(LOOSE)) {
    const [whole, letters = ''] = match;
    if (TESTS.has(letters.toUpperCase()) || !isPlateLike(whole)) continue;
    if (besideVehicle(text, match.index, whole.length))
      yield claim(match.index, whole, 'plate.vehicle');
  }
};

/** Lower-case letters with a space are words (*on 12*); a plate is in capitals or written together. */
const isPlateLike = (whole: string): boolean =>
  whole.toUpperCase() === whole ||
  (!/\s/.test(whole) && /^[a-zåäö]{3}/iu.test(whole)) ||
  /^[a-zåäö]{3}\s\d{3}$/iu.test(whole);

const besideVehicle = (text: string, start: number, length: number): boolean =>
  VEHICLE.test(before(text, start, 45)) || VEHICLE.test(after(text, start + length, 25));

const claim = (start: number, whole: string, rule: string): Claim => ({
  start,
  end: start + whole.length,
  type: 'PLATE',
  severity: 'block',
  rule,
});
