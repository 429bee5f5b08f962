import { AgeBand, CaseTag } from '@rukkanen/contract';
import fc from 'fast-check';
import { fits, generalised, LEAST_K, type Traits } from './k-anonymity.js';

const one = (but: Partial<Traits> = {}): Traits => ({
  areaId: 'SOUTH',
  ageBand: '45-54',
  theme: 'CARER',
  ...but,
});
const times = (count: number, but: Partial<Traits> = {}): Traits[] =>
  Array.from({ length: count }, () => one(but));

describe('the traits of a client', () => {
  it('are said as they are when five share them', () => {
    expect(generalised(one(), times(5), 5)).toEqual({
      areaId: 'SOUTH',
      ageBands: ['45-54'],
      theme: 'CARER',
    });
  });

  it('lose their area first', () => {
    const population = [...times(4), ...times(1, { areaId: 'NORTH' })];
    expect(generalised(one(), population, 5)).toMatchObject({
      areaId: null,
      ageBands: ['45-54'],
    });
  });

  it('then their age, in two steps', () => {
    const near = [...times(2), ...times(3, { ageBand: '35-44' })];
    expect(generalised(one(), near, 5)?.ageBands).toEqual(['35-44', '45-54']);
    const far = [...times(2), ...times(3, { ageBand: '18-22' })];
    expect(generalised(one(), far, 5)?.ageBands).toEqual(AgeBand.options);
  });

  it('are not said at all when fewer share even the theme', () => {
    expect(generalised(one(), [...times(4), ...times(9, { theme: 'DEBT' })], 5)).toBeNull();
  });

  it('need more of the same where an installation asks for more, and never fewer than five', () => {
    expect(generalised(one(), times(9), 10)).toBeNull();
    expect(generalised(one(), times(4), 2)).toBeNull();
  });

  const anyTraits = fc.record({
    areaId: fc.constantFrom('SOUTH', 'NORTH', 'EAST'),
    ageBand: fc.constantFrom(...AgeBand.options),
    theme: fc.constantFrom(...CaseTag.options.slice(0, 4)),
  });
  const anyPopulation = fc.array(anyTraits, { maxLength: 80 });
  const anyK = fc.integer({ min: 0, max: 12 });

  it('always fit at least k people and the one they are said of, whoever is known', () => {
    fc.assert(
      fc.property(anyTraits, anyPopulation, anyK, (traits, population, k) => {
        const said = generalised(traits, population, k);
        if (said === null) return;
        const crowd = population.filter((other) => fits(other, said));
        expect(crowd.length).toBeGreaterThanOrEqual(Math.max(k, LEAST_K));
        expect(fits(traits, said)).toBe(true);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });

  it('never become more exact when people are forgotten', () => {
    fc.assert(
      fc.property(anyTraits, anyPopulation, fc.nat(80), (traits, population, keep) => {
        const width = (known: readonly Traits[]) => {
          const said = generalised(traits, known, LEAST_K);
          if (said === null) return Infinity;
          return said.ageBands.length * 10 + Number(said.areaId === null);
        };
        expect(width(population.slice(0, keep))).toBeGreaterThanOrEqual(width(population));
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
