import type { Issue } from '../json-path.js';
import { seatsOf } from '../seats.js';
import { issue, rowsOf, when, type Row, type Rule } from './rule.js';

type Seat = { readonly row: Row<'roster'>; readonly index: number };

/** A seat is one seat, one person at a time holds it, and an absence means exactly one of them. */
export const seats: Rule = (file) => {
  const roster = rowsOf(file.roster);
  return [
    ...roster.flatMap((seat, place) =>
      roster.slice(0, place).flatMap((earlier) => besideEarlier(earlier, seat)),
    ),
    ...roster.flatMap(({ row, index }) =>
      when(
        row.memberId && row.memberId === row.substituteId,
        ['roster', index, 'substituteId'],
        'the same person as memberId',
      ),
    ),
    ...rowsOf(file.absences).flatMap(({ row, index }) =>
      ofAbsence(
        row,
        index,
        roster.map((seat) => seat.row),
      ),
    ),
    ...rowsOf(file.absences).flatMap(({ row, index }, place, absences) =>
      when(
        absences.slice(0, place).some((earlier) => awayTwice(earlier.row, row)),
        ['absences', index, 'from'],
        'away already on these days',
      ),
    ),
  ];
};

const SAME = ['team', 'function', 'organisation', 'district'] as const;

function besideEarlier({ row: earlier }: Seat, { row, index }: Seat): Issue[] {
  if (row.seat === undefined || row.seat !== earlier.seat) return [];
  const changed = SAME.filter((key) => (row[key] ?? null) !== (earlier[key] ?? null));
  return [
    ...changed.map((key) => issue(['roster', index, key], 'another than in an earlier row')),
    ...when(overlap(earlier, row), ['roster', index, 'validFrom'], 'the seat is held already'),
  ];
}

const overlap = (one: Row<'roster'>, other: Row<'roster'>): boolean =>
  one.validFrom !== undefined &&
  other.validFrom !== undefined &&
  one.validFrom <= (other.validTo ?? '9999-12-31') &&
  other.validFrom <= (one.validTo ?? '9999-12-31');

/** The same person away from the same seat: an absence names its seat by what it is. */
const awayTwice = (one: Row<'absences'>, other: Row<'absences'>): boolean =>
  (['team', 'function', 'district'] as const).every(
    (key) => (one[key] ?? null) === (other[key] ?? null),
  ) &&
  one.from !== undefined &&
  other.from !== undefined &&
  one.from <= (other.to ?? '') &&
  other.from <= (one.to ?? '');

function ofAbsence(
  absence: Row<'absences'>,
  index: number,
  roster: readonly Row<'roster'>[],
): Issue[] {
  if (absence.team === undefined || absence.function === undefined || absence.from === undefined)
    return [];
  const meant = seatsOf(roster, absence);
  const path = ['absences', index];
  return [
    ...when(meant.length === 0, path, 'no seat of the roster is like this on its first day'),
    ...when(meant.length > 1, path, 'several seats are like this: a district would tell'),
    ...when(
      meant.length === 1 && meant[0]?.memberId === null,
      path,
      'nobody holds the seat on its first day',
    ),
  ];
}
