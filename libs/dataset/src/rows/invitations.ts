import { newUid } from '@rukkanen/calendar';
import { isTaken, type SeatOnDay } from '@rukkanen/rosters';
import { attendance, type Window } from '@rukkanen/sessions';
import type { Dataset } from '../format/dataset.js';
import { into, type TableRows } from './row.js';
import { seatsOn } from './seats-on.js';
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
  const sent = story.meetings.flatMap((meeting) =>
    windowsOf(story, meeting).map((window): Sent => ({
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

function windowsOf({ dataset }: Story, meeting: Meeting): Window[] {
  const { session, team, items, mode } = meeting;
  if (session.status !== 'PLANNED' && session.status !== 'TODAY') return [];
  const seats = seatsOn(dataset, team, session.date);
  if (session.status === 'PLANNED') return standing(meeting, seats);
  const planned = items.map(({ row, slot }) => ({
    caseId: row.id,
    position: slot,
    functions: row.invited,
    presenterFunction: row.presenterFunction,
    bringer: bringerOf(dataset, row.bringer),
  }));
  return attendance(meeting, planned, seats, mode).windows;
}

function bringerOf({ people, organisations }: Dataset, id: string): PlannedItem['bringer'] {
  const person = people.find((one) => one.id === id);
  const organisation = organisations.find((one) => one.id === person?.organisation);
  return { id, name: person?.name ?? '', organisationType: organisation?.type ?? null };
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
