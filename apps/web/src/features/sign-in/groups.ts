import type { DemoPersona, Role } from '@rukkanen/contract';

export const GROUPS = ['bring', 'convene', 'advise', 'follow', 'maintain'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF = {
  BRINGER: 'bring',
  CONVENER: 'convene',
  VICE_CONVENER: 'convene',
  STANDING_MEMBER: 'advise',
  GUEST: 'advise',
  MANAGER: 'follow',
  STEERING_READER: 'follow',
  DPO: 'follow',
  AREA_ADMIN: 'maintain',
  SYSTEM_ADMIN: 'maintain',
} as const satisfies Record<Role, Group>;

/**
 * The people of the usual story, in the order in which they are worth trying. They come first in
 * their groups; in another data set the names are simply not there.
 */
const FIRST = [
  'vilja.kokeilu',
  'marjatta.demo',
  'kerttu.nayte',
  'elli.nayte',
  'helvi.harjoitus',
  'vaino.kokeilu',
  'urho.esimerkki',
  'niilo.kokeilu',
  'martta.esimerkki',
  'uuno.kokeilu',
];

const rank = ({ id }: DemoPersona): number => {
  const place = FIRST.indexOf(id);
  return place < 0 ? FIRST.length : place;
};

const byRank = (a: DemoPersona, b: DemoPersona): number =>
  rank(a) - rank(b) || a.name.localeCompare(b.name, 'fi');

export interface Wish {
  /** Part of a name, as typed. */
  readonly name: string;
  /** An area, or an empty string for all of them. */
  readonly area: string;
}

/** People by what they do, the best known first; groups that the wish leaves empty are left out. */
export function grouped(people: readonly DemoPersona[], { name, area }: Wish) {
  const part = name.trim().toLocaleLowerCase('fi');
  const wished = people
    .filter((person) => !area || person.areas.includes(area))
    .filter((person) => person.name.toLocaleLowerCase('fi').includes(part))
    .sort(byRank);
  return GROUPS.map((group) => ({
    group,
    people: wished.filter(({ role }) => GROUP_OF[role] === group),
  })).filter((found) => found.people.length > 0);
}

/** Every area, the one of the best known people first. */
export const areasOf = (people: readonly DemoPersona[]): string[] => [
  ...new Set([...people].sort(byRank).flatMap(({ areas }) => areas)),
];
