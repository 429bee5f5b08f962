import { anyBand } from '@testing/aids';
import fc from 'fast-check';
import { all, any, opposite, reaches, staysBelow, type Verdict } from './band.js';

const anyVerdict = fc.constantFrom<Verdict>('MET', 'NOT_MET', 'CANNOT_TELL');
const anyLeast = fc.nat(1_000);

describe('a band', () => {
  it('that straddles a threshold cannot tell, and no other band is guessed', () => {
    fc.assert(
      fc.property(anyBand, anyLeast, (band, least) => {
        const straddles = band.from < least && (band.to === null || band.to >= least);
        expect(reaches(band, least) === 'CANNOT_TELL').toBe(straddles);
      }),
    );
  });

  it('says what every amount within it says', () => {
    fc.assert(
      fc.property(anyBand, anyLeast, fc.nat(800), (band, least, step) => {
        const amount = Math.min(band.from + step, band.to ?? Infinity);
        const verdict = reaches(band, least);
        if (verdict !== 'CANNOT_TELL') expect(verdict === 'MET').toBe(amount >= least);
      }),
    );
  });

  it('of which nothing is known cannot tell', () => {
    expect([reaches(undefined, 6), staysBelow(undefined, 25)]).toEqual([
      'CANNOT_TELL',
      'CANNOT_TELL',
    ]);
  });

  it.each([
    [{ from: 300, to: 300 }, 'MET'],
    [{ from: 299, to: 299 }, 'NOT_MET'],
    [{ from: 299, to: 300 }, 'CANNOT_TELL'],
    [{ from: 0, to: null }, 'CANNOT_TELL'],
  ])('is exact at its edges (%j reaches 300: %s)', (band, verdict) => {
    expect(reaches(band, 300)).toBe(verdict);
  });
});

describe('all and any', () => {
  it('are told by one part alone where one decides, whatever is not known', () => {
    expect(all(['CANNOT_TELL', 'NOT_MET'])).toBe('NOT_MET');
    expect(any(['CANNOT_TELL', 'MET'])).toBe('MET');
    expect([all(['MET', 'CANNOT_TELL']), any(['NOT_MET', 'CANNOT_TELL'])]).toEqual([
      'CANNOT_TELL',
      'CANNOT_TELL',
    ]);
  });

  it('mirror each other', () => {
    fc.assert(
      fc.property(fc.array(anyVerdict), (verdicts) => {
        expect(opposite(any(verdicts))).toBe(all(verdicts.map(opposite)));
      }),
    );
  });
});
