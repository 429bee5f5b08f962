import * as fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { aConsultedCase } from '../testing/index.js';
import { waitDays } from './waiting-time.js';

const waited = (...days: readonly number[]) =>
  waitDays(
    days.map((wait) =>
      aConsultedCase({ submittedOn: addDays('2026-02-09', -wait), heldOn: '2026-02-09' }),
    ),
  );

describe('waiting time', () => {
  it('counts calendar days over the change to summer time', () => {
    const overTheChange = aConsultedCase({ submittedOn: '2026-03-23', heldOn: '2026-03-30' });
    expect(waitDays([overTheChange]).max).toBe(7);
  });

  it('has a median that may end in a half, and takes p90 from waits that happened', () => {
    expect(waited(3, 10, 4, 21)).toEqual({ median: 7, mean: 9.5, max: 21, p90NearestRank: 21 });
    expect(waited(3, 4)).toMatchObject({ median: 3.5 });
    expect(waited(1, 2, 3, 4, 5, 6, 7, 8, 9, 30)).toMatchObject({ p90NearestRank: 9 });
  });

  it('is unknown without cases', () => {
    expect(waited()).toEqual({ median: null, mean: null, max: null, p90NearestRank: null });
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 })), (days) => {
        expect(waited(...days.toReversed())).toEqual(waited(...days));
      }),
    );
  });

  it('has nine tenths of the cases waiting no longer than p90, and not with any day less', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1 }), (days) => {
        const p90 = waited(...days).p90NearestRank ?? NaN;
        const upTo = (limit: number) => days.filter((wait) => wait <= limit).length;
        expect(10 * upTo(p90)).toBeGreaterThanOrEqual(9 * days.length);
        expect(10 * upTo(p90 - 1)).toBeLessThan(9 * days.length);
      }),
    );
  });
});
