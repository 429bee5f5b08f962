import * as fc from 'fast-check';
import { aDraft } from '../testing/a-draft.js';
import { attemptOf, markOf, tookEarlier } from './attempt.js';
import { bodyOf, type CaseBody } from './request.js';

const KEY = '6f1c1b0e-5d0f-4a4e-9d55-0d8a2f5f2a11';
const body = (question: string): CaseBody => {
  const made = bodyOf(aDraft({ question }), { minLevel: 3, adultFrom: 23 });
  if (!made) throw new Error('the draft is not whole');
  return made;
};
const first = body('Mistä aloitetaan, kun kipu vie voimat?');

describe('an attempt to send', () => {
  it('keeps its key for as long as the draft lives', () => {
    const attempt = attemptOf(null, first, () => KEY);
    expect(attempt.key).toBe(KEY);
    expect(attemptOf(attempt, body('Jotakin aivan muuta?'), () => 'another')).toBe(attempt);
  });

  it('tells when the server has an earlier wording than the screen', () => {
    const attempt = attemptOf(null, first, () => KEY);
    expect(tookEarlier(attempt, first, true)).toBe(false);
    expect(tookEarlier(attempt, body('Jotakin aivan muuta?'), true)).toBe(true);
    expect(tookEarlier(attempt, body('Jotakin aivan muuta?'), false)).toBe(false);
  });

  it('is marked alike exactly when it says the same, and the mark is short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (one, other) => {
        const marks = [one, other].map((words) => markOf({ ...first, narrative: words }));
        expect(marks[0] === marks[1]).toBe(one === other);
        expect(marks[0]?.length).toBeLessThan(14);
      }),
    );
  });
});
