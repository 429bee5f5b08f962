import { GiveFeedback } from '@rukkanen/contract';
import { type FeedbackDraft, feedbackLacks, feedbackOf, NO_FEEDBACK } from './feedback.js';

const today = '2026-05-06';
const days = { heldOn: '2026-05-04', today };
const whole: FeedbackDraft = { toldOn: today, planChanged: 'YES', carriedOut: 'TOO_EARLY' };

describe('the feedback that closes a case', () => {
  it('is a day and two answers, as the contract asks', () => {
    expect(feedbackLacks(whole, days)).toEqual([]);
    expect(GiveFeedback.parse(feedbackOf(whole)).toldClientOn).toBe(today);
  });

  it('says everything that it lacks', () => {
    expect(feedbackLacks(NO_FEEDBACK, days).map(({ field }) => field)).toEqual([
      'toldOn',
      'planChanged',
      'carriedOut',
    ]);
    expect(feedbackOf(NO_FEEDBACK)).toBeNull();
  });

  it.each([
    ['of tomorrow', '2026-05-07', 'future'],
    ['of a day before the consultation', '2026-05-03', 'tooEarly'],
  ])('cannot tell %s', (_, toldOn, key) => {
    expect(feedbackLacks({ ...whole, toldOn }, days)).toEqual([{ field: 'toldOn', key }]);
  });
});
