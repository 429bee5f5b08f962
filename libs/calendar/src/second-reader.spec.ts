import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { CalendarEvent, LocalTime, Rule } from './event.js';
import { feed } from './feed.js';
import { invitation } from './invitation.js';
import { ruleOver, trimmed } from './pattern.js';
import { aSeries } from './testing/an-event.js';
import { following, minutesLater, wallTime } from './wall-time.js';

const organizer = { name: 'Rukkanen', email: 'rukkanen@south.example' };
const attendee = { name: 'Väinö', email: 'vaino@wsc.example' };

/** Every start and end in milliseconds as ical.js, which knows nothing of this house, expands them. */
function expanded(stream: string): { start: number; end: number }[] {
  const calendar = new ICAL.Component(ICAL.parse(stream) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const [whole, ...parts] = events.toSorted(
    (a, b) => Number(a.isRecurrenceException()) - Number(b.isRecurrenceException()),
  );
  if (!whole) throw new Error('no event');
  for (const part of parts) whole.relateException(part);
  const seen: { start: number; end: number }[] = [];
  const steps = whole.iterator();
  for (let at = steps.next(); at; at = steps.next()) {
    const { startDate, endDate } = whole.getOccurrenceDetails(at);
    seen.push({
      start: startDate.toJSDate().getTime(),
      end: endDate.toJSDate().getTime(),
    });
  }
  ICAL.TimezoneService.reset();
  return seen;
}

const at = (local: LocalTime): number => wallTime(local).toMillis();

const anyRule: fc.Arbitrary<Rule> = fc.constantFrom<Rule>(
  { rule: 'WEEKLY', interval: 1 },
  { rule: 'WEEKLY', interval: 2 },
  { rule: 'MONTHLY', nth: 1 },
  { rule: 'MONTHLY', nth: 2 },
  { rule: 'MONTHLY', nth: 4 },
  { rule: 'MONTHLY', nth: -1 },
);

/** The nth such weekday of the month of `day`, looked up day by day. */
function onRule(day: DateTime, rule: Rule): DateTime {
  if (rule.rule === 'WEEKLY') return day;
  const days = Array.from({ length: day.daysInMonth ?? 28 }, (_, index) =>
    day.set({ day: index + 1 }),
  );
  const same = days.filter(({ weekday }) => weekday === day.weekday);
  return same.at(rule.nth > 0 ? rule.nth - 1 : rule.nth) ?? day;
}

/** Terms that begin in late summer or in winter, so that each meets a clock change and most meet two. */
const anyTerm = fc
  .record({
    rule: anyRule,
    year: fc.integer({ min: 2025, max: 2032 }),
    month: fc.constantFrom(1, 2, 8, 9, 10),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 7, max: 18 }),
    keep: fc.array(fc.boolean(), { minLength: 6, maxLength: 36 }),
  })
  .map(({ rule, year, month, day, hour, keep }) => {
    const first = onRule(DateTime.fromObject({ year, month, day, hour, minute: 30 }), rule);
    const starts = [first.toFormat("yyyy-MM-dd'T'HH:mm")];
    for (const _ of keep) starts.push(following(starts.at(-1) ?? '', rule));
    const held = starts.filter((_, index) => index === 0 || keep[index - 1]);
    return { rule, starts, held };
  });

const seriesOf = (start: LocalTime, rule: Rule, until: LocalTime, exceptions: LocalTime[]) =>
  aSeries({
    start,
    end: minutesLater(start, 90),
    recurrence: { ...rule, until, exceptions },
  });

describe('a second reader, written by others', () => {
  it('expands every series over the clock changes to the instants that luxon gives', () => {
    let changes = 0;
    fc.assert(
      fc.property(anyTerm, ({ rule, starts, held }) => {
        const [start = ''] = starts;
        const out = starts.filter((one) => !held.includes(one));
        const written = trimmed(start, { ...rule, until: starts.at(-1) ?? '', exceptions: out });
        if (!written) throw new Error('nothing is held');
        const series = seriesOf(written.start, rule, written.recurrence.until, [
          ...written.recurrence.exceptions,
        ]);
        const seen = expanded(invitation(series, organizer, attendee, 'REQUEST'));
        expect(seen).toEqual(
          held.map((one) => ({ start: at(one), end: at(minutesLater(one, 90)) })),
        );
        const offsets = held.map((one) => wallTime(one).offset);
        changes += offsets.filter(
          (offset, index) => index > 0 && offset !== offsets[index - 1],
        ).length;
      }),
      { numRuns: 300, seed: 5546 },
    );
    expect(changes).toBeGreaterThan(200);
  });

  it('puts replaced occurrences in their place, on both sides of both clock changes', () => {
    const series = seriesOf(
      '2026-10-05T12:30',
      { rule: 'WEEKLY', interval: 1 },
      '2027-04-05T12:30',
      ['2026-10-26T12:30', '2027-03-29T12:30'],
    );
    const moved = ['2026-10-19', '2026-11-02', '2027-03-22', '2027-04-05'].map((day) => ({
      ...series,
      recurrence: undefined,
      recurrenceId: `${day}T12:30`,
      start: `${day}T09:15`,
      end: `${day}T09:55`,
    }));
    const events = [series, ...moved.map(({ recurrence: _, ...rest }): CalendarEvent => rest)];
    const seen = expanded(feed({ name: 'x', events, refreshMinutes: 60, cancelledWord: 'P' }));
    expect(seen).toHaveLength(25);
    for (const { start, end } of moved)
      expect(seen).toContainEqual({ start: at(start), end: at(end) });
  });
});

describe('the rule over a set of days', () => {
  it('hits every one of them and, with its exceptions, nothing else', () => {
    fc.assert(
      fc.property(anyTerm, ({ held }) => {
        const found = ruleOver(held);
        if (held.length < 2) return expect(found).toBeNull();
        if (!found) throw new Error('no rule');
        const [start = ''] = held;
        const seen = expanded(
          feed({
            name: 'x',
            events: [seriesOf(start, found, found.until, [...found.exceptions])],
            refreshMinutes: 60,
            cancelledWord: 'P',
          }),
        );
        expect(seen.map((one) => one.start)).toEqual(held.map(at));
      }),
      { numRuns: 200, seed: 5545 },
    );
  });

  it.each([
    [['2026-10-05T12:30', '2026-10-13T12:30']],
    [['2026-10-05T12:30', '2026-10-12T12:45']],
    [['2026-10-05T12:30']],
    [[]],
  ])('is none for %j', (starts) => {
    expect(ruleOver(starts)).toBeNull();
  });

  it('is the plainest one', () => {
    expect(ruleOver(['2026-10-05T12:30', '2026-10-19T12:30', '2026-11-02T12:30'])).toEqual({
      rule: 'WEEKLY',
      interval: 2,
      until: '2026-11-02T12:30',
      exceptions: [],
    });
    expect(ruleOver(['2026-10-08T12:30', '2026-11-12T12:30', '2026-12-10T12:30'])).toEqual({
      rule: 'MONTHLY',
      nth: 2,
      until: '2026-12-10T12:30',
      exceptions: [],
    });
  });
});
