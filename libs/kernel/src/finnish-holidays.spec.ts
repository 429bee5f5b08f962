import fc from 'fast-check';
import { DateTime } from 'luxon';
import { easterOf, firstFrom, holidayOn, holidaysOf, weekdayOf } from './finnish-holidays.js';

/** The calendar of the University of Helsinki's almanac for these years. */
const ALMANAC = [
  ['2026-01-01', 'NEW_YEAR'],
  ['2026-01-06', 'EPIPHANY'],
  ['2026-04-03', 'GOOD_FRIDAY'],
  ['2026-04-05', 'EASTER_DAY'],
  ['2026-04-06', 'EASTER_MONDAY'],
  ['2026-05-01', 'MAY_DAY'],
  ['2026-05-14', 'ASCENSION_DAY'],
  ['2026-05-24', 'PENTECOST'],
  ['2026-06-19', 'MIDSUMMER_EVE'],
  ['2026-06-20', 'MIDSUMMER_DAY'],
  ['2026-10-31', 'ALL_SAINTS_DAY'],
  ['2026-12-06', 'INDEPENDENCE_DAY'],
  ['2026-12-24', 'CHRISTMAS_EVE'],
  ['2027-03-29', 'EASTER_MONDAY'],
  ['2027-05-06', 'ASCENSION_DAY'],
  ['2027-06-26', 'MIDSUMMER_DAY'],
  ['2027-11-06', 'ALL_SAINTS_DAY'],
] as const;

const year = fc.integer({ min: 1955, max: 2199 });

describe('Finnish holidays', () => {
  it.each(ALMANAC)('are those of the almanac (%s, %s)', (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday);
  });

  it.each(['2026-04-02', '2026-04-07', '2026-06-18', '2026-12-27', '2026-11-01'])(
    'are not every day near one (%s)',
    (day) => {
      expect(holidayOn(day)).toBeNull();
    },
  );

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('follow Easter of %s to its borders', (one, easter) => {
    expect(easterOf(one)).toBe(easter);
  });

  it('keep the weekdays and dates that the law gives them, whatever the year', () => {
    fc.assert(
      fc.property(year, (one) => {
        const by = new Map([...holidaysOf(one)].map(([day, holiday]) => [holiday, day]));
        const weekday = (holiday: Parameters<typeof by.get>[0]) => weekdayOf(by.get(holiday) ?? '');
        expect([weekday('GOOD_FRIDAY'), weekday('EASTER_DAY'), weekday('EASTER_MONDAY')]).toEqual([
          5, 7, 1,
        ]);
        expect([weekday('MIDSUMMER_EVE'), weekday('MIDSUMMER_DAY')]).toEqual([5, 6]);
        expect(weekday('ALL_SAINTS_DAY')).toBe(6);
        expect(by.get('EASTER_DAY')).toMatch(/-03-(2[2-9]|3.)$|-04-([01].|2[0-5])$/);
        expect(by.get('ALL_SAINTS_DAY')).toMatch(/-10-31$|-11-0[1-6]$/);
      }),
      { seed: 20261125 },
    );
  });
});

describe('weekdays', () => {
  it('are those of another calendar library', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (one, weekday) => {
        expect(weekdayOf(one)).toBe(DateTime.fromISO(one, { zone: 'utc' }).weekday);
        const first = firstFrom(one, weekday);
        expect(weekdayOf(first)).toBe(weekday);
        expect(first >= one).toBe(true);
      }),
      { seed: 20261125 },
    );
  });
});
