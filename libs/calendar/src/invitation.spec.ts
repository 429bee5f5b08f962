import type { Attendee, CalendarEvent } from './event.js';
import { invitation, type Method } from './invitation.js';
import { anEvent, aSeries } from './testing/an-event.js';
import { HELSINKI, stream } from './testing/golden.js';
import { child, only, property, readCalendar, text } from './testing/index.js';

const convener = { name: 'Kaisa Koollekutsuja', email: 'kutsut@rukkanen.example' };
const guest: Attendee = { name: 'Väinö Östman', email: 'vaino.ostman@kela.example' };
const door =
  'https://teams.example/l/meetup-join/19%3ameeting_a,b;c/0?context=%7b%22Tid%22%3a%221%22%7d';

const sent = (event: CalendarEvent, method: Method = 'REQUEST', to: Attendee = guest) =>
  invitation(event, convener, to, method);
const eventOf = (stream: string) => child(readCalendar(stream), 'VEVENT');

describe('an invitation', () => {
  it('is the stream that a calendar client expects, octet by octet', () => {
    expect(
      sent(anEvent({ joinUrl: door, location: 'Teams', description: 'Asialista\n1. Avaus' })),
    ).toBe(
      stream(
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rukkanen//Calendar//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:REQUEST',
        ...HELSINKI,
        'BEGIN:VEVENT',
        'UID:session-5e0c1b7a-93d2@rukkanen',
        'SEQUENCE:0',
        'DTSTAMP:20260915T080000Z',
        'DTSTART;TZID=Europe/Helsinki:20261020T090000',
        'DTEND;TZID=Europe/Helsinki:20261020T103000',
        'SUMMARY:Rukkas-tapaaminen',
        'TRANSP:OPAQUE',
        'LOCATION:Teams',
        'DESCRIPTION:Asialista\\n1. Avaus',
        'ORGANIZER;CN="Kaisa Koollekutsuja":mailto:kutsut@rukkanen.example',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Väinö ',
        ' Östman":mailto:vaino.ostman@kela.example',
        'STATUS:CONFIRMED',
        'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://teams.example/l/meetup-jo',
        ' in/19%3ameeting_a,b;c/0?context=%7b%22Tid%22%3a%221%22%7d',
        'CREATED:20260901T080000Z',
        'LAST-MODIFIED:20260915T080000Z',
        'END:VEVENT',
        'END:VCALENDAR',
      ),
    );
  });

  it('is for one person and about one event', () => {
    const calendar = readCalendar(sent(aSeries()));
    expect(only(child(calendar, 'VEVENT'), 'ATTENDEE').params['CN']).toEqual(['Väinö Östman']);
    expect(only(calendar, 'METHOD').value).toBe('REQUEST');
  });

  it('carries the answer already given when only the text has changed', () => {
    const event = eventOf(sent(anEvent(), 'REQUEST', { ...guest, partstat: 'ACCEPTED' }));
    expect(only(event, 'ATTENDEE').params['PARTSTAT']).toEqual(['ACCEPTED']);
  });

  it('names the mailbox that sends for the convener', () => {
    const stream = invitation(
      anEvent(),
      { ...convener, sentBy: 'posti@rukkanen.example' },
      guest,
      'REQUEST',
    );
    expect(only(eventOf(stream), 'ORGANIZER').params['SENT-BY']).toEqual([
      'mailto:posti@rukkanen.example',
    ]);
  });

  it('keeps quotes, carets and signs of the grammar in a name (RFC 6868)', () => {
    const name = 'Kelan "Kisälli": Ä^Ö; A, B\\C';
    expect(
      only(eventOf(sent(anEvent(), 'REQUEST', { ...guest, name })), 'ATTENDEE').params['CN'],
    ).toEqual([name]);
  });

  it('shows a person without a name by the address', () => {
    const event = eventOf(sent(anEvent(), 'REQUEST', { ...guest, name: ' \n ' }));
    expect(only(event, 'ATTENDEE').params['CN']).toEqual([guest.email]);
  });

  it('to one occurrence names it in the zone of the series', () => {
    const moved = anEvent({
      recurrenceId: '2026-10-27T09:00',
      start: '2026-10-27T12:00',
      end: '2026-10-27T13:00',
    });
    expect(only(eventOf(sent(moved)), 'RECURRENCE-ID')).toEqual({
      name: 'RECURRENCE-ID',
      params: { TZID: ['Europe/Helsinki'] },
      value: '20261027T090000',
    });
  });

  it('says nothing that the event does not', () => {
    const event = eventOf(sent(anEvent()));
    const absent = [
      'LOCATION',
      'DESCRIPTION',
      'URL',
      'CONFERENCE',
      'RRULE',
      'EXDATE',
      'RECURRENCE-ID',
    ];
    expect(absent.filter((name) => property(event, name))).toEqual([]);
  });
});

describe('a cancelling', () => {
  it('says so, frees the time, asks for no answer and shuts the door', () => {
    const description = `Tervetuloa\nLiity: ${door}`;
    const cancelled = anEvent({
      status: 'CANCELLED',
      sequence: 3,
      joinUrl: door,
      location: door,
      description,
    });
    const stream = sent(cancelled, 'CANCEL');
    const event = eventOf(stream);
    expect(only(readCalendar(stream), 'METHOD').value).toBe('CANCEL');
    expect(only(event, 'STATUS').value).toBe('CANCELLED');
    expect(only(event, 'TRANSP').value).toBe('TRANSPARENT');
    expect(only(event, 'SEQUENCE').value).toBe('3');
    expect(only(event, 'ATTENDEE').params['RSVP']).toBeUndefined();
    expect(text(event, 'DESCRIPTION')).toBe('Tervetuloa');
    expect(stream.replaceAll('\r\n ', '')).not.toContain('teams.example');
  });

  it('shuts the door also where it was the page of the event', () => {
    const event = eventOf(
      sent(anEvent({ status: 'CANCELLED', joinUrl: door, url: door }), 'CANCEL'),
    );
    expect(property(event, 'URL')).toBeUndefined();
  });

  it('of one guest has no status, for the meeting still stands (RFC 5546 3.2.5)', () => {
    const event = eventOf(sent(anEvent({ joinUrl: door }), 'CANCEL'));
    expect(property(event, 'STATUS')).toBeUndefined();
    expect(property(event, 'CONFERENCE')).toBeUndefined();
  });
});

describe('what would break a client is refused', () => {
  it.each<[string, Partial<CalendarEvent>]>([
    ['calendar.request_of_cancelled', { status: 'CANCELLED' }],
    ['calendar.uid', { uid: 'too-short' }],
    ['calendar.uid', { uid: 'session-0123456789\r\nX-EVIL:1' }],
    ['calendar.sequence', { sequence: -1 }],
    ['calendar.sequence', { sequence: 0.5 }],
    ['calendar.ends_before_start', { end: '2026-10-20T09:00' }],
    ['calendar.no_such_time', { end: '2026-10-20' }],
    ['calendar.url', { joinUrl: 'javascript:alert(1)' }],
    ['calendar.url', { url: '/relative' }],
  ])('%s %j', (code, but) => {
    expect(() => sent(anEvent(but))).toThrow(new RangeError(code));
  });

  it.each([
    'no-at.example',
    'a@b@c',
    'a b@c.example',
    'a@c.example\r\nX-EVIL:1',
    'a:b@c.example',
    '',
  ])('an address like %j', (email) => {
    expect(() => sent(anEvent(), 'REQUEST', { ...guest, email })).toThrow('calendar.address');
  });

  it('but a line break in a web address is only taken out', () => {
    const event = eventOf(sent(anEvent({ url: 'https://rukkanen.example/a\r\nX-EVIL:1' })));
    expect(only(event, 'URL').value).toBe('https://rukkanen.example/aX-EVIL:1');
  });
});
