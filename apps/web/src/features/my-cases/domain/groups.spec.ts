import { CaseState, type MyCase } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { inGroups } from './groups.js';

const now = new Date('2026-05-04T05:30:00Z');

const aCase = (over: Partial<MyCase> & { id: string }): MyCase => ({
  areaId: 'SATAKUNTA',
  codeWord: 'Poukama-85',
  state: 'queued',
  version: 1,
  question: 'Mistä aloitetaan?',
  submittedOn: '2026-04-20',
  waitsFor: 'CONVENER',
  returnQuestion: null,
  window: null,
  feedback: null,
  urgency: null,
  earlier: null,
  direct: null,
  ...over,
});
const at = (startsAt: string, endsAt: string, live = false): MyCase['window'] => ({
  sessionId: 'S',
  startsAt,
  endsAt,
  live,
});
const scheduled = (id: string, window: MyCase['window']): MyCase =>
  aCase({ id, state: 'scheduled', waitsFor: 'MEETING', window });
const toTell = (id: string, dueOn: string): MyCase =>
  aCase({ id, state: 'decided', waitsFor: 'BRINGER', feedback: { dueOn, doneOn: null } });
const ids = (cases: readonly MyCase[]) => cases.map(({ id }) => id);

const asked = (id: string, state: CaseState, isLate = false): MyCase =>
  aCase({
    id,
    state,
    direct: { function: 'NURSE', answerBy: '2026-05-08', isLate, verdict: null },
  });

describe('the own cases', () => {
  it('wait for their bringer when one function has answered, asks back, or is late', () => {
    const { waiting, rest } = inGroups(
      [
        toTell('to tell', '2026-05-06'),
        asked('open', 'asked'),
        asked('late', 'asked', true),
        asked('back', 'asked_back'),
        asked('answered', 'answered'),
      ],
      now,
    );
    expect(ids(waiting)).toEqual(['late', 'back', 'answered', 'to tell']);
    expect(ids(rest)).toEqual(['open']);
  });

  it('begin with the next own turn', () => {
    const { next } = inGroups(
      [
        scheduled('later', at('2026-05-11T09:30:00Z', '2026-05-11T09:50:00Z')),
        scheduled('today', at('2026-05-04T09:35:00Z', '2026-05-04T09:55:00Z')),
      ],
      now,
    );
    expect(next?.id).toBe('today');
  });

  it('let a turn go when its time has passed, unless the session still runs', () => {
    const past = ['2026-05-04T04:00:00Z', '2026-05-04T04:20:00Z'] as const;
    expect(inGroups([scheduled('over', at(...past))], now).next).toBeNull();
    expect(inGroups([scheduled('late', at(...past, true))], now).next?.id).toBe('late');
  });

  it('put questions first, then clients to tell by their day', () => {
    const { waiting } = inGroups(
      [
        toTell('second', '2026-05-18'),
        toTell('first', '2026-05-01'),
        aCase({ id: 'asked', state: 'needs_information', waitsFor: 'BRINGER' }),
      ],
      now,
    );
    expect(ids(waiting)).toEqual(['asked', 'first', 'second']);
  });

  it('do not wait for the bringer once the client has heard', () => {
    const told = aCase({
      id: 'told',
      state: 'closed',
      feedback: { dueOn: '2026-05-01', doneOn: '2026-04-28' },
    });
    expect(ids(inGroups([told], now).waiting)).toEqual([]);
  });

  it('stand each in exactly one place', () => {
    const anyCase = fc.record({
      state: fc.constantFrom(...CaseState.options),
      waitsFor: fc.constantFrom('CONVENER', 'MEETING', 'BRINGER', 'NOBODY' as const),
      window: fc.option(fc.constant(at('2026-05-04T09:35:00Z', '2026-05-04T09:55:00Z'))),
      feedback: fc.option(
        fc.record({ dueOn: fc.constant('2026-05-18'), doneOn: fc.constant(null) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyCase), (facts) => {
        const cases = facts.map((over, index) => aCase({ id: String(index), ...over }));
        const { next, waiting, rest } = inGroups(cases, now);
        const shown = [...(next ? [next] : []), ...waiting, ...rest];
        expect(ids(shown).sort()).toEqual(ids(cases).sort());
      }),
    );
  });
});
