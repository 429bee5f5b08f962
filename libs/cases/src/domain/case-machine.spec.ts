import { CaseState } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { after, CASE_MACHINE, type CaseEventType } from './case-machine.js';

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

  it('can reach every state from a submission', () => {
    const reached = new Set<CaseState>(['submitted']);
    for (const _ of CaseState.options)
      for (const event of events)
        if (CASE_MACHINE[event].from.some((state) => reached.has(state)))
          reached.add(CASE_MACHINE[event].to);
    expect([...reached].toSorted()).toEqual(CaseState.options.toSorted());
  });
});
