import { addDays } from '@rukkanen/kernel';
import { bySeat, coverage, weeksFrom, type RosterFacts } from '@rukkanen/rosters';
import type { Measure } from '../measure.js';
import { atMost, beside, percentile } from '../row.js';

const AREAS = 45;
const WEEKS = 12;
const SEATS = 12;
const RANKS = [1, 2, 3];
const ROUNDS = 25;
const MONDAY = '2026-05-04';

/** How every team of 45 areas is covered over 12 weeks, from facts in memory to weeks and days. */
export const rosterCoverage: Measure = {
  name: 'roster.coverage.ms',
  run() {
    const areas = Array.from({ length: AREAS }, (_, area) => factsOf(`T-${area}`, area));
    const times: number[] = [];
    let weeksJudged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      weeksJudged = areas.reduce((sum, facts) => sum + judged(facts), 0);
      times.push(performance.now() - began);
    }
    if (weeksJudged !== AREAS * SEATS * WEEKS) throw new Error('a week has not been judged');
    return Promise.resolve([
      atMost('roster.coverage.ms', percentile(times, 0.5), 'ms', 50),
      beside('roster.coverage.first_ms', times[0] ?? Number.NaN, 'ms'),
      beside('roster.coverage.seat_weeks', weeksJudged, '1'),
    ]);
  },
};

function judged(facts: RosterFacts): number {
  const weeks = weeksFrom(MONDAY, WEEKS);
  return bySeat(facts)
    .flatMap((seat) => coverage(seat, weeks))
    .filter((week) => week !== null).length;
}

/** A team in which every seat changes hands once, has two substitutes, and somebody is away thrice. */
function factsOf(teamId: string, shift: number): RosterFacts {
  const ids = Array.from({ length: SEATS }, (_, seat) => `${teamId}-${seat}`);
  const turn = addDays(MONDAY, 10 + (shift % 60));
  return {
    seats: ids.map((id) => ({
      id,
      teamId,
      function: 'NURSE',
      organisationId: 'WSC',
      organisationType: 'WELLBEING_SERVICES_COUNTY',
      districtId: null,
      ageGroup: null,
      need: 'REQUIRED',
      endedOn: null,
    })),
    holdings: ids.flatMap((seatId) =>
      RANKS.flatMap((rank) => [
        { seatId, rank, person: person(`${seatId}-${rank}-a`), from: null, until: turn },
        { seatId, rank, person: person(`${seatId}-${rank}-b`), from: turn, until: null },
      ]),
    ),
    absences: ids.flatMap((seatId, seat) =>
      [0, 21, 49].map((after) => ({
        id: `${seatId}-${after}`,
        seatId,
        personId: `${seatId}-1-${after < 21 ? 'a' : 'b'}`,
        covered: seat % 3 > 0,
        from: addDays(MONDAY, after + (seat % 5)),
        until: addDays(MONDAY, after + (seat % 5) + 3),
      })),
    ),
  };
}

const person = (id: string) => ({ id, name: id, language: 'fi' as const });
