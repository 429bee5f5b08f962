import { CaseState } from '@rukkanen/contract';
import { canWithdraw, stepOf, WAY } from './case-way.js';

describe('where a case stands', () => {
  it('goes forward through the steps, never back', () => {
    const states = ['submitted', 'queued', 'scheduled', 'in_discussion', 'decided'] as const;
    const places = states.map((state) => {
      const step = stepOf(state);
      return step ? WAY.indexOf(step) : -1;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is nowhere once the case has ended', () => {
    const ended = ['withdrawn', 'redirected', 'reduced', 'closed'] as const;
    expect(ended.map(stepOf)).toEqual([null, null, null, null]);
  });
});

describe('taking a case back', () => {
  it('is possible until it has been decided', () => {
    expect(CaseState.options.filter(canWithdraw)).toEqual([
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
});
