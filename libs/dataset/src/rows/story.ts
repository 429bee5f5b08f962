import type { ConsultationMode } from '@rukkanen/contract';
import type { CaseRow, Dataset, SessionRow } from '../format/dataset.js';
import { known } from './known.js';
import { seatsOn, type SeatsOn } from './seats-on.js';

type Team = Dataset['teams'][number];

/** A case with its place on an agenda. */
export interface Placed {
  readonly row: CaseRow;
  readonly slot: number;
  readonly itemId: string;
}

/** A session with its team and agenda. */
export interface Meeting {
  readonly session: SessionRow;
  readonly team: Team;
  readonly areaId: string;
  readonly mode: ConsultationMode;
  readonly items: readonly Placed[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly openingMinutes: number;
  readonly slotMinutes: number;
  /** Who convenes it, as the roster of its day has it; null when nobody does. */
  readonly convenerId: string | null;
}

/** A data set with its parts found: what every table is made from. */
export interface Story {
  readonly dataset: Dataset;
  readonly now: Date;
  readonly areaOfTeam: (teamId: string) => string;
  readonly meetings: readonly Meeting[];
  readonly seatsOn: SeatsOn;
  readonly meetingOf: (row: CaseRow) => Meeting | null;
}

/** Finds the parts of a data set that has been checked. */
export function storyOf(dataset: Dataset): Story {
  const teams = new Map(dataset.teams.map((team) => [team.id, team]));
  const areas = new Map(dataset.areas.map((area) => [area.id, area]));
  const placed = Map.groupBy(dataset.cases, ({ session }) => session ?? null);
  const seats = seatsOn(dataset);
  const meetings = dataset.sessions.map((session) => {
    const team = known(teams, session.team);
    const mode = known(areas, team.area).consultationMode;
    return toMeeting(session, team, { mode, cases: placed.get(session.id) ?? [], seats });
  });
  const byId = new Map(meetings.map((meeting) => [meeting.session.id, meeting]));
  return {
    dataset,
    now: new Date(dataset.meta.demoNow),
    areaOfTeam: (teamId) => known(teams, teamId).area,
    seatsOn: seats,
    meetings,
    meetingOf: ({ session }) => (session ? known(byId, session) : null),
  };
}

interface Around {
  readonly mode: ConsultationMode;
  readonly cases: readonly CaseRow[];
  readonly seats: SeatsOn;
}

function toMeeting(session: SessionRow, team: Team, { mode, cases, seats }: Around): Meeting {
  const convener = seats(team.id, session.date).find(
    ({ seat, sits }) => seat.function === 'CONVENER' && sits,
  );
  return {
    session,
    team,
    areaId: team.area,
    mode,
    items: cases.map((row) => toPlaced(row, session)).sort((a, b) => a.slot - b.slot),
    startsAt: new Date(session.startUtc),
    endsAt: new Date(session.endUtc),
    openingMinutes: team.openingMinutes,
    slotMinutes: team.slotMinutes,
    convenerId: convener?.sits?.id ?? null,
  };
}

/** An item's id says where it stood first; it does not change when the agenda does. */
function toPlaced(row: CaseRow, session: SessionRow): Placed {
  const slot = row.slot ?? 1;
  return { row, slot, itemId: `${session.id}.${slot}` };
}
