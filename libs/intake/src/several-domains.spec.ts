import { FormDomain, type Level } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { severalDomains, type ChosenLevels } from './several-domains.js';

const hint = { minDomains: 2, minLevel: 3 };
const level = fc.constantFrom<Level>(null, 1, 2, 3, 4, 5);
const anyScores: fc.Arbitrary<ChosenLevels> = fc.dictionary(
  fc.constantFrom(...FormDomain.options),
  level,
);

describe('the hint "several domains at once"', () => {
  it('names the domains in the order of the form', () => {
    const scores = { health: 3, housing: 4, employment: 2 };
    expect(severalDomains(scores, hint)).toEqual(['housing', 'health']);
  });

  it('stays silent for one domain, however high, and for a text that is gone', () => {
    expect(severalDomains({ health: 5 }, hint)).toEqual([]);
    expect(severalDomains(null, hint)).toEqual([]);
  });

  it('does not add levels up: five domains at level two are no hint', () => {
    const low = { dailyAffairs: 2, housing: 2, employment: 2, finances: 2, health: 2 };
    expect(severalDomains(low, hint)).toEqual([]);
  });

  it('follows the threshold of the area', () => {
    const scores = { health: 3, housing: 4 };
    expect(severalDomains(scores, { minDomains: 2, minLevel: 4 })).toEqual([]);
    expect(severalDomains(scores, { minDomains: 1, minLevel: 4 })).toEqual(['housing']);
  });

  it('counts neither what was not talked about nor what was not chosen', () => {
    expect(severalDomains({ health: 4, housing: null }, hint)).toEqual([]);
  });

  it('never appears because a level went down', () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...FormDomain.options), (scores, lowered) => {
        const before = severalDomains(scores, hint);
        const after = severalDomains({ ...scores, [lowered]: 1 }, hint);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});
