import { stream } from './golden.js';
import { child, expand, instant, readCalendar, text, unfold } from './index.js';

const EVENT = ['UID:a', 'DTSTART:20261020T060000Z', 'SUMMARY:Hei'];
const calendar = (...event: string[]) =>
  stream(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
  );
const eventOf = (...event: string[]) => child(readCalendar(calendar(...event)), 'VEVENT');

describe('the strict reader', () => {
  it('gives back names, parameters and values', () => {
    const event = eventOf(
      ...EVENT,
      'ATTENDEE;RSVP=TRUE;X-A="b;c",d;CN="^^ ^\' ^n":mailto:a@b.example',
    );
    expect(event.properties.at(-1)).toEqual({
      name: 'ATTENDEE',
      params: { RSVP: ['TRUE'], 'X-A': ['b;c', 'd'], CN: ['^ " \n'] },
      value: 'mailto:a@b.example',
    });
  });

  it('unfolds and reads texts as people do', () => {
    expect(text(eventOf('SUMMARY:Hei\\, ', ' maai', '\tlma\\; \\\\n\\n!'), 'SUMMARY')).toBe(
      'Hei, maailma; \\n\n!',
    );
  });

  it('resolves UTC to an instant', () => {
    expect(instant(eventOf(...EVENT), 'DTSTART').toISO()).toBe('2026-10-20T06:00:00.000Z');
  });

  it.each<[string, string | Uint8Array]>([
    ['the last line does not end in CRLF', calendar(...EVENT).trimEnd()],
    [
      'line break other than CRLF',
      calendar(...EVENT)
        .replaceAll('\r\n', '\n')
        .concat('\r\n'),
    ],
    ['line break other than CRLF', calendar('SUMMARY:a\rb')],
    ['76 octets', calendar(`SUMMARY:${'ä'.repeat(34)}`)],
    ['empty', calendar('')],
    ['control character', calendar('SUMMARY:\u0007')],
    ['byte order mark', `\ufeff${calendar(...EVENT)}`],
    ['folded before it began', ` ${calendar(...EVENT)}`],
    ['without a property name', calendar('summary:x')],
    ['CN twice', calendar('ATTENDEE;CN=a;CN=b:mailto:a@b.example')],
    ['do not follow the grammar', calendar('ATTENDEE;CN=a"b:mailto:a@b.example')],
    ['is unknown', calendar('SUMARY:x')],
    ['floating time', calendar('DTSTART:20261020T090000')],
    ['not a date-time', calendar('DTSTART:20261020')],
    ['TZID without VTIMEZONE', calendar('DTSTART;TZID=Europe/Helsinki:20261020T090000')],
    ['ends as something else', calendar(...EVENT).replace('END:VEVENT', 'END:VALARM')],
    ['never ends', calendar(...EVENT).replace('END:VCALENDAR\r\n', '')],
    ['lines after the end', calendar(...EVENT).concat('X-A:b\r\n')],
    [
      'stands after a component',
      calendar(...EVENT).replace('END:VCALENDAR', 'X-A:b\r\nEND:VCALENDAR'),
    ],
    ['PRODID: 0 of them', calendar(...EVENT).replace('PRODID:x\r\n', '')],
    ['not 2.0', calendar(...EVENT).replace('2.0', '1.0')],
    ['without components', stream('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'END:VCALENDAR')],
    ['not a VCALENDAR', stream('BEGIN:VEVENT', 'UID:a', 'END:VEVENT')],
    ['does not begin with BEGIN', stream('UID:a')],
  ])('stumbles on a stream where it is: %s', (flaw, bad) => {
    expect(() => readCalendar(bad)).toThrow(flaw);
  });

  it('sees a fold inside a character', () => {
    const [before = '', after = ''] = calendar('SUMMARY:ä!').split('ä');
    const torn = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xc3]),
      Buffer.from('\r\n '),
      Buffer.from([0xa4]),
      Buffer.from(after),
    ]);
    expect(() => unfold(torn)).toThrow('line 5: not UTF-8, or folded inside a character');
  });

  it.each(['a,b', 'a;b', 'a\\b', 'a\\'])('does not take %j for an escaped text', (value) => {
    expect(() => text(eventOf(`SUMMARY:${value}`), 'SUMMARY')).toThrow('not an escaped text');
  });

  it('does not guess at rules it does not know', () => {
    expect(() => expand(eventOf(...EVENT, 'RRULE:FREQ=MONTHLY'))).toThrow('a rule of another kind');
  });
});
