import { FormDomain } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { anyDraft } from '../testing/a-draft.js';
import { raisesDutyToAct, severalDomains } from './several-domains.js';

const hint = { minDomains: 2, minLevel: 3 };

describe('the hint about several domains', () => {
  it('names the domains in the order of the form', () => {
    expect(severalDomains({ health: 3, housing: 4, employment: 2 }, hint)).toEqual([
      'housing',
      'health',
    ]);
  });

  it('stays silent for one domain, however high', () => {
    expect(severalDomains({ health: 5 }, hint)).toEqual([]);
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
    const domain = fc.constantFrom(...FormDomain.options);
    fc.assert(
      fc.property(anyDraft, domain, ({ scores }, lowered) => {
        const before = severalDomains(scores, hint);
        const after = severalDomains({ ...scores, [lowered]: 1 }, hint);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});

describe('the duty to act', () => {
  it('is shown for violence or lack of safety close by, and only then', () => {
    expect(raisesDutyToAct({ socialRelations: 5 })).toBe(true);
    expect(raisesDutyToAct({ socialRelations: 4, health: 5 })).toBe(false);
    expect(raisesDutyToAct({})).toBe(false);
  });
});
