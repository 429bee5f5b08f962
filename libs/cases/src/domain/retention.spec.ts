import { addDays } from '@rukkanen/kernel';
import fc from 'fast-check';
import { deletionDay, isDue, type RetentionFacts } from './retention.js';

const policy = { daysAfterFeedback: 30, capDays: 180 };
const aCase = (but: Partial<RetentionFacts> = {}): RetentionFacts => ({
  state: 'closed',
  submittedOn: '2026-01-16',
  feedbackOn: '2026-02-01',
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

  it('do not go twice', () => {
    expect(deletionDay(aCase({ textDeleted: true }), policy)).toBeNull();
  });

  it('never outlive the cap, whatever the policy and the day of feedback', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        fc.nat({ max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (told, keep, cap) => {
          const facts = aCase({ feedbackOn: addDays('2026-01-16', told) });
          const day = deletionDay(facts, { daysAfterFeedback: keep, capDays: cap });
          expect(day !== null && day <= addDays(facts.submittedOn, cap)).toBe(true);
        },
      ),
    );
  });
});
