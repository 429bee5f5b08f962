import { GiveFeedback } from '@rukkanen/contract';
import { type FeedbackDraft, feedbackLacks, feedbackOf, NO_FEEDBACK } from './feedback.js';

const today = '2026-05-06';
const whole: FeedbackDraft = { toldOn: today, planChanged: 'YES', carriedOut: 'TOO_EARLY' };

describe('the feedback that closes a case', () => {
  it('is a day and two answers, as the contract asks', () => {
    expect(feedbackLacks(whole, today)).toEqual([]);
    expect(GiveFeedback.parse(feedbackOf(whole)).toldClientOn).toBe(today);
  });

  it('says everything that it lacks', () => {
    expect(feedbackLacks(NO_FEEDBACK, today).map(({ field }) => field)).toEqual([
      'toldOn',
      'planChanged',
      'carriedOut',
    ]);
    expect(feedbackOf(NO_FEEDBACK)).toBeNull();
  });

  it('cannot tell of tomorrow', () => {
    expect(feedbackLacks({ ...whole, toldOn: '2026-05-07' }, today)).toEqual([
      { field: 'toldOn', key: 'future' },
    ]);
  });
});
