import { placesAt, placesAtSteps, type Found } from './places.js';
import { issue, rowsOf, type File, type Rule } from './rule.js';
import type { Issue } from '../json-path.js';

/** What names a row, or may occur only once in the whole file. */
const ONCE: readonly string[] = [
  'areas.*.id',
  'organisations.*.id',
  'people.*.id',
  'districts.*.id',
  'places.*.id',
  'functions.*.key',
  'teams.*.id',
  'sessions.*.id',
  'cases.*.id',
  'directReferrals.*.id',
];

const ENDED: readonly unknown[] = ['CLOSED', 'WITHDRAWN', 'REDIRECTED'];

/** Ids, addresses, code words and places of an agenda are taken once. */
export const uniqueness: Rule = (file) => [
  ...ONCE.flatMap((pattern) => twice(placesAt(file, pattern), 'stands in the file already')),
  ...twice(lowered(placesAt(file, 'people.*.email')), 'another person has this address'),
  ...twice(liveCodeWords(file), 'another open case has this code word'),
  ...twice(agendaPlaces(file), 'another case has this place on the agenda'),
  ...rowsOf(file.areas).flatMap(({ index }) =>
    twice(placesAt(file, `areas.${index}.wellbeingCounties.*`), 'named twice'),
  ),
  ...rowsOf(file.people).flatMap(({ index }) => twice(grantsOf(file, index), 'granted twice')),
  ...Object.keys(file.fixtures ?? {}).flatMap((name) =>
    twice(
      placesAtSteps(file, ['fixtures', name, '*', 'destination']),
      'stands in this table already',
    ),
  ),
];

/** Every place whose value has been met before. */
function twice(places: readonly Found[], message: string): Issue[] {
  const met = new Set<unknown>();
  return places.flatMap(({ path, value }) => {
    if (met.has(value)) return [issue(path, message)];
    met.add(value);
    return [];
  });
}

const lowered = (places: readonly Found[]): Found[] =>
  places.map(({ path, value }) => ({ path, value: String(value).toLowerCase() }));

const liveCodeWords = (file: File): Found[] =>
  rowsOf(file.cases).flatMap(({ row, index }) =>
    row.code === undefined || ENDED.includes(row.state)
      ? []
      : [{ path: ['cases', index, 'code'], value: row.code }],
  );

const agendaPlaces = (file: File): Found[] =>
  rowsOf(file.cases).flatMap(({ row, index }) =>
    row.session && row.slot
      ? [{ path: ['cases', index, 'slot'], value: `${row.session} ${row.slot}` }]
      : [],
  );

const grantsOf = (file: File, person: number): Found[] =>
  rowsOf(file.people?.[person]?.roles).flatMap(({ row, index }) =>
    rowsOf(row.areas).map(({ row: area, index: place }) => ({
      path: ['people', person, 'roles', index, 'areas', place],
      value: `${String(row.role)} ${area}`,
    })),
  );
