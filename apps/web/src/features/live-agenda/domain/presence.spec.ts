import type { FunctionKey, Presence } from '@rukkanen/contract';
import { anItem, at, aView, begunAt } from '../testing/views.js';
import {
  conveners,
  expectedLater,
  headcount,
  missingFunctions,
  splitPresence,
} from './presence.js';
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

  it('knows how many may lead: more than one of each part too', () => {
    const leads = [one('CONVENER', { part: 'CONVENER' }), one(null, { part: 'VICE_CONVENER' })];
    expect(conveners([...leads, one('NURSE')])).toBe(2);
    expect(conveners([one('NURSE'), one('CONVENER', { part: 'CONVENER', count: 2 })])).toBe(2);
    expect(conveners([one('NURSE')])).toBe(0);
  });

  it('shows which asked function is missing', () => {
    expect(missingFunctions(['NURSE', 'KELA_EXPERT'], [one('NURSE')])).toEqual(['KELA_EXPERT']);
  });
});

describe('who is expected later', () => {
  const asking = (position: number, ...functions: FunctionKey[]) => {
    const item = anItem(position);
    return { ...item, case: item.case && { ...item.case, functions } };
  };
  const now = new Date(at('09:40'));

  it('is told with the time of their first case, the soonest first', () => {
    const inHand = { ...asking(1, 'NURSE'), state: 'active' as const, intervals: begunAt('09:35') };
    const view = aView([
      inHand,
      asking(2, 'KELA_EXPERT', 'NURSE'),
      asking(3, 'DEBT_COUNSELLOR', 'KELA_EXPERT'),
    ]);
    expect(expectedLater(view, inHand, [one('CONVENER')], now)).toEqual([
      { function: 'KELA_EXPERT', at: Date.parse(at('09:55')) },
      { function: 'DEBT_COUNSELLOR', at: Date.parse(at('10:15')) },
    ]);
  });

  it('is nobody who is here already, nor anybody of a case that is hidden or over', () => {
    const over = { ...asking(1, 'SOCIAL_WORKER'), state: 'deferred' as const };
    const view = aView([over, asking(2, 'NURSE'), { ...anItem(3), case: null }]);
    expect(expectedLater(view, null, [one('NURSE')], now)).toEqual([]);
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
