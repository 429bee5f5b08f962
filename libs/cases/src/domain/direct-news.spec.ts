import { addDays } from '@rukkanen/kernel';
import fc from 'fast-check';
import {
  newsToAsked,
  newsToBringer,
  type DirectNewsKind,
  type QuestionFacts,
} from './direct-news.js';

const asked: QuestionFacts = { state: 'asked', answerBy: '2026-05-11', isReplied: false };

/** What somebody hears in the days from the asking on, when everything stays as it is. */
function heard(next: typeof newsToAsked, facts: QuestionFacts, days = 14) {
  const told = new Map<DirectNewsKind, string>();
  const all: string[] = [];
  for (let day = 0; day < days; day++)
    for (let look = 0; look < 3; look++) {
      const today = addDays('2026-05-04', day);
      const news = next(facts, today, told);
      if (!news) continue;
      told.set(news, today);
      all.push(`${today} ${news}`);
    }
  return all;
}

describe('the news of a question to one function', () => {
  it('tell whoever is asked that it waits, the working day before, and once it is late', () => {
    expect(heard(newsToAsked, asked)).toEqual([
      '2026-05-04 WAITS',
      '2026-05-08 SOON',
      '2026-05-12 LATE',
    ]);
    expect(heard(newsToAsked, { ...asked, isReplied: true })[0]).toBe('2026-05-04 REPLIED');
  });

  it('do not remind on the day on which they told it first', () => {
    expect(heard(newsToAsked, { ...asked, answerBy: '2026-05-05' })).toEqual([
      '2026-05-04 WAITS',
      '2026-05-05 SOON',
      '2026-05-06 LATE',
    ]);
  });

  it('tell its bringer of an answer, of a question back and of a day that has passed', () => {
    expect(heard(newsToBringer, asked)).toEqual(['2026-05-12 OVERDUE']);
    for (const [state, kind] of [
      ['answered', 'ANSWERED'],
      ['asked_back', 'ASKED_BACK'],
    ] as const)
      expect(heard(newsToBringer, { ...asked, state })).toEqual([`2026-05-04 ${kind}`]);
  });

  it('are told once each, and to nobody once the question is somewhere else', () => {
    const day = fc.nat({ max: 40 }).map((days) => addDays('2026-05-04', days));
    const facts = fc.record({
      state: fc.constantFrom('asked', 'asked_back', 'answered', 'submitted', 'withdrawn'),
      answerBy: day,
      isReplied: fc.boolean(),
    }) as fc.Arbitrary<QuestionFacts>;
    fc.assert(
      fc.property(facts, (any) => {
        for (const next of [newsToAsked, newsToBringer]) {
          const kinds = heard(next, any, 50).map((line) => line.slice(11));
          expect(new Set(kinds).size).toBe(kinds.length);
          if (any.state === 'submitted' || any.state === 'withdrawn') expect(kinds).toEqual([]);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
