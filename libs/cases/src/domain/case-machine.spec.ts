import { CaseState } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { after, BEGINNINGS, CASE_MACHINE, type CaseEventType } from './case-machine.js';

const events = Object.keys(CASE_MACHINE) as CaseEventType[];

describe('a case', () => {
  it('goes from submission to the client and closes', () => {
    const way: CaseEventType[] = [
      'accepted',
      'placed',
      'discussed',
      'decided',
      'fed_back',
      'closed',
    ];
    expect(way.reduce<CaseState>(after, 'submitted')).toBe('closed');
  });

  it('may ask one function first, which asks back, and be raised to the team', () => {
    const way: CaseEventType[] = ['asked_back', 'replied', 'answered', 'raised', 'accepted'];
    expect(way.reduce<CaseState>(after, 'asked')).toBe('queued');
  });

  it('that an answer was enough for goes to the client like a decided one', () => {
    const way: CaseEventType[] = ['answered', 'settled', 'fed_back', 'closed'];
    expect(way.reduce<CaseState>(after, 'asked')).toBe('closed');
  });

  it('reaches the team from a question only by being raised', () => {
    const team: CaseState[] = ['submitted', 'queued', 'scheduled', 'in_discussion'];
    for (const state of ['asked', 'asked_back', 'answered'] as const)
      for (const event of events)
        if (CASE_MACHINE[event].from.includes(state) && event !== 'raised')
          expect(team).not.toContain(after(state, event));
  });

  it('is not placed on an agenda before a convener has read it', () => {
    expect(() => after('submitted', 'placed')).toThrow(refusal('case.wrong_state'));
  });

  it('does not close before the client has heard', () => {
    expect(() => after('decided', 'closed')).toThrow(refusal('case.wrong_state'));
  });

  it('can be taken back until it is decided, and not after', () => {
    const takenBack = CaseState.options.filter((state) =>
      CASE_MACHINE.withdrawn.from.includes(state),
    );
    expect(takenBack).toEqual([
      'asked',
      'asked_back',
      'answered',
      'submitted',
      'needs_information',
      'queued',
      'scheduled',
      'in_discussion',
    ]);
  });

  it('never leaves the end: a reduced case stays reduced', () => {
    for (const event of events)
      expect(() => after('reduced', event)).toThrow(refusal('case.wrong_state'));
  });

  it('can reach every state from one of its beginnings', () => {
    const reached = new Set<CaseState>(BEGINNINGS);
    for (const _ of CaseState.options)
      for (const event of events)
        if (CASE_MACHINE[event].from.some((state) => reached.has(state)))
          reached.add(CASE_MACHINE[event].to);
    expect([...reached].toSorted()).toEqual(CaseState.options.toSorted());
  });
});
