import fc from 'fast-check';
import { questions, shownOf, shownTogether, type QuestionFact } from './questions.js';

const asked = (answeredOn: string | null, askedOn = '2026-01-12'): QuestionFact => ({
  areaId: 'SOUTH',
  askedOn,
  answerBy: '2026-01-19',
  answeredOn,
});

describe('questions to one function', () => {
  it('are counted by the day on which they were asked, and in time until their day ends', () => {
    const all = [asked('2026-01-19'), asked('2026-01-20'), asked(null), asked(null, '2026-03-02')];
    expect(questions(all, '2026-02-01')).toEqual({ asked: 3, onTime: 1 });
    expect(questions(all, '2026-01-18')).toEqual({ asked: 3, onTime: 0 });
  });

  it('are protected below five, and so is a part whose rest is small', () => {
    expect(shownOf({ asked: 0, onTime: 0 })).toEqual({ asked: 0, onTime: 0 });
    expect(shownOf({ asked: 4, onTime: 4 })).toEqual({ asked: null, onTime: null });
    expect(shownOf({ asked: 9, onTime: 7 })).toEqual({ asked: 9, onTime: null });
    expect(shownOf({ asked: 12, onTime: 7 })).toEqual({ asked: 12, onTime: 7 });
  });

  it('never let a small count of an area be told from the sum of all', () => {
    const area = fc
      .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
      .map(([onTime, rest]) => ({ asked: onTime + rest, onTime }));
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), (areas) => {
        const all = shownTogether(areas);
        for (const figure of ['asked', 'onTime'] as const) {
          const isHidden = areas.some((one) => shownOf(one)[figure] === null);
          expect(all[figure] === null).toBe(isHidden);
        }
      }),
      { seed: 23 },
    );
  });
});
