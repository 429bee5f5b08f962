import { UrgencyReason, Urgency } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { canBeUrgent, toUrgency, toUrgencyForm, troublesIn } from './urgency-form.js';

const TODAY = '2026-05-04';

describe('the mark of an urgent case', () => {
  it('asks for a reason, and for the day of a deadline that the law sets', () => {
    expect(troublesIn({ reason: '', by: null }, TODAY)).toEqual({ why: 'whyMissing' });
    expect(troublesIn({ reason: 'STATUTORY_DEADLINE', by: null }, TODAY)).toEqual({
      by: 'byMissing',
    });
    expect(troublesIn({ reason: 'BENEFIT_ENDS', by: null }, TODAY)).toEqual({});
  });

  it('knows no day that lies behind; today is not too late', () => {
    expect(troublesIn({ reason: 'BENEFIT_ENDS', by: '2026-05-03' }, TODAY)).toEqual({
      by: 'byPast',
    });
    expect(toUrgency({ reason: 'BENEFIT_ENDS', by: TODAY }, TODAY)).toEqual({
      reason: 'BENEFIT_ENDS',
      by: TODAY,
    });
  });

  it('sends only what the contract takes, and shows again what was sent', () => {
    const day = fc.constantFrom(null, '2026-05-01', TODAY, '2026-06-30');
    const reason = fc.constantFrom('' as const, ...UrgencyReason.options);
    fc.assert(
      fc.property(reason, day, (why, by) => {
        const sent = toUrgency({ reason: why, by }, TODAY);
        if (sent === null) return;
        expect(Urgency.safeParse(sent).success).toBe(true);
        expect(toUrgency(toUrgencyForm(sent), TODAY)).toEqual(sent);
      }),
    );
    expect(toUrgencyForm(null)).toEqual({ reason: '', by: null });
  });

  it('stands only by a case that still waits for its meeting', () => {
    expect(canBeUrgent('queued')).toBe(true);
    expect(canBeUrgent('in_discussion')).toBe(false);
    expect(canBeUrgent('closed')).toBe(false);
  });
});
