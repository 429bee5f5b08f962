import { functionsPresent, presenceOf, replay, type Attendee } from './index.js';
import {
  anAgenda,
  bringerOf,
  byConvener,
  convener,
  everybody,
  kela,
  nurse,
  played,
} from './testing/index.js';

const network = anAgenda({ mode: 'NETWORK' });
const team = anAgenda();
const running = (facts = team) =>
  replay(
    facts,
    played(facts, byConvener({ type: 'startSession' }, { type: 'startItem', itemId: 'a' })),
  );
const shown = (session: ReturnType<typeof running>, viewer: Attendee) =>
  presenceOf(session, everybody, viewer).map(
    ({ part, function: own, waiting }) => `${part} ${own}${waiting ? ' waits' : ''}`,
  );

describe('presence', () => {
  it('is told by function, alike ones counted together', () => {
    const twins = [nurse, { ...nurse, personId: 'other' }, convener];
    expect(presenceOf(replay(team, []), twins, convener)).toEqual([
      { part: 'CONVENER', function: 'CONVENER', count: 1, waiting: false, brings: [] },
      { part: 'MEMBER', function: 'NURSE', count: 2, waiting: false, brings: [] },
    ]);
  });

  it('keeps a bringer of an anonymous team out until the case is called', () => {
    const bringers = (viewer: Attendee) =>
      presenceOf(running(), everybody, viewer)
        .filter(({ part }) => part === 'BRINGER')
        .map(({ brings }) => brings);
    expect(bringers(nurse)).toEqual([['a']]);
    expect(bringers(convener)).toEqual([['a'], ['b']]);
    expect(JSON.stringify(presenceOf(running(), everybody, nurse))).not.toContain('bringer-');
  });

  it('shows who sits in the lobby, and to those nothing of who sits inside', () => {
    expect(shown(running(network), kela)).toContain('MEMBER NURSE waits');
    expect(shown(running(network), nurse)).toEqual([
      'BRINGER INDIVIDUAL_COACH waits',
      'CONVENER CONVENER',
      'GUEST DEBT_COUNSELLOR waits',
      'MEMBER NURSE waits',
      'MEMBER SOCIAL_WORKER waits',
      'VICE_CONVENER CONVENER',
    ]);
  });

  it('counts each function once for a decision', () => {
    expect(functionsPresent([nurse, nurse, kela, bringerOf('a')])).toEqual([
      'NURSE',
      'KELA_EXPERT',
    ]);
  });
});
