import type { CalendarEvent } from './event.js';
import { feed } from './feed.js';
import { anEvent, aSeries } from './testing/an-event.js';
import { HELSINKI, stream } from './testing/golden.js';
import { children, only, property, readCalendar, text } from './testing/index.js';

const door = 'https://teams.example/l/meetup-join/1';
const fed = (events: readonly CalendarEvent[], name = 'Länsi-Uusimaa, itä') =>
  feed({ name, events, refreshMinutes: 60, cancelledWord: 'PERUTTU' });

const moved = (from: string, to: string) =>
  aSeries({ recurrenceId: from, start: to, end: to.replace(/T..:/, 'T15:') });
const single = (event: CalendarEvent): CalendarEvent => {
  const { recurrence: _, ...rest } = event;
  return rest;
};

describe('a subscription feed', () => {
  it('is the stream that a calendar client expects, octet by octet', () => {
    const cancelled = anEvent({
      status: 'CANCELLED',
      sequence: 1,
      joinUrl: door,
      url: 'https://rukkanen.example/sessions/1?tab=a,b',
    });
    const series = aSeries(
      {},
      { interval: 2, until: '2026-11-03T09:00', exceptions: ['2026-10-20T09:00'] },
    );
    expect(fed([cancelled, series])).toBe(
      stream(
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rukkanen//Calendar//EN',
        'CALSCALE:GREGORIAN',
        'NAME:Länsi-Uusimaa\\, itä',
        'X-WR-CALNAME:Länsi-Uusimaa\\, itä',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
        ...HELSINKI,
        'BEGIN:VEVENT',
        'UID:series-8f41d6c2-07be@rukkanen',
        'SEQUENCE:0',
        'DTSTAMP:20260915T080000Z',
        'DTSTART;TZID=Europe/Helsinki:20261020T090000',
        'DTEND;TZID=Europe/Helsinki:20261020T103000',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261103T070000Z;BYDAY=TU',
        'EXDATE;TZID=Europe/Helsinki:20261020T090000',
        'SUMMARY:Rukkas-tapaaminen',
        'TRANSP:OPAQUE',
        'STATUS:CONFIRMED',
        'CREATED:20260901T080000Z',
        'LAST-MODIFIED:20260915T080000Z',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:session-5e0c1b7a-93d2@rukkanen',
        'SEQUENCE:1',
        'DTSTAMP:20260915T080000Z',
        'DTSTART;TZID=Europe/Helsinki:20261020T090000',
        'DTEND;TZID=Europe/Helsinki:20261020T103000',
        'SUMMARY:PERUTTU: Rukkas-tapaaminen',
        'TRANSP:TRANSPARENT',
        'URL;VALUE=URI:https://rukkanen.example/sessions/1?tab=a,b',
        'STATUS:CANCELLED',
        'CREATED:20260901T080000Z',
        'LAST-MODIFIED:20260915T080000Z',
        'END:VEVENT',
        'END:VCALENDAR',
      ),
    );
  });

  it('gives the same bytes whatever order the rows came in', () => {
    const events = [anEvent(), aSeries(), single(moved('2026-10-27T09:00', '2026-10-28T14:00'))];
    expect(fed(events.toReversed())).toBe(fed(events));
  });

  it('gives the same bytes whatever order the exceptions came in', () => {
    const exceptions = ['2026-11-03T09:00', '2026-10-27T09:00'];
    expect(fed([aSeries({}, { exceptions })])).toBe(
      fed([aSeries({}, { exceptions: exceptions.toReversed() })]),
    );
  });

  it('has no method and no people', () => {
    const calendar = readCalendar(fed([anEvent({ joinUrl: door })]));
    const [event] = children(calendar, 'VEVENT');
    expect(property(calendar, 'METHOD')).toBeUndefined();
    expect(event?.properties.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(ATTENDEE|ORGANIZER|CONTACT)$/)]),
    );
  });

  it('is whole even when nothing is on it', () => {
    expect(readCalendar(fed([])).components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  });

  it('says its name the same in both properties, on one line', () => {
    const calendar = readCalendar(fed([], 'Itä; länsi,\r\npohjoinen \\ etelä'));
    expect(text(calendar, 'NAME')).toBe('Itä; länsi, pohjoinen \\ etelä');
    expect(only(calendar, 'X-WR-CALNAME').value).toBe(only(calendar, 'NAME').value);
  });

  it('asks for whole minutes between visits', () => {
    const every = (refreshMinutes: number) =>
      feed({ name: 'x', events: [], cancelledWord: 'PERUTTU', refreshMinutes });
    expect(only(readCalendar(every(95)), 'X-PUBLISHED-TTL').value).toBe('PT1H35M');
    expect(() => every(0)).toThrow('calendar.refresh');
  });

  it('refuses two entries of one name', () => {
    expect(() => fed([anEvent(), anEvent()])).toThrow('calendar.entry_twice');
  });
});

describe('a replaced occurrence of a series', () => {
  const beside = (from: string, to: string) => fed([aSeries(), single(moved(from, to))]);

  it('stands beside its series, by the same UID', () => {
    const uids = children(
      readCalendar(beside('2026-10-27T09:00', '2026-10-28T14:00')),
      'VEVENT',
    ).map((event) => only(event, 'UID').value);
    expect(uids).toEqual([aSeries().uid, aSeries().uid]);
  });

  it.each([
    [
      'hits no occurrence',
      '2026-10-27T10:00',
      '2026-10-28T14:00',
      'calendar.recurrence_off_series',
    ],
    [
      'moves past its neighbour',
      '2026-10-27T09:00',
      '2026-11-05T14:00',
      'calendar.recurrence_past_neighbour',
    ],
    [
      'shares a day with its neighbour',
      '2026-10-27T09:00',
      '2026-11-03T14:00',
      'calendar.recurrence_past_neighbour',
    ],
  ])('is refused when it %s', (_, from, to, code) => {
    expect(() => beside(from, to)).toThrow(new RangeError(code));
  });

  it('may take the place of a neighbour that is not held', () => {
    const series = aSeries({}, { exceptions: ['2026-11-03T09:00'] });
    expect(() =>
      fed([series, single(moved('2026-10-27T09:00', '2026-11-03T14:00'))]),
    ).not.toThrow();
  });
});
