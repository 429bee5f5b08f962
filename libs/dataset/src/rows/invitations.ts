import { newUid } from '@rukkanen/calendar';
import { isTaken, NOTHING_KNOWN, type SeatOnDay } from '@rukkanen/rosters';
import { attendance, type Window } from '@rukkanen/sessions';
import type { Dataset } from '../format/dataset.js';
import { known } from './known.js';
import { into, type TableRows } from './row.js';
import type { Meeting, Story } from './story.js';

type PlannedItem = Parameters<typeof attendance>[1][number];

interface Sent {
  readonly meeting: Meeting;
  readonly window: Window;
  readonly id: string;
  readonly mailId: string;
  readonly uid: string;
}

/**
 * The invitations of coming sessions, recorded as sent: loading a file writes to nobody. Whoever
 * serves on an open session is asked for the whole of it; where the agenda is locked, each for their
 * own window. `at` is the real time, for mail knows no other.
 */
export function invitationRows(story: Story, at: Date, newId: () => string): TableRows[] {
  const bringers = bringersOf(story.dataset);
  const sent = story.meetings.flatMap((meeting) =>
    windowsOf(story, bringers, meeting).map((window): Sent => ({
      meeting,
      window,
      id: newId(),
      mailId: newId(),
      uid: newUid(newId(), 'session'),
    })),
  );
  return [
    into(
      'invitations',
      sent.map((one) => invitationRow(one, at)),
    ),
    into(
      'mails',
      sent.map((one) => mailRow(one, at)),
    ),
  ];
}

function windowsOf(story: Story, bringers: Bringers, meeting: Meeting): readonly Window[] {
  const { session, items, mode } = meeting;
  if (session.status !== 'PLANNED' && session.status !== 'TODAY') return [];
  const seats = story.seatsOn(session.team, session.date);
  if (session.status === 'PLANNED') return standing(meeting, seats);
  const planned = items.map(({ row, slot }) => ({
    caseId: row.id,
    position: slot,
    functions: row.invited,
    presenterFunction: row.presenterFunction,
    facts: { ...NOTHING_KNOWN, ageBand: row.ageBand },
    bringer: known(bringers, row.bringer),
  }));
  return attendance(meeting, planned, seats, mode).windows;
}

type Bringers = ReadonlyMap<string, PlannedItem['bringer']>;

function bringersOf({ people, organisations }: Dataset): Bringers {
  const types = new Map(organisations.map(({ id, type }) => [id, type]));
  return new Map(
    people.map(({ id, name, organisation }) => [
      id,
      { id, name, organisationType: types.get(organisation ?? '') ?? null },
    ]),
  );
}

/** Everybody who sits that day, once, from start to end. */
function standing({ startsAt, endsAt }: Meeting, seats: readonly SeatOnDay[]): Window[] {
  const windows = seats.filter(isTaken).map(({ seat, sits, today }): Window => {
    const member = seat.function === 'CONVENER' ? 'CONVENER' : 'MEMBER';
    return {
      personId: sits.id,
      name: sits.name,
      function: seat.function,
      organisationType: seat.organisationType,
      part: today === 'SUBSTITUTE' ? 'SUBSTITUTE' : member,
      startsAt,
      endsAt,
    };
  });
  return [...new Map(windows.toReversed().map((one) => [one.personId, one])).values()].reverse();
}

const invitationRow = ({ id, uid, meeting, window }: Sent, at: Date) => ({
  id,
  area_id: meeting.areaId,
  session_id: meeting.session.id,
  user_id: window.personId,
  uid,
  sequence: 0,
  state: 'sent',
  function: window.function,
  part: window.part,
  starts_at: window.startsAt,
  ends_at: window.endsAt,
  created_at: at,
  changed_at: at,
});

const mailRow = ({ id, mailId, meeting }: Sent, at: Date) => ({
  id: mailId,
  area_id: meeting.areaId,
  invitation_id: id,
  method: 'REQUEST',
  sequence: 0,
  message_id: `<${mailId}@rukkanen>`,
  state: 'sent',
  attempts: 1,
  created_at: at,
  sent_at: at,
});
