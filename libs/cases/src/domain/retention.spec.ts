import { CaseState } from '@rukkanen/contract';
import { addDays } from '@rukkanen/kernel';
import fc from 'fast-check';
import { deletion, deletionDay, isDue, type RetentionFacts } from './retention.js';

const policy = { daysAfterFeedback: 30, capDays: 180 };
const aCase = (but: Partial<RetentionFacts> = {}): RetentionFacts => ({
  state: 'closed',
  submittedOn: '2026-01-16',
  feedbackOn: '2026-02-01',
  endedOn: null,
  textDeleted: false,
  ...but,
});

describe('the texts of a case', () => {
  it('go thirty days after the client has heard', () => {
    expect(deletionDay(aCase(), policy)).toBe('2026-03-03');
    expect(isDue(aCase(), policy, '2026-03-02')).toBe(false);
    expect(isDue(aCase(), policy, '2026-03-03')).toBe(true);
  });

  it('stay while the case waits for feedback, but no longer than the cap', () => {
    expect(deletionDay(aCase({ state: 'decided', feedbackOn: null }), policy)).toBe('2026-07-15');
  });

  it('stay while a returned case waits for its bringer, though the client has heard', () => {
    expect(deletionDay(aCase({ state: 'needs_information' }), policy)).toBe('2026-07-15');
  });

  it.each(['submitted', 'needs_information', 'queued', 'scheduled', 'in_discussion'] as const)(
    'go at the cap when the case is left %s for ever',
    (state) => {
      const left = aCase({ state, feedbackOn: null });
      expect(deletion(left, policy)).toEqual({ on: '2026-07-15', because: 'CAP' });
    },
  );

  it('go as long after another way was found as after feedback', () => {
    const redirected = aCase({ state: 'redirected', feedbackOn: null, endedOn: '2026-01-20' });
    expect(deletion(redirected, policy)).toEqual({ on: '2026-02-19', because: 'REDIRECTED' });
  });

  it('go at once when the case was withdrawn, should they still be there', () => {
    const withdrawn = aCase({ state: 'withdrawn', feedbackOn: null, endedOn: '2026-01-20' });
    expect(deletion(withdrawn, policy)).toEqual({ on: '2026-01-20', because: 'WITHDRAWN' });
  });

  it('do not go twice', () => {
    expect(deletionDay(aCase({ textDeleted: true }), policy)).toBeNull();
  });

  it('never outlive the cap, whatever the policy, the state and the day of feedback', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CaseState.options),
        fc.nat({ max: 400 }),
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (state, later, keep, cap) => {
          const then = addDays('2026-01-16', later);
          const ended = state === 'withdrawn' || state === 'redirected';
          const facts = aCase({ state, feedbackOn: then, endedOn: ended ? then : null });
          const day = deletionDay(facts, { daysAfterFeedback: keep, capDays: cap });
          expect(day !== null && day <= addDays(facts.submittedOn, cap)).toBe(true);
        },
      ),
    );
  });
});
