/** A calendar date written out in a text; the year is null where the writer left it out. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly year: number | null;
}

const MONTHS: readonly (readonly string[])[] = [
  ['tammiku', 'januari', 'january'],
  ['helmiku', 'februari', 'february'],
  ['maalisku', 'mars', 'march'],
  ['huhtiku', 'april'],
  ['toukoku', 'maj', 'may'],
  ['kesäku', 'kesaku', 'juni', 'june'],
  ['heinäku', 'heinaku', 'juli', 'july'],
  ['eloku', 'augusti', 'august'],
  ['syysku', 'september'],
  ['lokaku', 'oktober', 'october'],
  ['marrasku', 'november'],
  ['jouluku', 'december'],
];
const NAME = `(${MONTHS.flat().join('|')})(?:u\\p{L}{0,6})?`;
const YEAR = '((?:18|19|20)\\d{2})';

const NUMERIC =
  /(?<![\d.,/-])(\d{1,2})(?:\s?\.\s?|\s?\/\s?)(\d{1,2})(?:(?:\s?\.\s?|\s?\/\s?)((?:18|19|20)\d{2}|(?<=[./])\d{2}(?!\s?(?:v\b|vuot|år|years)))(?![\d.]\d)|\.(?!\d))(?!\d)/g;
const DASHED = /(?<![\d.,/-])(\d{1,2})-(\d{1,2})-((?:18|19|20)\d{2})(?![\d-])/g;
const ISO = /(?<![\d-])((?:18|19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;
const DAY_FIRST = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})(?:\\.|st|nd|rd|th|:e|:a)?\\s{1,2}(?:of\\s)?${NAME}(?![\\p{L}])(?:,?\\s{1,2}${YEAR})?(?!\\d)`,
  'giu',
);
const ENGLISH = `(${MONTHS.map((names) => names.at(-1)).join('|')})`;
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${ENGLISH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s${YEAR})?(?!\\d)`,
  'giu',
);

/** Whether the day exists; a year that nobody wrote is taken as a leap year. */
export function isDate(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Every date that names its day, in the ways people write them in Finnish, Swedish and English. */
export function datesIn(text: string): WrittenDate[] {
  return [
    ...read(text, NUMERIC, ([, day, month, year]) => [day, month, fullYear(year)]),
    ...read(text, DASHED, ([, day, month, year]) => [day, month, year]),
    ...read(text, ISO, ([, year, month, day]) => [day, month, year]),
    ...read(text, DAY_FIRST, ([, day, name, year]) => [day, monthOf(name), year]),
    ...read(text, MONTH_FIRST, ([, name, day, year]) => [day, monthOf(name), year]),
  ].sort((a, b) => a.start - b.start);
}

type Part = string | number | undefined;

function read(
  text: string,
  shape: RegExp,
  parts: (match: RegExpExecArray) => readonly [Part, Part, Part],
): WrittenDate[] {
  return Array.from(text.matchAll(shape)).flatMap((match) => {
    const [day, month, year] = parts(match).map((part) =>
      part === undefined ? null : Number(part),
    );
    if (!isDate(day ?? 0, month ?? 0, year ?? null)) return [];
    const end = match.index + match[0].trimEnd().length;
    return [{ start: match.index, end, month: month ?? 0, year: year ?? null }];
  });
}

/** Two digits mean this century up to 30, the last one above; only the decade matters to us. */
function fullYear(year: string | undefined): Part {
  if (year?.length !== 2) return year;
  return Number(year) <= 30 ? 2000 + Number(year) : 1900 + Number(year);
}

const monthOf = (name = ''): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
