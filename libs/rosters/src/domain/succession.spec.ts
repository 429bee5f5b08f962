import type { RosterFacts } from './roster.js';
import { successions } from './succession.js';

const DAY = '2026-05-04';
const person = (id: string) => ({ id, name: id, language: 'fi' as const });
const always = { from: null, until: null };
const facts = (...ranks: string[]): RosterFacts => ({
  seats: [
    {
      id: 'T-02',
      teamId: 'T',
      function: 'NURSE',
      organisationId: 'WSC',
      organisationType: 'WELLBEING_SERVICES_COUNTY',
      districtId: null,
      ageGroup: null,
      need: 'REQUIRED',
      endedOn: null,
    },
  ],
  holdings: ranks.map((id, index) => ({
    seatId: 'T-02',
    rank: index + 1,
    person: person(id),
    ...always,
  })),
  absences: [],
});
const seat = (roster: RosterFacts, ...declined: string[]) =>
  successions(roster, DAY, new Set(declined)).map((one) => ({
    sits: one.seat.sits?.id ?? null,
    ranks: one.ranks.map(({ id }) => id),
    empty: one.empty,
  }))[0];

describe('who follows in a seat', () => {
  const line = ['vaino', 'veikko', 'lahja'];

  it('is the next in rank order who has not declined', () => {
    expect(seat(facts(...line))).toEqual({ sits: 'vaino', ranks: line, empty: null });
    expect(seat(facts(...line), 'vaino')).toMatchObject({ sits: 'veikko', empty: null });
    expect(seat(facts(...line), 'vaino', 'veikko')).toMatchObject({ sits: 'lahja', empty: null });
  });

  it('is nobody when all have declined, and that is said', () => {
    expect(seat(facts(...line), ...line)).toEqual({
      sits: null,
      ranks: line,
      empty: 'NOBODY_LEFT',
    });
  });

  it('is nobody where there is no substitute, or no holder', () => {
    expect(seat(facts('vaino'), 'vaino')).toMatchObject({ sits: null, empty: 'NO_SUBSTITUTE' });
    expect(seat(facts())).toMatchObject({ sits: null, empty: 'NO_HOLDER' });
  });

  it('is nobody of them who held the seat on other days', () => {
    const past = facts('vaino', 'veikko');
    const ended = { ...past, holdings: past.holdings.map((one) => ({ ...one, until: DAY })) };
    expect(seat(ended)).toEqual({ sits: null, ranks: [], empty: 'NO_HOLDER' });
  });
});
