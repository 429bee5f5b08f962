import * as fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { periodsOf } from '../period.js';
import { latticeOf } from './lattice.js';

const always = () => true;

describe('the lattice of a term', () => {
  it('cuts time where a period begins or ends, the term in the middle of a month included', () => {
    const { slices } = latticeOf(['KUOPIO'], { from: '2026-01-12', to: '2026-02-28' }, always);
    expect(slices.map(({ from }) => from)).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('knows of slices that nobody can ask for and that can be had by subtraction', () => {
    const { spans, slices } = latticeOf(
      ['KUOPIO'],
      { from: '2026-01-12', to: '2026-02-28' },
      always,
    );
    const hidden = spans.filter(({ key }) => key === null).flatMap((span) => span.slices);
    expect(hidden.map((slice) => slices[slice]?.from)).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-03-01',
    ]);
  });

  it('takes two periods for one when no fact sets them apart', () => {
    const term = { from: '2026-01-12', to: '2026-01-31' };
    const { spans } = latticeOf(['KUOPIO'], term, ({ from }) => from === '2026-01-12');
    expect(spans.map(({ key, slices }) => [key, slices])).toEqual([
      ['term', [0]],
      ['2026-Q1', [0]],
      ['2026-01', [0]],
    ]);
  });

  it('makes every period of whole slices', () => {
    const dayOf2026 = fc.nat({ max: 364 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(dayOf2026, fc.nat({ max: 250 }), (from, days) => {
        const term = { from, to: addDays(from, days) };
        const { slices, spans } = latticeOf([], term, always);
        for (const period of periodsOf(term)) {
          const own = spans.find(({ key }) => key === period.key)?.slices ?? [];
          expect(slices[own[0] ?? -1]?.from).toBe(period.from);
          expect(slices[own.at(-1) ?? -1]?.to).toBe(period.to);
          expect(own.length - 1).toBe((own.at(-1) ?? 0) - (own[0] ?? 0));
        }
      }),
    );
  });
});
