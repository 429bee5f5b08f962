import * as fc from 'fast-check';
import type { CalendarEvent } from './event.js';
import { feed } from './feed.js';
import { cancel, revise, withdraw, type Facts } from './revision.js';
import { anEvent, aSeries } from './testing/an-event.js';
import { child, only, readCalendar } from './testing/index.js';

const later = new Date('2026-09-16T08:00:00Z');
const factsOf = (event: CalendarEvent, but: Partial<Facts> = {}): Facts => ({
  ...event,
  changedAt: later,
  ...but,
});
const revised = (event: CalendarEvent, but: Partial<Facts>) => revise(event, factsOf(event, but));

describe('a revision', () => {
  it.each<[string, CalendarEvent, Partial<Facts>]>([
    ['the start', anEvent(), { start: '2026-10-20T08:30' }],
    ['the end', anEvent(), { end: '2026-10-20T11:00' }],
    [
      'the last occurrence',
      aSeries(),
      { recurrence: { rule: 'WEEKLY', interval: 1, until: '2026-11-03T09:00', exceptions: [] } },
    ],
    [
      'an exception',
      aSeries(),
      {
        recurrence: {
          rule: 'WEEKLY',
          interval: 1,
          until: '2026-11-10T09:00',
          exceptions: ['2026-10-27T09:00'],
        },
      },
    ],
  ])('of %s raises SEQUENCE and asks everybody again', (_, event, but) => {
    const { event: next, answersReset } = revised(event, but);
    expect(next).toEqual({ ...event, ...but, changedAt: later, sequence: 1 });
    expect(answersReset).toBe(true);
  });

  it.each<Partial<Facts>>([
    { summary: 'Toinen' },
    { location: 'Talo' },
    { joinUrl: 'https://teams.example/2' },
    { description: 'x' },
  ])('of the text alone (%j) keeps SEQUENCE and the answers', (but) => {
    const { event: next, answersReset } = revised(anEvent({ sequence: 4 }), but);
    expect(next).toEqual({ ...anEvent({ sequence: 4 }), ...but, changedAt: later });
    expect(answersReset).toBe(false);
  });

  it('that changes nothing gives the same event, whatever the clock says', () => {
    const series = aSeries({}, { exceptions: ['2026-11-03T09:00', '2026-10-27T09:00'] });
    const same = aSeries({}, { exceptions: ['2026-10-27T09:00', '2026-11-03T09:00'] });
    expect(revise(series, factsOf(same)).event).toBe(series);
  });

  it('takes away what is left out', () => {
    const { event } = revise(anEvent({ location: 'Talo' }), factsOf(anEvent()));
    expect(event.location).toBeUndefined();
  });

  it('never touches the name, the birth or the occurrence', () => {
    const event = anEvent({ recurrenceId: '2026-10-20T09:00' });
    const other = {
      ...factsOf(anEvent({ uid: 'session-ffffffffffff@rukkanen', createdAt: later })),
      summary: 'y',
    };
    expect(revise(event, other).event).toEqual({ ...event, summary: 'y', changedAt: later });
  });

  it('of a cancelled event is refused', () => {
    expect(() => revised(anEvent({ status: 'CANCELLED' }), { summary: 'y' })).toThrow(
      'calendar.already_cancelled',
    );
  });
});

describe('a cancelling', () => {
  it('raises SEQUENCE', () => {
    expect(cancel(anEvent({ sequence: 2 }), later)).toEqual(
      anEvent({ sequence: 3, status: 'CANCELLED', changedAt: later }),
    );
  });

  it('done twice is done once', () => {
    const once = cancel(anEvent(), later);
    expect(cancel(once, new Date('2027-01-01T00:00:00Z'))).toBe(once);
  });

  it('of one guest raises SEQUENCE and leaves the meeting standing', () => {
    expect(withdraw(anEvent(), later)).toEqual(anEvent({ sequence: 1, changedAt: later }));
  });
});

describe('whatever is done to an event', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('move', 'text', 'nothing', 'cancel', 'withdraw'),
      minute: fc.integer({ min: 10, max: 59 }),
      at: fc.date({
        min: new Date('2026-09-01'),
        max: new Date('2026-10-01'),
        noInvalidDate: true,
      }),
    }),
    { maxLength: 20 },
  );

  it('SEQUENCE and DTSTAMP never fall, and a new version is told from the old by them', () => {
    fc.assert(
      fc.property(steps, (all) => {
        all.reduce((before, step) => {
          const after = follow(before, step);
          const [old, fresh] = [stampsOf(before), stampsOf(after)];
          expect(fresh.sequence).toBeGreaterThanOrEqual(old.sequence);
          expect(fresh.stamp >= old.stamp).toBe(true);
          if (after !== before) expect(fresh.stamp > old.stamp).toBe(true);
          if (after.start !== before.start) expect(fresh.sequence).toBeGreaterThan(old.sequence);
          if (after.status !== before.status) expect(fresh.sequence).toBeGreaterThan(old.sequence);
          return after;
        }, anEvent());
      }),
    );
  });
});

type Step = { kind: string; minute: number; at: Date };

function follow(event: CalendarEvent, { kind, minute, at }: Step): CalendarEvent {
  if (kind === 'withdraw') return withdraw(event, at);
  if (kind === 'cancel' || event.status === 'CANCELLED') return cancel(event, at);
  const moved = kind === 'move' ? { start: `2026-10-20T08:${minute}` } : {};
  const told = kind === 'text' ? { summary: `Tapaaminen ${minute}` } : {};
  return revised(event, { ...moved, ...told, changedAt: at }).event;
}

/** As a client reads them. */
function stampsOf(event: CalendarEvent): { sequence: number; stamp: string } {
  const stream = feed({ name: 'x', events: [event], refreshMinutes: 60, cancelledWord: 'PERUTTU' });
  const read = child(readCalendar(stream), 'VEVENT');
  return { sequence: Number(only(read, 'SEQUENCE').value), stamp: only(read, 'DTSTAMP').value };
}
