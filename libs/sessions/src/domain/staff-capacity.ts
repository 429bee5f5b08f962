import type { FunctionKey, OrganisationType, Sector } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { functionFor, seatsFor, type CaseFacts, type SeatOnDay } from '@rukkanen/rosters';

/** A consultation ahead, with who is expected in the seats that day. */
export interface StaffedSession {
  readonly slots: number;
  readonly seats: readonly SeatOnDay[];
}

/** What one case asks for, and how it counts: as one that needs a slot, as one of those that keep coming. */
export interface CaseNeeds {
  readonly functions: readonly FunctionKey[];
  readonly facts: CaseFacts;
  readonly needsSlot: boolean;
  readonly arrived: boolean;
}

export interface Balance {
  readonly given: number;
  readonly needed: number;
  readonly missing: number;
}

/** Seats of one function from one organisation; without one, what no seat gives. */
export interface OwnBalance extends Balance {
  readonly organisationId: string | null;
  readonly organisationType: OrganisationType | null;
  readonly function: FunctionKey;
}

interface Load {
  readonly sessions: readonly StaffedSession[];
  readonly cases: readonly CaseNeeds[];
  readonly weeksBack: number;
  readonly weeksAhead: number;
}

interface Owner {
  readonly organisationId: string | null;
  readonly organisationType: OrganisationType | null;
  readonly function: FunctionKey;
}

const keyOf = ({ organisationId, function: own }: Owner): string =>
  `${organisationId ?? ''} ${own}`;

/**
 * Seats against needs, by organisation and function (ROS-05). A function gives a session's slots when
 * somebody is expected in one of its seats that day; a case takes one slot of each function that it asks
 * for, from whichever organisation the roster's routing names. The convener's seat is left out: no case
 * asks for it.
 */
export function staffCapacity({ sessions, cases, weeksBack, weeksAhead }: Load): OwnBalance[] {
  const owners = new Map<string, Owner>();
  const given = new Map<string, number>();
  for (const { slots, seats } of sessions)
    for (const [key, { owner, isThere }] of byOwner(seats)) {
      owners.set(key, owner);
      given.set(key, (given.get(key) ?? 0) + (isThere ? slots : 0));
    }
  const demand = new Map<string, { now: number; lately: number }>();
  const [first] = sessions;
  for (const one of cases)
    for (const owner of ownersOf(one, first?.seats ?? [])) {
      const key = keyOf(owner);
      owners.set(key, owners.get(key) ?? owner);
      const { now, lately } = demand.get(key) ?? { now: 0, lately: 0 };
      demand.set(key, { now: now + Number(one.needsSlot), lately: lately + Number(one.arrived) });
    }
  return [...owners].map(([key, owner]) => {
    const { now, lately } = demand.get(key) ?? { now: 0, lately: 0 };
    const coming = Math.ceil((lately / weeksBack) * weeksAhead - 1e-9);
    return { ...owner, ...balance(given.get(key) ?? 0, now + coming) };
  });
}

const balance = (given: number, needed: number): Balance => ({
  given,
  needed,
  missing: Math.max(0, needed - given),
});

const ownerOf = ({ seat }: SeatOnDay): Owner => ({
  organisationId: seat.organisationId,
  organisationType: seat.organisationType,
  function: seat.function,
});

/** Each organisation's function in a session, and whether anybody is expected in any of its seats. */
function byOwner(seats: readonly SeatOnDay[]): Map<string, { owner: Owner; isThere: boolean }> {
  const found = new Map<string, { owner: Owner; isThere: boolean }>();
  for (const one of seats.filter(({ seat }) => seat.function !== 'CONVENER')) {
    const owner = ownerOf(one);
    const before = found.get(keyOf(owner))?.isThere ?? false;
    found.set(keyOf(owner), { owner, isThere: before || one.sits !== null });
  }
  return found;
}

/** Whose seat would answer for each function of a case, empty or not. */
const ownersOf = ({ functions, facts }: CaseNeeds, seats: readonly SeatOnDay[]): Owner[] =>
  [...new Set(functions.map((asked) => functionFor(asked, facts)))].map((own) => {
    const serving = seatsFor(seats, own, facts);
    const seat = serving.find(({ sits }) => sits !== null) ?? serving[0];
    return seat ? ownerOf(seat) : { organisationId: null, organisationType: null, function: own };
  });

const SECTORS: Readonly<Partial<Record<FunctionKey, Sector>>> = {
  EMPLOYMENT_EXPERT: 'EMPLOYMENT',
  INDIVIDUAL_COACH: 'EMPLOYMENT',
  INTEGRATION_EXPERT: 'EMPLOYMENT',
  SOCIAL_WORKER: 'SOCIAL',
  SOCIAL_COUNSELLOR: 'SOCIAL',
  NURSE: 'HEALTH',
  PHYSICIAN: 'HEALTH',
  PSYCHOLOGIST: 'HEALTH',
  PHYSIOTHERAPIST: 'HEALTH',
  PSYCHOSOCIAL_CONTACT_UNDER_23: 'HEALTH',
  PSYCHOSOCIAL_CONTACT_23_PLUS: 'HEALTH',
  KELA_EXPERT: 'KELA',
};

/** The same by sector (ROS-19). A surplus of one function does not fill a gap of another. */
export function bySector(rows: readonly OwnBalance[]): (Balance & { sector: Sector })[] {
  const sectors = Map.groupBy(rows, (row) => SECTORS[row.function] ?? 'OTHER');
  return [...sectors].map(([sector, own]) => ({ sector, ...sumOf(own) }));
}

export const sumOf = (rows: readonly Balance[]): Balance =>
  rows.reduce(
    (sum, row) => ({
      given: sum.given + row.given,
      needed: sum.needed + row.needed,
      missing: sum.missing + row.missing,
    }),
    { given: 0, needed: 0, missing: 0 },
  );

/** Weeks between two days, both included. */
export const weeksBetween = (from: LocalDay, to: LocalDay): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1) / 7;
