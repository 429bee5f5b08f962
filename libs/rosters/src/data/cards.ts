import type { MatrixSeat, RosterSeat, SeatWeek as ShownWeek } from '@rukkanen/contract';
import { addDays, type LocalDay } from '@rukkanen/kernel';
import { coverage, stateOf, type SeatWeek, type Span, type Week } from '../domain/coverage.js';
import { lastDay } from '../domain/days.js';
import { seatOn, type Person, type SeatFacts, type SeatOnDay } from '../domain/roster.js';
import { gapDays } from '../domain/tenure.js';
import type { Names } from './teams.repository.js';

const named = ({ id, name }: Person) => ({ id, name });

export const toRosterSeat = ({ seat, holder, substitute, today }: SeatOnDay): RosterSeat => ({
  id: seat.id,
  teamId: seat.teamId,
  function: seat.function,
  organisationId: seat.organisationId,
  districtId: seat.districtId,
  holder: holder && named(holder),
  substitute: substitute && named(substitute),
  today,
});

interface Seen {
  readonly on: LocalDay;
  readonly weeks: readonly Week[];
  readonly names: Names;
  /** The people of the whole roster, for those who are named by id only. */
  readonly people: ReadonlyMap<string, Person>;
}

/** A seat as the matrix shows it. */
export function toMatrixSeat(written: SeatFacts, { on, weeks, names, people }: Seen): MatrixSeat {
  const { seat, holdings, absences } = written;
  const organisation = names.organisations.get(seat.organisationId);
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  return {
    id: seat.id,
    function: seat.function,
    organisation: {
      id: seat.organisationId,
      name: organisation?.name ?? seat.organisationId,
      type: seat.organisationType,
    },
    district: toDistrict(seat.districtId, names),
    ageGroup: seat.ageGroup,
    need: seat.need,
    endsOn: seat.endedOn,
    today: seat.endedOn !== null && seat.endedOn <= on ? null : toToday(seatOn(written, on)),
    holdings: holdings
      .toSorted((one, other) => one.rank - other.rank || order(one.from, other.from))
      .map(({ rank, person, from, until }) => ({
        rank,
        person: named(person),
        from,
        to: lastDay({ from, until }),
      })),
    absences: absences.map(({ id, personId, covered, from, until }) => ({
      id,
      person: { id: personId, name: nameOf(personId) },
      covered,
      from,
      to: lastDay({ from, until }),
    })),
    weeks: coverage(written, weeks).map((week) => week && toWeek(week)),
    gapDays: gapDays(holdings, on),
  };
}

const toDistrict = (id: string | null, { districts }: Names): MatrixSeat['district'] =>
  id === null ? null : { id, name: districts.get(id) ?? id };

const order = (one: LocalDay | null, other: LocalDay | null): number =>
  (one ?? '') < (other ?? '') ? -1 : 1;

const toToday = (today: SeatOnDay) => ({
  state: stateOf(today),
  sits: today.sits && named(today.sits),
  backed: today.substitute !== null,
});

const toWeek = ({ spans, ...week }: SeatWeek): ShownWeek => ({
  ...shown(week),
  spans: spans.map((span) => ({ from: span.from, to: addDays(span.until, -1), ...shown(span) })),
});

const shown = ({ state, sits, backed }: Pick<Span, 'state' | 'sits' | 'backed'>) => ({
  state,
  sits: sits && named(sits),
  backed,
});
