import type { Presence } from '@rukkanen/contract';
import { headcount, missingFunctions, splitPresence } from './presence.js';
import { yarnOfFunction } from './yarns.js';

const one = (own: Presence[number]['function'], but: Partial<Presence[number]> = {}) => ({
  part: 'MEMBER' as const,
  function: own,
  count: 1,
  waiting: false,
  brings: [],
  ...but,
});

describe('who is here', () => {
  it('is told apart from who waits in the lobby', () => {
    const { here, lobby } = splitPresence([one('NURSE'), one('SOCIAL_WORKER', { waiting: true })]);
    expect([headcount(here), headcount(lobby)]).toEqual([1, 1]);
  });

  it('counts people, not rows', () => {
    expect(headcount([one('NURSE', { count: 2 }), one('CONVENER')])).toBe(3);
  });

  it('shows which asked function is missing', () => {
    expect(missingFunctions(['NURSE', 'KELA_EXPERT'], [one('NURSE')])).toEqual(['KELA_EXPERT']);
  });
});

describe('the yarn of a function', () => {
  it('is that of the organisation in which it works', () => {
    expect(yarnOfFunction('NURSE')).toBe('county');
    expect(yarnOfFunction('DEBT_COUNSELLOR')).toBe('partner');
  });

  it('is none for a convener, who may come from any of them', () => {
    expect(yarnOfFunction('CONVENER')).toBeNull();
  });
});
