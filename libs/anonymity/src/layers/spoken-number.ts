const DIGIT_WORDS = new Set(
  (
    'nolla yksi yks kaksi kaks kolme kol neljä nelja nel viisi viis kuusi kuus seitsemän seitteman seittemän seiska seis kahdeksan kaheksan kasi yhdeksän yheksän ysi ' +
    'noll ett en två tre fyra fem sex sju åtta nio ' +
    'zero oh one two three four five six seven eight nine'
  ).split(' '),
);
const TENS =
  /^(?:kaks|kol|nel|viis|kuus|seit|kahd|kahe|yhd|yhe)\p{L}{0,8}(?:kymmentä|kyt)\p{L}{0,9}$/u;
const NEXT = /(?:\s|,\s?|-){0,2}([\p{L}\d]{1,22})/uy;
const FIRST = /(?<![\p{L}\d])(?:nolla|noll|zero|oh|plus)(?!\p{L})/giu;

/**
 * A number said aloud and written down as heard: *nolla neljä nolla …*. Begins with zero or plus,
 * as telephone numbers do, so that counting to five is not one.
 */
export function spokenNumbers(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(FIRST)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const { end, digits } = read(text, match.index + match[0].length);
    if (digits >= 6) found.push({ start: match.index, end });
  }
  return found;
}

function read(text: string, from: number): { end: number; digits: number } {
  let end = from;
  let digits = 1;
  while (digits < 16) {
    NEXT.lastIndex = end;
    const [whole, word = ''] = NEXT.exec(text) ?? [];
    if (whole === undefined) break;
    const worth = digitsOf(word.toLowerCase());
    if (worth === 0) break;
    digits += worth;
    end += whole.length;
  }
  return { end, digits };
}

function digitsOf(word: string): number {
  if (/^\d+$/.test(word)) return word.length;
  if (DIGIT_WORDS.has(word)) return 1;
  return TENS.test(word) ? 2 : 0;
}
