import { placesAt } from './places.js';
import { issue, type Rule } from './rule.js';

const LISTS = {
  organisations: 'organisation',
  areas: 'area',
  districts: 'district',
  people: 'person',
  teams: 'team',
  sessions: 'session',
  cases: 'case',
} as const;
type List = keyof typeof LISTS;

/** Every place that names a row of another list. */
const REFERENCES: readonly (readonly [pattern: string, list: List])[] = [
  ['areas.*.wellbeingCounties.*', 'organisations'],
  ['areas.*.employmentAuthority', 'organisations'],
  ['people.*.organisation', 'organisations'],
  ['people.*.roles.*.areas.*', 'areas'],
  ['districts.*.wsc', 'organisations'],
  ['places.*.area', 'areas'],
  ['places.*.district', 'districts'],
  ['teams.*.area', 'areas'],
  ['teams.*.conveningCounty', 'organisations'],
  ['roster.*.team', 'teams'],
  ['roster.*.organisation', 'organisations'],
  ['roster.*.district', 'districts'],
  ['roster.*.memberId', 'people'],
  ['roster.*.substituteId', 'people'],
  ['absences.*.team', 'teams'],
  ['absences.*.district', 'districts'],
  ['sessions.*.team', 'teams'],
  ['missingServices.*.area', 'areas'],
  ['missingServices.*.case', 'cases'],
  ['cases.*.team', 'teams'],
  ['cases.*.session', 'sessions'],
  ['cases.*.bringer', 'people'],
  ['cases.*.outcome.actions.*.organisation', 'organisations'],
  ['cases.*.outcome.organisations.*', 'organisations'],
  ['cases.*.outcome.responsibleOrganisation', 'organisations'],
  ['cases.*.outcome.continuityOwner', 'organisations'],
  ['directReferrals.*.area', 'areas'],
];

/** Whatever is named is there. A list that cannot be read at all is one error, not one per mention. */
export const references: Rule = (file) =>
  REFERENCES.flatMap(([pattern, list]) => {
    if (file[list] === undefined) return [];
    const known = new Set(placesAt(file, `${list}.*.id`).map(({ value }) => value));
    return placesAt(file, pattern)
      .filter(({ value }) => !known.has(value))
      .map(({ path }) => issue(path, `no ${LISTS[list]} of the file has this id`));
  });
