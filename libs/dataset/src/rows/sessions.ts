import type { ItemState, SessionState } from '@rukkanen/contract';
import type { SessionRow } from '../format/dataset.js';
import { into, type TableRows } from './row.js';
import type { Meeting, Story } from './story.js';
import { plannedBy, type TeamTerm } from './terms.js';

/** The states of the format in the words of the product (STATES.md). */
export const SESSION_STATES: Readonly<Record<SessionRow['status'], SessionState>> = {
  PLANNED: 'open',
  TODAY: 'locked',
  HELD: 'closed',
  CANCELLED: 'cancelled',
};

export const itemState = ({ status }: SessionRow): ItemState =>
  status === 'HELD' ? 'decided' : 'scheduled';

/** Sessions and their agendas; `lines` says how long each session's log is. */
export const sessionRows = (
  { meetings }: Story,
  lines: ReadonlyMap<string, number>,
  terms: readonly TeamTerm[],
): TableRows[] => [
  into(
    'sessions',
    meetings.map((meeting) => ({
      ...sessionRow(meeting, lines.get(meeting.session.id) ?? 0),
      ...plannedBy(terms)(meeting),
    })),
  ),
  into('agenda_items', meetings.flatMap(itemRows)),
];

const sessionRow = (meeting: Meeting, seq: number) => ({
  id: meeting.session.id,
  area_id: meeting.areaId,
  team_id: meeting.team.id,
  state: SESSION_STATES[meeting.session.status],
  held_on: meeting.session.date,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  slot_minutes: meeting.slotMinutes,
  slots: meeting.team.slotsPerSession,
  opening_minutes: meeting.openingMinutes,
  closing_minutes: meeting.team.closingMinutes,
  join_url: meeting.team.teamsLink ?? null,
  revision: 0,
  seq,
  moved_from: meeting.session.movedFrom ?? null,
  cancel_reason: meeting.session.status === 'CANCELLED' ? 'other' : null,
});

const itemRows = ({ session, areaId, slotMinutes, items }: Meeting) =>
  items.map(({ row, slot, itemId }) => ({
    id: itemId,
    area_id: areaId,
    session_id: session.id,
    case_id: row.id,
    position: slot,
    planned_minutes: slotMinutes,
    state: itemState(session),
  }));
