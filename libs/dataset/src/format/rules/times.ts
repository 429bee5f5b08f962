import { helsinkiDay } from '@rukkanen/kernel';
import { instantsAt } from '../helsinki.js';
import type { Issue } from '../json-path.js';
import { isAfter, issue, rowsOf, when, type Row, type Rule } from './rule.js';

/** Pairs of days of one row that must not stand the wrong way round. */
const SPANS = [
  ['roster', 'validFrom', 'validTo'],
  ['absences', 'from', 'to'],
] as const;

/** Local times exist and say the same as their instants; nothing ends before it begins. */
export const times: Rule = (file) => {
  const now = file.meta?.demoNow === undefined ? undefined : new Date(file.meta.demoNow);
  return [
    ...when(
      isAfter(file.meta?.term?.from, file.meta?.term?.to),
      ['meta', 'term', 'to'],
      'before from',
    ),
    ...SPANS.flatMap(([list, from, to]) =>
      rowsOf<Readonly<Record<string, unknown>>>(file[list]).flatMap(({ row, index }) =>
        when(isAfter(asDay(row[from]), asDay(row[to])), [list, index, to], `before ${from}`),
      ),
    ),
    ...rowsOf(file.sessions).flatMap(({ row, index }) => ofSession(row, ['sessions', index], now)),
  ];
};

const asDay = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function ofSession(
  { date, startLocal, startUtc, endUtc, status }: Row<'sessions'>,
  path: readonly PropertyKey[],
  now: Date | undefined,
): Issue[] {
  const starts = startUtc === undefined ? undefined : new Date(startUtc);
  const ends = endUtc === undefined ? undefined : new Date(endUtc);
  return [
    ...ofLocalTime(date, startLocal, starts, path),
    ...when(starts && ends && ends <= starts, [...path, 'endUtc'], 'not after startUtc'),
    ...when(
      starts && ends && helsinkiDay(ends) !== helsinkiDay(starts),
      [...path, 'endUtc'],
      'on another day than its start',
    ),
    ...when(
      status === 'HELD' && now && ends && ends > now,
      [...path, 'status'],
      'held, but ends after demoNow',
    ),
  ];
}

function ofLocalTime(
  date: string | undefined,
  time: string | undefined,
  starts: Date | undefined,
  path: readonly PropertyKey[],
): Issue[] {
  if (date === undefined || time === undefined) return [];
  const named = instantsAt(date, time);
  if (named.length === 0)
    return [issue([...path, 'startLocal'], 'this local time does not exist on its date')];
  const same = named.some((instant) => instant.getTime() === starts?.getTime());
  return when(
    starts !== undefined && !same,
    [...path, 'startUtc'],
    'another moment than startLocal on its date in Europe/Helsinki',
  );
}
