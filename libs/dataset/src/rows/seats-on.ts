import { addDays } from '@rukkanen/kernel';
import { rosterOn, type Person, type RosterFacts, type SeatOnDay } from '@rukkanen/rosters';
import type { Dataset } from '../format/dataset.js';
import { seatsOf } from '../format/seats.js';
import { known } from './known.js';

/** Who sits where in a team on a day, by the roster's own rule. */
export const seatsOn = (
  dataset: Dataset,
  { id }: Dataset['teams'][number],
  day: string,
): SeatOnDay[] => rosterOn(factsOf(dataset, id), day);

function factsOf(dataset: Dataset, teamId: string): RosterFacts {
  const roster = dataset.roster.filter(({ team }) => team === teamId);
  const people = new Map(dataset.people.map((person) => [person.id, person]));
  const types = new Map(dataset.organisations.map((one) => [one.id, one]));
  const seats = [...new Map(roster.map((seat) => [seat.seat, seat])).values()];
  return {
    seats: seats
      .toSorted((one, other) => (one.seat < other.seat ? -1 : 1))
      .map((seat) => ({
        id: seat.seat,
        teamId,
        function: seat.function,
        organisationId: seat.organisation,
        organisationType: known(types, seat.organisation).type,
        districtId: seat.district ?? null,
      })),
    holdings: roster.flatMap((seat) =>
      [seat.memberId, seat.substituteId].flatMap((id, index) =>
        id ? [{ ...daysOf(seat), rank: index + 1, person: personOf(known(people, id)) }] : [],
      ),
    ),
    absences: absencesOf(dataset, teamId),
  };
}

const daysOf = ({ seat, validFrom, validTo }: Dataset['roster'][number]) => ({
  seatId: seat,
  from: validFrom,
  until: validTo ? addDays(validTo, 1) : null,
});

const personOf = ({ id, name, language }: Dataset['people'][number]): Person => ({
  id,
  name,
  language,
});

const absencesOf = ({ absences, roster }: Dataset, teamId: string): RosterFacts['absences'] =>
  absences
    .filter(({ team }) => team === teamId)
    .flatMap((away) =>
      seatsOf(roster, away).flatMap(({ seat, memberId }) =>
        memberId
          ? [
              {
                seatId: seat,
                personId: memberId,
                covered: away.coveredBySubstitute,
                from: away.from,
                until: addDays(away.to, 1),
              },
            ]
          : [],
      ),
    );
