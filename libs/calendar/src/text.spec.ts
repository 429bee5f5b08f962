import * as fc from 'fast-check';
import { feed } from './feed.js';
import { invitation } from './invitation.js';
import { printable } from './plain-text.js';
import { anEvent } from './testing/an-event.js';
import { child, only, readCalendar, text } from './testing/index.js';

const written = (summary: string, description = 'x') => {
  const events = [anEvent({ summary, description })];
  return feed({ name: 'x', events, refreshMinutes: 60, cancelledWord: 'PERUTTU' });
};
const eventOf = (stream: string) => child(readCalendar(stream), 'VEVENT');

const signs = [
  'ä',
  'Ö',
  'å',
  '€',
  '🧤',
  '👩🏽‍⚕️',
  'e\u0301',
  ',',
  ';',
  '\\',
  '\n',
  '\\n',
  '"',
  ':',
  ' ',
  '\t',
  'a',
  'BEGIN:VEVENT',
];
const anyText = fc
  .array(fc.constantFrom(...signs), { maxLength: 150 })
  .map((parts) => parts.join(''));

describe('a text written by a person', () => {
  it('comes back the same, over lines of at most 75 octets that break no character', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const event = eventOf(written(summary, `.${description}`));
        expect(text(event, 'SUMMARY')).toBe(summary);
        expect(text(event, 'DESCRIPTION')).toBe(`.${description}`);
      }),
    );
  });

  it('cannot break the stream, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (summary) => {
        expect(text(eventOf(written(summary)), 'SUMMARY')).toBe(printable(summary));
      }),
    );
  });

  it('stays itself as a name, on one line', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const event = eventOf(
          invitation(
            anEvent(),
            { name, email: 'k@rukkanen.example' },
            { name, email: 'g@kela.example' },
            'REQUEST',
          ),
        );
        const shown = name.replace(/\s+/g, ' ').trim();
        expect(only(event, 'ORGANIZER').params['CN']).toEqual([shown || 'k@rukkanen.example']);
        expect(only(event, 'ATTENDEE').params['CN']).toEqual([shown || 'g@kela.example']);
        expect(only(event, 'ATTENDEE').value).toBe('mailto:g@kela.example');
      }),
    );
  });

  it('loses control characters and halves of characters, and keeps one kind of line break', () => {
    expect(printable('a\0b\u0007c\u{d83e}d\r\ne\rf\u2028g\u0085h\ti')).toBe(
      'abc\ufffdd\ne\nf\ng\nh\ti',
    );
  });
});

describe('a web address', () => {
  it('has only signs that an address may have (RFC 3986)', () => {
    const url = 'https://rukkanen.example/ä?a=\\,b c"';
    const event = eventOf(invitation(anEvent({ url }), organizer, guest, 'REQUEST'));
    expect(only(event, 'URL').value).toBe('https://rukkanen.example/%C3%A4?a=%5C,b%20c%22');
  });

  it('is never escaped, never folded wrongly and comes back the same', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const { href } = new URL(address);
        const joinUrl = address;
        const stream = invitation(anEvent({ joinUrl, url: address }), organizer, guest, 'REQUEST');
        expect(only(eventOf(stream), 'CONFERENCE').value).toBe(href);
        expect(only(eventOf(stream), 'URL').value).toBe(href);
      }),
    );
  });
});

const organizer = { name: 'K', email: 'k@rukkanen.example' };
const guest = { name: 'G', email: 'g@kela.example' };
