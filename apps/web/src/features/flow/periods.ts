/** A period that the flow figures know: a month, a quarter or the whole term. */
export interface Period {
  readonly key: string;
  readonly kind: 'term' | 'quarter' | 'month';
  readonly year: number;
  /** The number of the quarter or month; 0 for the term. */
  readonly number: number;
  /** Its first day, by which a month is named; empty for the term. */
  readonly begins: string;
}

const MONTHS_BACK = 6;

/** The term, and the quarters and months up to a day, latest first. */
export function periodsUntil(day: string): Period[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => monthBefore(year, month, back));
  const quarters = months.map(({ year: of, number }) => quarterOf(of, number));
  const known = new Map([...quarters, ...months].map((period) => [period.key, period]));
  return [{ key: 'term', kind: 'term', year, number: 0, begins: '' }, ...known.values()];
}

function monthBefore(year: number, month: number, back: number): Period {
  const index = year * 12 + (month - 1) - back;
  const [of, number] = [Math.floor(index / 12), (index % 12) + 1];
  const key = `${of}-${String(number).padStart(2, '0')}`;
  return { key, kind: 'month', year: of, number, begins: `${key}-01` };
}

function quarterOf(year: number, month: number): Period {
  const number = Math.ceil(month / 3);
  return { key: `${year}-Q${number}`, kind: 'quarter', year, number, begins: '' };
}
