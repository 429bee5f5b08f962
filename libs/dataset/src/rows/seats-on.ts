import { addDays } from '@rukkanen/kernel';
import {
  rosterOf,
  usualNeed,
  type Person,
  type RosterFacts,
  type SeatOnDay,
} from '@rukkanen/rosters';
import type { Dataset } from '../format/dataset.js';
import { seatsOf } from '../format/seats.js';
import { known } from './known.js';

type RosterRow = Dataset['roster'][number];

/** Who sits where in a team on a day, by the roster's own rule. */
export type SeatsOn = (teamId: string, day: string) => readonly SeatOnDay[];

/** Reads the roster of every team once. */
export function seatsOn(dataset: Dataset): SeatsOn {
  const people = new Map(dataset.people.map((person) => [person.id, person]));
  const types = new Map(dataset.organisations.map(({ id, type }) => [id, type]));
  const rows = Map.groupBy(dataset.roster, ({ team }) => team);
  const away = Map.groupBy(dataset.absences, ({ team }) => team);
  const rosters = new Map(
    dataset.teams.map(({ id }) => {
      const roster = rows.get(id) ?? [];
      return [
        id,
        rosterOf({
          seats: toSeats(roster, types),
          holdings: roster.flatMap((row) => toHoldings(row, people)),
          absences: (away.get(id) ?? []).flatMap((one) => toAbsences(one, roster)),
        }),
      ];
    }),
  );
  return (teamId, day) => known(rosters, teamId)(day);
}

/** In the order in which the product lists them. */
const toSeats = (
  roster: readonly RosterRow[],
  types: ReadonlyMap<string, Dataset['organisations'][number]['type']>,
): RosterFacts['seats'] =>
  [...new Map(roster.map((row) => [row.seat, row])).values()]
    .toSorted((one, other) => (one.seat < other.seat ? -1 : 1))
    .map((row) => ({
      id: row.seat,
      teamId: row.team,
      function: row.function,
      organisationId: row.organisation,
      organisationType: known(types, row.organisation),
      districtId: row.district ?? null,
      ageGroup: null,
      need: usualNeed(row.function),
      endedOn: null,
    }));

const toHoldings = (
  row: RosterRow,
  people: ReadonlyMap<string, Dataset['people'][number]>,
): RosterFacts['holdings'] =>
  [row.memberId, row.substituteId].flatMap((id, index) =>
    id
      ? [
          {
            seatId: row.seat,
            from: row.validFrom,
            until: row.validTo ? addDays(row.validTo, 1) : null,
            rank: index + 1,
            person: toPerson(known(people, id)),
          },
        ]
      : [],
  );

const toPerson = ({ id, name, language }: Dataset['people'][number]): Person => ({
  id,
  name,
  language,
});

const toAbsences = (
  away: Dataset['absences'][number],
  roster: readonly RosterRow[],
): RosterFacts['absences'] =>
  seatsOf(roster, away).flatMap(({ seat, memberId }) =>
    memberId
      ? [
          {
            id: `${seat} ${away.from}`,
            seatId: seat,
            personId: memberId,
            covered: away.coveredBySubstitute,
            from: away.from,
            until: addDays(away.to, 1),
          },
        ]
      : [],
  );
