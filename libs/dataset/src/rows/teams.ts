import type { Dataset } from '../format/dataset.js';
import { seatsOf } from '../format/seats.js';
import { dayRange, into, type Row, type TableRows } from './row.js';
import type { Story } from './story.js';

type Seat = Dataset['roster'][number];

/** Places, teams, and who sits where: holder first, then who stands in. */
export const teamRows = ({ dataset, areaOfTeam }: Story): TableRows[] => [
  into(
    'places',
    dataset.places.map((place) => ({
      id: place.id,
      area_id: place.area,
      kind: place.kind,
      name: place.name,
      district_id: place.district ?? null,
      opening: place.opening,
    })),
  ),
  into('district_municipalities', dataset.areas.flatMap(coveredRows(dataset))),
  into('teams', dataset.teams.map(teamRow)),
  into(
    'seats',
    [...new Map(dataset.roster.map((seat) => [seat.seat, seat])).values()].map((seat) => ({
      id: seat.seat,
      area_id: areaOfTeam(seat.team),
      team_id: seat.team,
      function: seat.function,
      organisation_id: seat.organisation,
      district_id: seat.district ?? null,
    })),
  ),
  into(
    'seat_holders',
    dataset.roster.flatMap((seat) => holderRows(seat, areaOfTeam(seat.team))),
  ),
  into(
    'absences',
    dataset.absences.flatMap((away) =>
      seatsOf(dataset.roster, away).map((seat) => ({
        area_id: areaOfTeam(away.team),
        seat_id: seat.seat,
        user_id: seat.memberId,
        away: dayRange(away.from, away.to),
        covered: away.coveredBySubstitute,
      })),
    ),
  ),
];

/** A municipality belongs to the district of the place that bears its name; a file says no more. */
const coveredRows =
  ({ places }: Dataset) =>
  ({ id, municipalities }: Dataset['areas'][number]): Row[] =>
    municipalities.flatMap((municipality) => {
      const place = places.find((one) => one.area === id && one.name === municipality);
      return place?.district ? [{ area_id: id, municipality, district_id: place.district }] : [];
    });

const teamRow = (team: Dataset['teams'][number]) => ({
  id: team.id,
  area_id: team.area,
  name: team.name,
  convening_county: team.conveningCounty,
  slot_minutes: team.slotMinutes,
  slots_per_session: team.slotsPerSession,
  opening_minutes: team.openingMinutes,
  closing_minutes: team.closingMinutes,
  join_url: team.teamsLink ?? null,
});

const holderRows = (seat: Seat, areaId: string): Row[] =>
  [seat.memberId, seat.substituteId].flatMap((userId, index) =>
    userId
      ? [
          {
            area_id: areaId,
            seat_id: seat.seat,
            rank: index + 1,
            user_id: userId,
            valid: dayRange(seat.validFrom, seat.validTo),
          },
        ]
      : [],
  );
