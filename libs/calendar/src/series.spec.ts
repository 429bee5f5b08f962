import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { feed } from './feed.js';
import { aSeries } from './testing/an-event.js';
import { child, expand, instant, readCalendar } from './testing/index.js';
import { wallTime, ZONE } from './wall-time.js';

const read = (series = aSeries()) =>
  child(
    readCalendar(
      feed({ name: 'x', events: [series], refreshMinutes: 60, cancelledWord: 'PERUTTU' }),
    ),
    'VEVENT',
  );

const wall = (at: DateTime) => at.toFormat("yyyy-MM-dd'T'HH:mm");

describe('a weekly series', () => {
  it('keeps its hour on the wall over the end of summer time', () => {
    expect(expand(read()).map((at) => at.toUTC().toISO({ suppressMilliseconds: true }))).toEqual([
      '2026-10-20T06:00:00Z',
      '2026-10-27T07:00:00Z',
      '2026-11-03T07:00:00Z',
      '2026-11-10T07:00:00Z',
    ]);
  });

  it('leaves out the exceptions on both sides of a clock change', () => {
    const exceptions = ['2026-11-03T09:00', '2026-10-20T09:00'];
    expect(expand(read(aSeries({}, { exceptions }))).map(wall)).toEqual([
      '2026-10-27T09:00',
      '2026-11-10T09:00',
    ]);
  });

  it.each([
    ['calendar.until_off_series', { until: '2026-11-11T09:00' }],
    ['calendar.until_off_series', { until: '2026-10-13T09:00' }],
    ['calendar.until_off_series', { interval: 2 as const, until: '2026-11-10T09:00' }],
    ['calendar.exception_off_series', { exceptions: ['2026-10-27T08:00'] }],
    ['calendar.exception_off_series', { exceptions: ['2026-10-27T09:00', '2026-10-27T09:00'] }],
    ['calendar.series_empty', { until: '2026-10-20T09:00', exceptions: ['2026-10-20T09:00'] }],
  ])('is refused with %s for %j', (code, but) => {
    expect(() => read(aSeries({}, but))).toThrow(new RangeError(code));
  });

  it('is refused when one of its hours is skipped by the clocks', () => {
    const nights = aSeries(
      { start: '2026-03-15T03:30', end: '2026-03-15T05:00' },
      { until: '2026-04-05T03:30' },
    );
    expect(() => read(nights)).toThrow('calendar.no_such_time');
  });

  it('is not part of another series', () => {
    expect(() => read(aSeries({ recurrenceId: '2026-10-27T09:00' }))).toThrow(
      'calendar.series_in_series',
    );
  });

  it('is read by a client as the very instants that luxon gives, whatever the term and the exceptions', () => {
    fc.assert(
      fc.property(anySeries, ({ series, held }) => {
        const seen = expand(read(series)).map((at) => at.toMillis());
        expect(seen).toEqual(held.map((at) => at.toMillis()));
      }),
    );
  });
});

const HOUR = fc.integer({ min: 6, max: 20 });

/** Terms of up to 40 weeks from any day of ten years: most meet a clock change, many meet two. */
const anySeries = fc
  .record({
    day: fc.integer({ min: 0, max: 3_650 }),
    hour: HOUR,
    interval: fc.constantFrom(1 as const, 2 as const),
    keep: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
  })
  .map(({ day, hour, interval, keep }) => {
    const start = DateTime.fromObject({ year: 2024, month: 1, day: 1, hour }, { zone: ZONE }).plus({
      days: day,
    });
    const all = keep.map((_, index) => start.plus({ weeks: index * interval }));
    const dropped = (_: DateTime, index: number) => index > 0 && keep[index] === false;
    const series = aSeries(
      { start: wall(start), end: wall(start.plus({ minutes: 90 })) },
      {
        interval,
        until: wall(all.at(-1) ?? start),
        exceptions: all.filter(dropped).map(wall),
      },
    );
    return { series, held: all.filter((at, index) => !dropped(at, index)) };
  });

describe('a wall time', () => {
  it('that comes twice means its first coming', () => {
    expect(wallTime('2026-10-25T03:30').toUTC().toISO()).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each([
    '2026-03-29T03:30',
    '2026-02-30T09:00',
    '2026-10-20T09:00Z',
    '2026-10-20 09:00',
    '2026-10-20T24:00',
    '',
  ])('%j is refused: no clock in Finland shows it', (local) => {
    expect(() => wallTime(local)).toThrow(new RangeError('calendar.no_such_time'));
  });

  it('is written as the instant that luxon gives, every quarter over both clock changes', () => {
    const changes = [2026, 2027, 2028].flatMap((year) => [
      lastSunday(year, 3),
      lastSunday(year, 10),
    ]);
    const quarters = changes.flatMap((day) =>
      Array.from({ length: 24 * 4 }, (_, quarter) => day.plus({ minutes: 15 * quarter })),
    );
    const first = quarters.filter((at) => wallTime(wall(at)).toMillis() === at.toMillis());
    const again = quarters.filter((at) => at.minus({ hours: 1 }).hour === at.hour);
    expect(first).toHaveLength(quarters.length - again.length);
    for (const at of first) {
      const event = read(
        aSeries({ start: wall(at), end: wall(at.plus({ days: 1 })) }, { until: wall(at) }),
      );
      expect(instant(event, 'DTSTART').toMillis()).toBe(at.toMillis());
    }
  });
});

function lastSunday(year: number, month: number): DateTime {
  const end = DateTime.fromObject({ year, month, day: 31 }, { zone: ZONE });
  return end.minus({ days: end.weekday % 7 });
}
