import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalAttendeeData,
  type ICalEventData,
  type ICalOrganizer,
} from 'ical-generator';
import { entry } from './entry.js';
import type { Attendee, CalendarEvent, Organizer } from './event.js';
import { mailbox, printableLine } from './plain-text.js';
import { finish, PRODID } from './stream.js';

const { NEEDSACTION, ACCEPTED, DECLINED, TENTATIVE } = ICalAttendeeStatus;
const ANSWERS = { 'NEEDS-ACTION': NEEDSACTION, ACCEPTED, DECLINED, TENTATIVE } as const;

export type Method = 'REQUEST' | 'CANCEL';

/**
 * Writes the calendar part of one mail to one person (iMIP, RFC 5546 and 6047): one VEVENT, one ATTENDEE,
 * and METHOD inside equal to `method` in the Content-Type.
 *
 * CANCEL of an event that still stands takes back one person's invitation: it has no STATUS, for the
 * meeting is not cancelled (RFC 5546 3.2.5). Neither kind of CANCEL has a join link or asks for an answer.
 *
 * @throws RangeError `calendar.request_of_cancelled`, and whatever an unsound event or address gives
 */
export function invitation(
  event: CalendarEvent,
  organizer: Organizer,
  attendee: Attendee,
  method: Method,
): string {
  const calendar = ical({
    prodId: PRODID,
    scale: 'GREGORIAN',
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    ...(method === 'REQUEST' ? requested(event) : takenBack(event)),
    organizer: organizerOf(organizer),
    attendees: [{ ...attendeeOf(attendee), ...(method === 'REQUEST' && { rsvp: true }) }],
  });
  return finish(calendar);
}

function requested(event: CalendarEvent): ICalEventData {
  if (event.status === 'CANCELLED') throw new RangeError('calendar.request_of_cancelled');
  return entry(event);
}

function takenBack(event: CalendarEvent): ICalEventData {
  const gone = entry({ ...event, status: 'CANCELLED' });
  return event.status === 'CANCELLED' ? gone : { ...gone, status: null };
}

function organizerOf({ name, email, sentBy }: Organizer): ICalOrganizer {
  return { ...person(name, email), ...(sentBy && { sentBy: mailbox(sentBy) }) };
}

function attendeeOf({ name, email, partstat = 'NEEDS-ACTION' }: Attendee): ICalAttendeeData {
  return {
    ...person(name, email),
    role: ICalAttendeeRole.REQ,
    status: ANSWERS[partstat],
  };
}

/** Outlook shows an empty CN as nobody, so a person without a name is shown by the address. */
function person(name: string, email: string): { name: string; email: string } {
  return { name: printableLine(name) || email, email: mailbox(email) };
}
