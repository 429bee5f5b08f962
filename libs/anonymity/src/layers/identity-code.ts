import type { Claim } from '../finding.js';
import { before } from '../text/near.js';
import type { Layer } from '../text/passage.js';
import { isDate } from './dates.js';

const SHAPE =
  /(?<![\p{L}\d])(\d[\s.]?\d[\s.]?\d[\s.]?\d[\s.]?\d[\s.]?\d)\s{0,3}([-+A-FU-Y]?)\s{0,3}(\d\s?\d\s?\d)\s?([0-9A-Y])(?:(?![\p{L}\d])|(?=(?:ss[aä]|st[aä]|ll[aäe]|lt[aä]|t[aä]|n)(?!\p{L})))/giu;
const START = /(?<![\p{L}\d])\d{6}(?:\s?[-+A-FU-Y]\s?(?:\d{1,3}|[x*]{1,4})?)?(?![\p{L}\d])/giu;
const CALLED =
  /(?:hetu|henkilötunnu|henkilotunnu|sotu|sosiaaliturvatunnu|personbeteckning|personnummer|personal identity|identity code|social security)[\p{L}:]{0,12}[\s:(,=-]{0,4}(?:\p{L}{1,12}\s){0,3}$/iu;
const NAMED = /(?:hetu|henkilötunnu|henkilotunnu|sotu|personbeteckning|identity code)/iu;
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Finds Finnish personal identity codes (henkilötunnus), also spaced out, in lower case and with
 * the separators of the 2023 reform (Government decree 690/2022: - Y X W V U and A B C D E F).
 *
 * A wrong check character does not save the text: a mistyped code still points at a person. Only
 * where it is right is the finding beyond human judgement.
 */
export const identityCodes: Layer = function* ({ text, digits }) {
  for (const match of digits.matchAll(SHAPE)) {
    const certain = isCode(match, text);
    const named = CALLED.test(before(text, match.index, 60));
    if (certain || named || looksLikeCode(match)) yield claim(match, certain);
  }
  for (const match of digits.matchAll(START)) {
    if (NAMED.test(before(text, match.index, 60)) && hasDate(match[0])) {
      yield claim(match, false, 'identity-code.part');
    }
  }
};

function claim(match: RegExpExecArray, certain: boolean, rule?: string): Claim {
  return {
    start: match.index,
    end: match.index + match[0].length,
    type: 'HETU',
    severity: 'block',
    rule: rule ?? (certain ? 'identity-code.valid' : 'identity-code.mistyped'),
    overridable: !certain,
  };
}

const compact = (piece = ''): string => piece.replaceAll(/[\s.]/g, '');

/** A separator, a true date and a right check character, read as typed or as scanned. */
function isCode(match: RegExpExecArray, text: string): boolean {
  const [, date, separator = '', serial, check = ''] = match;
  if (separator === '' && !/\p{L}/u.test(check)) return false;
  const typed = text.charAt(match.index + match[0].length - 1);
  const number = compact(date) + compact(serial);
  const right = CHECK.charAt(Number(number) % 31);
  return (
    hasDate(number) &&
    Number(number.slice(6)) >= 2 &&
    (right === check.toUpperCase() || right === typed.toUpperCase())
  );
}

/** No check, but nothing else is written so: six digits of a date, a separator, four more. */
function looksLikeCode(match: RegExpExecArray): boolean {
  const [, date, separator = '', , check = ''] = match;
  if (separator === '') return false;
  return hasDate(compact(date)) || (/\p{L}/u.test(check) && !/\s/.test(match[0]));
}

const hasDate = (number: string): boolean =>
  isDate(Number(number.slice(0, 2)), Number(number.slice(2, 4)), null);
