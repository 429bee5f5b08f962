import fc from 'fast-check';
import { kelaShare, type KelaFact } from './kela.js';

const facts = (considered: number, asked: number, others = 0): KelaFact[] =>
  [
    ...Array.from({ length: considered }, () => ({ relevant: true, considered: true })),
    ...Array.from({ length: asked }, () => ({ relevant: true, considered: false })),
    ...Array.from({ length: others }, () => ({ relevant: false, considered: false })),
  ].map((fact) => ({ areaId: 'SOUTH', heldOn: '2026-05-04', ...fact }));
const hidden = { areaId: 'SOUTH', relevant: null, considered: null, percent: null };

describe('how often rehabilitation by Kela was considered', () => {
  it('is a share of the decisions in which it was worth asking', () => {
    expect(kelaShare('SOUTH', facts(6, 18, 10))).toEqual({
      areaId: 'SOUTH',
      relevant: 24,
      considered: 6,
      percent: 25,
    });
  });

  it('is none where it never was worth asking, and counts no other area', () => {
    const none = { areaId: 'SOUTH', relevant: 0, considered: 0, percent: null };
    expect(kelaShare('SOUTH', [])).toEqual(none);
    expect(kelaShare('NORTH', facts(6, 6))).toEqual({ ...none, areaId: 'NORTH' });
  });

  it.each([
    [4, 20, 0],
    [20, 4, 0],
    [10, 10, 1],
    [1, 0, 0],
  ])(
    'is hidden whole where a group or a remainder is small (%d of them, %d not, %d others)',
    (...of) => {
      expect(kelaShare('SOUTH', facts(...of))).toEqual(hidden);
    },
  );

  it('never shows or leaves a group of one to four', () => {
    const some = fc.nat(12);
    fc.assert(
      fc.property(some, some, some, (considered, asked, others) => {
        const share = kelaShare('SOUTH', facts(considered, asked, others));
        if (share.relevant === null) return;
        for (const group of [considered, asked, others, share.relevant, share.considered ?? 0])
          expect(group === 0 || group >= 5).toBe(true);
      }),
    );
  });
});
