import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Claim } from '../finding.js';
import { before } from '../text/near.js';
import type { Layer } from '../text/passage.js';

const START = /(?<![\p{L}\d])(?:[A-Z]{2}\s?\d\s?\d|FI\s?[\dOIl]{2})(?=[\s-]{0,2}[0-9A-Z])/giu;
const OLD_ACCOUNT = /(?<![\d-])\d{6}-\d{2,8}(?![\d-])/g;
const CARD = /(?<![\d-])\d{4}(?:[\s-]?\d{4}){3}(?!\d)/g;
const CALLED = /(?:iban|tili|konto|account)\p{L}{0,12}[\s:(]{0,3}(?:\p{L}{1,10}\s){0,2}$/iu;

/**
 * Finds bank accounts and payment cards. A right checksum cannot be a coincidence; a number that
 * only has the length of its country is one typed wrong, and still somebody's account.
 */
export const bankAccounts: Layer = function* ({ text, digits }) {
  for (const { index } of digits.matchAll(START)) {
    const found = account(digits, index);
    if (found === null) continue;
    if (found.valid || /^fi/i.test(digits.slice(index)) || CALLED.test(before(text, index, 30))) {
      yield claim(index, found.end, found.valid ? 'iban.valid' : 'iban.mistyped');
    }
  }
  for (const match of text.matchAll(OLD_ACCOUNT)) {
    if (CALLED.test(before(text, match.index, 30))) {
      yield claim(match.index, match.index + match[0].length, 'iban.old-form');
    }
  }
  for (const match of text.matchAll(CARD)) {
    if (luhn(match[0].replaceAll(/\D/g, ''))) {
      yield claim(match.index, match.index + match[0].length, 'iban.card');
    }
  }
};

/** Reads as many letters and digits as the country's accounts have, over spaces and line breaks. */
function account(text: string, start: number): { end: number; valid: boolean } | null {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = countrySpecs[country]?.chars;
  if (length === undefined || length === null) return null;
  let read = '';
  for (let at = start; at < text.length && at < start + 70; at += 1) {
    const unit = text.charAt(at);
    if (/[\s-]/.test(unit)) continue;
    if (!/[0-9a-z]/i.test(unit)) return null;
    read += country === 'FI' && read.length >= 2 ? asDigit(unit) : unit.toUpperCase();
    if (read.length < length) continue;
    if (/[\p{L}\d]/u.test(text.charAt(at + 1))) return null;
    return isAccountShape(read) ? { end: at + 1, valid: isValidIBAN(read) } : null;
  }
  return null;
}

/** Finnish accounts hold nothing but digits: O was meant for 0 there, and I or l for 1. */
const asDigit = (unit: string): string =>
  unit.replace(/[oO]/, '0').replace(/[iIl]/, '1').toUpperCase();

const isAccountShape = (read: string): boolean => !read.startsWith('FI') || /^FI\d{16}$/.test(read);

function luhn(digits: string): boolean {
  const sum = Array.from(digits).reduceRight((total, digit, at) => {
    const doubled = (digits.length - at) % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const claim = (start: number, end: number, rule: string): Claim => ({
  start,
  end,
  type: 'IBAN',
  severity: 'block',
  rule,
  overridable: rule !== 'iban.valid',
});
