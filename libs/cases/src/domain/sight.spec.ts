import { CaseState } from '@rukkanen/contract';
import { maySee, maySeeBringer, type SightFacts } from './sight.js';

const facts = (but: Partial<SightFacts> = {}): SightFacts => ({
  mode: 'ANONYMOUS_TEAM',
  state: 'scheduled',
  isBringer: false,
  isConvener: false,
  isStandingMember: false,
  isInvited: false,
  isDirect: false,
  isAsked: false,
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
    expect(known).toEqual(['answered', 'in_discussion', 'decided', 'fed_back', 'closed']);
  });

  it('is known in a network, to the convener and to the bringer', () => {
    expect(maySeeBringer(facts({ mode: 'NETWORK' }))).toBe(true);
    expect(maySeeBringer(facts({ isConvener: true }))).toBe(true);
    expect(maySeeBringer(facts({ isBringer: true }))).toBe(true);
  });
});

describe('what one function is asked', () => {
  const direct = { isDirect: true } as const;

  it.each(['asked', 'asked_back', 'answered', 'decided', 'closed'] as const)(
    'is between it and the bringer, and neither the convener nor the team sees it (%s)',
    (state) => {
      const everybody = { isConvener: true, isStandingMember: true, isInvited: true };
      expect(maySee(facts({ ...direct, ...everybody, state }))).toBe(false);
      expect(maySee(facts({ ...direct, isAsked: true, state }))).toBe(true);
      expect(maySee(facts({ ...direct, isBringer: true, state }))).toBe(true);
    },
  );

  it('is closed to whoever was asked once it has been taken back', () => {
    expect(maySee(facts({ ...direct, isAsked: true, state: 'withdrawn' }))).toBe(false);
  });

  it('hides its bringer in the anonymous team until it is answered', () => {
    const asked = { ...direct, isAsked: true };
    expect(maySeeBringer(facts({ ...asked, state: 'asked' }))).toBe(false);
    expect(maySeeBringer(facts({ ...asked, state: 'asked_back' }))).toBe(false);
    expect(maySeeBringer(facts({ ...asked, state: 'answered' }))).toBe(true);
    expect(maySeeBringer(facts({ ...asked, mode: 'NETWORK', state: 'asked' }))).toBe(true);
  });
});
