import type { FunctionKey } from '@rukkanen/contract';
import type { Absence, Holding, Person, Seat, SeatOnDay } from '../domain/roster.js';

/** A person of a team, named after the id. */
export const aMember = (id: string): Person => ({ id, name: id, language: 'fi' });

/** A seat; state only what matters. */
export const aSeat = (but: Partial<Seat> = {}): Seat => ({
  id: 'T-SAT-05',
  teamId: 'T-SAT',
  function: 'NURSE',
  organisationId: 'WSC_SAT',
  organisationType: 'WELLBEING_SERVICES_COUNTY',
  districtId: null,
  ageGroup: null,
  need: 'REQUIRED',
  endedOn: null,
  ...but,
});

/** Somebody holds the seat, for ever unless said. */
export const aHolding = (personId: string, but: Partial<Holding> = {}): Holding => ({
  seatId: 'T-SAT-05',
  rank: 1,
  person: aMember(personId),
  from: null,
  until: null,
  ...but,
});

/** Somebody is away, for ever unless said. */
export const anAbsence = (personId: string, but: Partial<Absence> = {}): Absence => ({
  id: `away ${personId}`,
  seatId: 'T-SAT-05',
  personId,
  covered: true,
  from: null,
  until: null,
  ...but,
});

/** A seat on a day with the person who sits in it; `null` for an empty one. */
export const aTakenSeat = (
  key: FunctionKey,
  personId: string | null,
  but: Partial<Seat> = {},
): SeatOnDay => {
  const person = personId === null ? null : aMember(personId);
  return {
    seat: aSeat({ id: `seat of ${personId ?? key}`, function: key, ...but }),
    holder: person,
    substitute: null,
    today: person ? 'HOLDER' : 'UNCOVERED',
    sits: person,
  };
};
