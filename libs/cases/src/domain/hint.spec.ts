import type { Scores } from '@rukkanen/contract';
import { severalDomains } from './hint.js';

const scores = (but: Partial<Scores> = {}): Scores => ({
  dailyAffairs: 1,
  serviceAttendance: 1,
  housing: 1,
  employment: 1,
  finances: null,
  health: null,
  socialRelations: 1,
  ...but,
});
const hint = { minDomains: 2, minLevel: 3 };

describe('the hint "several domains at once"', () => {
  it('names the domains in the order of the form', () => {
    expect(severalDomains(scores({ health: 4, dailyAffairs: 3 }), hint)).toEqual([
      'dailyAffairs',
      'health',
    ]);
  });

  it('does not add levels up: five domains at level two are no hint', () => {
    const low = scores({ dailyAffairs: 2, housing: 2, employment: 2, finances: 2, health: 2 });
    expect(severalDomains(low, hint)).toEqual([]);
  });

  it("takes what was not talked about for nothing, and follows the area's own threshold", () => {
    expect(severalDomains(scores({ health: 5 }), hint)).toEqual([]);
    expect(severalDomains(scores({ health: 5 }), { minDomains: 1, minLevel: 5 })).toEqual([
      'health',
    ]);
  });
});
