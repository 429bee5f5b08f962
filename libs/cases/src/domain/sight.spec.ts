import { CaseState } from '@rukkanen/contract';
import { maySee, maySeeBringer, type SightFacts } from './sight.js';

const facts = (but: Partial<SightFacts> = {}): SightFacts => ({
  mode: 'ANONYMOUS_TEAM',
  state: 'scheduled',
  isBringer: false,
  isConvener: false,
  isStandingMember: false,
  isInvited: false,
  ...but,
});
const member = { isStandingMember: true };

describe('a case on an agenda', () => {
  it('is open to the whole standing team where the team is anonymous', () => {
    expect(maySee(facts(member))).toBe(true);
  });

  it('is open only to those it asks for where a network meets', () => {
    expect(maySee(facts({ ...member, mode: 'NETWORK' }))).toBe(false);
    expect(maySee(facts({ ...member, mode: 'NETWORK', isInvited: true }))).toBe(true);
  });

  it('is open to a guest who is invited in a function it asks for, and to no other guest', () => {
    expect(maySee(facts({ isInvited: true }))).toBe(true);
    expect(maySee(facts())).toBe(false);
  });
});

describe('a submission in quarantine', () => {
  it.each(['submitted', 'needs_information', 'queued'] as const)(
    'is open to its bringer and the convener only (%s)',
    (state) => {
      expect(maySee(facts({ ...member, state }))).toBe(false);
      expect(maySee(facts({ state, isBringer: true }))).toBe(true);
      expect(maySee(facts({ state, isConvener: true }))).toBe(true);
    },
  );
});

describe('who brought a case', () => {
  it('is hidden from the anonymous team until the case is called', () => {
    const known = CaseState.options.filter((state) => maySeeBringer(facts({ ...member, state })));
    expect(known).toEqual(['in_discussion', 'decided', 'fed_back', 'closed']);
  });

  it('is known in a network, to the convener and to the bringer', () => {
    expect(maySeeBringer(facts({ mode: 'NETWORK' }))).toBe(true);
    expect(maySeeBringer(facts({ isConvener: true }))).toBe(true);
    expect(maySeeBringer(facts({ isBringer: true }))).toBe(true);
  });
});
