import { Month } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { monthsAfter } from './months.js';

describe('the months of a review', () => {
  it('begin with the next one and go over the turn of the year', () => {
    expect(monthsAfter('2026-11-24').slice(0, 3)).toEqual(['2026-12', '2027-01', '2027-02']);
  });

  it('are real months in their order, each once, whatever the day', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const months = monthsAfter(day.toISOString().slice(0, 10));
        expect(months.every((month) => Month.safeParse(month).success)).toBe(true);
        expect(months.toSorted()).toEqual(months);
        expect(new Set(months).size).toBe(months.length);
      }),
    );
  });
});
