import type { Dataset } from '../format/dataset.js';
import { into, type TableRows } from './row.js';

type Person = Dataset['people'][number];

/** People and what they may do where. The order of their roles stays: the first is their main one. */
export const peopleRows = ({ people }: Dataset): TableRows[] => [
  into(
    'users',
    people.map(({ id, name, email, language, organisation }) => ({
      id,
      name,
      email: email.toLowerCase(),
      language,
      organisation_id: organisation ?? null,
    })),
  ),
  into('user_grants', people.flatMap(grantRows)),
];

const grantRows = ({ id, roles }: Person) =>
  roles
    .flatMap(({ role, areas, function: own }) => areas.map((area) => ({ role, area, own })))
    .map(({ role, area, own }, position) => ({
      user_id: id,
      role,
      area_id: area,
      function: own ?? null,
      position,
    }));
