import type { Claim, Suggestion } from '../finding.js';
import { after, before } from '../text/near.js';
import type { Layer } from '../text/passage.js';
import { datesIn, isDate, type WrittenDate } from './dates.js';

const BIRTH =
  'synt\\.|syntyn(?:yt|ee|eitä)|syntyi|syntymä|syntyy|synttär|vuotissyntymä|vuotispäiv|täytt(?:ää|i|äny?t|äisi|äessään)\\s(?:jo\\s|nyt\\s|pian\\s)?\\d{1,3}|tayttaa\\s\\d{1,3}|född|föddes|födelse|fyller\\s\\d{1,3}|fyllde\\s\\d{1,3}|född|\\bborn\\b|birth|\\bd\\.?o\\.?b\\b|turn(?:s|ed)\\s\\d{1,3}';
const WORD_BEFORE = new RegExp(
  `(?:${BIRTH}|(?<![\\p{L}])(?:s|f|sa)\\.)(?![^]*\\d{1,2}\\.\\d{1,2}\\.)[^]{0,45}$`,
  'iu',
);
const WORD_AFTER = new RegExp(`^[\\s,(]{0,3}(?:${BIRTH}|s\\.(?=\\W|$))`, 'iu');
const COMES_OF_AGE = /(?:täytt(?:ää|i|änyt)|tayttaa|fyller|fyllde)\s$/iu;
const THING_BORN =
  /syntyi\s(?:\p{L}{1,12}\s){0,2}(?:sopimu|riita|velka|päätö|sopu|ratkaisu|suunnitel|yhteistyö)|(?:velk|velka|sopimu|riita|riida|ongelm|ratkaisu|päätö|oikeu|käsity|suunnitel|vaikutel|tilanne)\p{L}{0,6}\s(?:\p{L}{1,12}\s){0,2}synty/iu;
const COMPACT = /(?<![\d.,/+-])(\d{2})(\d{2})(\d{2}|(?:19|20)\d{2})(?![\d\p{L}]|[.,/-]\d)/gu;
const DIRECTLY =
  /(?:synt\.?|syntynyt|syntymäai(?:ka|an|alta|assa)|syntymäaja\p{L}{0,5}|syntymäpäiv\p{L}{0,4}|född|födelse(?:datum|tid)|date of birth|d\.?o\.?b\.?|born)[\s:,(]{1,3}$/iu;

/**
 * Finds exact birth dates: a date that names its day beside a word about birth or coming of age,
 * and a bare old date set off like an identifier. The year alone is not exact and stays.
 */
export const birthDates: Layer = function* ({ text, digits }) {
  for (const date of datesIn(digits)) {
    if (isBirth(text, date)) yield claim(date, 'birth-date.word', 'block');
    else if (isBare(text, date)) yield claim(date, 'birth-date.bare', 'warn');
  }
  yield* compactDates(text, digits);
};

function isBirth(text: string, { start, end }: WrittenDate): boolean {
  const left = before(text, start, 70);
  if (
    COMES_OF_AGE.test(left) &&
    /^[\s,]{0,2}(?:jo\s)?\d{1,3}(?:\s?(?:vuotta|v\b|år)|\s?(?:[.,]|$))/u.test(
      text.slice(end, end + 20),
    )
  )
    return true;
  if (WORD_BEFORE.test(left)) return !THING_BORN.test(left);
  return WORD_AFTER.test(after(text, end, 30));
}

/** *(3.4.1971)* or *, 3.4.1971,*: nothing says what happened that day, so it describes a person. */
function isBare(text: string, date: WrittenDate): boolean {
  if (date.year === null || date.year < 1920 || date.year > 2010) return false;
  return (
    /(?:^|[\n(,])\s?$/.test(text.slice(Math.max(0, date.start - 3), date.start)) &&
    /^\s?(?:[),\n]|$)/.test(text.slice(date.end, date.end + 3))
  );
}

function* compactDates(text: string, digits: string): Iterable<Claim> {
  for (const match of digits.matchAll(COMPACT)) {
    const [whole, day, month, year = ''] = match;
    if (!isDate(Number(day), Number(month), null)) continue;
    if (!DIRECTLY.test(before(text, match.index, 30))) continue;
    const full = year.length === 4 ? Number(year) : 1900 + Number(year);
    const at = { start: match.index, end: match.index + whole.length };
    yield claim({ ...at, month: Number(month), year: full }, 'birth-date.compact', 'block');
  }
}

function claim(date: WrittenDate, rule: string, severity: Claim['severity']): Claim {
  const { start, end } = date;
  return { start, end, type: 'BIRTHDATE', severity, rule, suggestion: vaguer(date) };
}

/** A birth year becomes its decade; a coming birthday becomes its month. */
function vaguer({ month, year }: WrittenDate): Suggestion {
  if (year === null) return { key: 'guard.suggestion.month', values: { month: String(month) } };
  if (year <= 2015) {
    return { key: 'guard.suggestion.decade', values: { decade: `${Math.floor(year / 10)}0` } };
  }
  return {
    key: 'guard.suggestion.monthAndYear',
    values: { month: String(month), year: String(year) },
  };
}
