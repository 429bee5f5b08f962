import * as fc from 'fast-check';
import { refusal } from '@testing/kernel';
import { aConsultedCase, aDirectReferral } from '../testing/index.js';
import { factsIn, inPeriod, parsePeriod, periodsOf } from './period.js';

const pilot = { from: '2026-01-12', to: '2026-06-30' };

describe('a period', () => {
  it('is a whole month, a whole quarter, or the term, both ends included', () => {
    expect(parsePeriod('2026-02', pilot)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(parsePeriod('2026-Q1', pilot)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(parsePeriod('term', pilot)).toEqual(pilot);
    expect(parsePeriod('2028-02', { from: '2028-02-01', to: '2028-02-29' }).to).toBe('2028-02-29');
  });

  it('can be asked for when it touches the term, over the turn of a year too', () => {
    const winter = { from: '2026-12-15', to: '2027-01-15' };
    expect(periodsOf(winter).map(({ key }) => key)).toEqual([
      'term',
      '2026-Q4',
      '2027-Q1',
      '2026-12',
      '2027-01',
    ]);
  });

  it.each(['', '2026', '2026-7', '2026-07', '2025-Q4', '2026-Q3', '2026-Q5', '2026-13', 'TERM'])(
    'is refused as %j',
    (key) => {
      expect(() => parsePeriod(key, pilot)).toThrow(refusal('metrics.period_unknown'));
    },
  );

  it('has every day of the term in one month and in one quarter', () => {
    const day = fc.date({
      min: new Date('2026-01-12'),
      max: new Date('2026-06-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (at) => {
        const on = at.toISOString().slice(0, 10);
        const holding = periodsOf(pilot).filter((period) => inPeriod(period)(on));
        expect(holding.map(({ key }) => key.length).sort()).toEqual([4, 7, 7]);
      }),
    );
  });

  it('holds a case by the day of its session and a direct referral by its opening', () => {
    const january = parsePeriod('2026-01', pilot);
    const held = (heldOn: string) => aConsultedCase({ heldOn, submittedOn: '2026-01-05' });
    const [last, first] = [held('2026-01-31'), held('2026-02-01')];
    const opened = aDirectReferral({ openedOn: '2026-01-01' });
    expect(factsIn({ consulted: [last, first], direct: [opened] }, january)).toEqual({
      consulted: [last],
      direct: [opened],
    });
  });
});
