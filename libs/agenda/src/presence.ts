import type { Presence } from '@rukkanen/contract';
import { mayLead, type Attendee } from './attendee.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { sightOf } from './sight.js';

type Entry = Presence[number];

/**
 * Who is in the room as one viewer may know it, by function. Somebody who is there only as a bringer
 * is left out until the viewer may know what they bring (TRUST 7), and whoever waits in the lobby of
 * the case in hand learns nothing of who sits in it (LIV-04).
 */
export function presenceOf(
  session: LiveSession,
  people: readonly Attendee[],
  viewer: Attendee,
): Presence {
  const entries = people.flatMap((person) => entryOf(session, person, viewer));
  const shown = waits(session, viewer)
    ? entries.filter(
        ({ part, waiting }) => waiting || part === 'CONVENER' || part === 'VICE_CONVENER',
      )
    : entries;
  return counted(shown);
}

function entryOf(session: LiveSession, person: Attendee, viewer: Attendee): Entry[] {
  const items = itemsOf(session, person).filter((item) => sightOf(session, item, viewer).bringer);
  if (person.part === 'BRINGER' && items.length === 0) return [];
  const own = person.part === 'BRINGER' ? items[0]?.bringer.function : person.functions[0];
  return [
    {
      part: person.part,
      function: own ?? (mayLead(person) ? 'CONVENER' : null),
      count: 1,
      waiting: waits(session, person),
      brings: items.map(({ id }) => id),
    },
  ];
}

const itemsOf = ({ items }: LiveSession, { personId }: Attendee): SessionItem[] =>
  items.filter(({ bringer }) => bringer.personId === personId);

/** Whether somebody may not see the case in hand. */
function waits(session: LiveSession, person: Attendee): boolean {
  const inHand = session.items.find(({ state }) => state === 'active');
  return inHand !== undefined && !sightOf(session, inHand, person).open;
}

/** Alike entries once, with their number; in an order that says nothing of who came when. */
function counted(entries: readonly Entry[]): Presence {
  const groups = Object.groupBy(entries, (entry) => JSON.stringify(entry));
  return Object.keys(groups)
    .sort()
    .flatMap((key) => {
      const [entry, ...more] = groups[key] ?? [];
      return entry ? [{ ...entry, count: 1 + more.length }] : [];
    });
}

/** The functions of everybody in the room: what a decision counts as present. */
export const functionsPresent = (people: readonly Attendee[]): Attendee['functions'] => [
  ...new Set(people.flatMap(({ functions }) => functions)),
];

/**
 * What presence hangs on beside people: which case is in hand and which have been called. While it stays
 * and nobody comes or goes, every viewer's presence stays (TRUST 7, LIV-04).
 */
export const presenceHinge = ({ mode, items }: LiveSession): string =>
  `${mode} ${items.map(({ id, state, calledAt }) => `${id}:${state === 'active'}:${calledAt !== null}`).join(' ')}`;
