import { CriteriaSetCode } from '@rukkanen/contract';
import { anyAnswers, anySet } from '@testing/aids';
import fc from 'fast-check';
import type { Band } from './band.js';
import { BANDS } from './bands.js';
import type { Answers, Quantity, Rule } from './criteria-set.js';
import { judge, standingOn, type Judged } from './judge.js';
import { CRITERIA_SETS } from './sets.js';

const TODAY = '2026-05-04';
const setOf = (code: CriteriaSetCode) => {
  const found = CRITERIA_SETS.find((one) => one.code === code);
  if (!found) throw new Error(`no set ${code}`);
  return found;
};
const exactly = (amount: number): Band => ({ from: amount, to: amount });
const known = (bands: Answers['bands'], ...marks: (keyof Answers['marks'])[]): Answers => ({
  bands,
  marks: Object.fromEntries(marks.map((mark) => [mark, true])),
});
const verdict = (code: CriteriaSetCode, answers: Answers, onDay = TODAY) =>
  judge(setOf(code), answers, onDay).verdict;

describe('the sets of criteria', () => {
  it('are every one that is known by a code, each with its source and its days', () => {
    expect(CRITERIA_SETS.map(({ code }) => code).toSorted()).toEqual(
      [...CriteriaSetCode.options].toSorted(),
    );
    for (const { source, validFrom, rule } of CRITERIA_SETS) {
      expect(source.act).toMatch(/^\d+\/\d{4}$/);
      expect(validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const { source: own } of criteriaOf(rule)) {
        expect(own.act).toBe(source.act);
        expect(own.section).toMatch(/^\d+ §/);
      }
    }
  });

  it('hold on the days of the law: TYP ended with 2024, TYM began with 2025', () => {
    const on = (day: string) =>
      CRITERIA_SETS.filter((set) => standingOn(set, day) === 'IN_FORCE').map(({ code }) => code);
    expect(on('2014-12-31')).toEqual([]);
    expect(on('2015-01-01')).toEqual(['TYP_2015']);
    expect(on('2024-12-31')).toEqual(['ACTIVATION_UNDER_25', 'ACTIVATION_FROM_25', 'TYP_2015']);
    expect(on('2025-01-01')).toEqual(['TYM_2025', 'ACTIVATION_UNDER_25', 'ACTIVATION_FROM_25']);
  });

  it('offer bands of which none straddles a threshold', () => {
    for (const set of CRITERIA_SETS)
      for (const { test } of criteriaOf(set.rule)) {
        if ('mark' in test) continue;
        const edge = 'below' in test ? test.below : test.atLeast;
        expect(BANDS[test.quantity].map(({ from }) => from)).toContain(edge);
      }
  });
});

const criteriaOf = (rule: Rule): Extract<Rule, { test: unknown }>[] =>
  'test' in rule ? [rule] : ('all' in rule ? rule.all : rule.any).flatMap(criteriaOf);

describe('TYM', () => {
  it('asks for the need of coordination only, whatever the age or the time without work (CRI-02)', () => {
    expect(verdict('TYM_2025', known({}, 'needsCoordination'))).toBe('MET');
    expect(verdict('TYM_2025', { bands: {}, marks: { needsCoordination: false } })).toBe('NOT_MET');
    expect(verdict('TYM_2025', known({ age: exactly(24), unemployedMonths: exactly(0) }))).toBe(
      'CANNOT_TELL',
    );
  });
});

describe('TYP', () => {
  const in2020 = (bands: Answers['bands']) =>
    verdict('TYP_2015', known(bands, 'needsCoordination'), '2020-05-04');

  it.each([
    [{ subsidyDays: exactly(300) }, 'MET'],
    [{ age: exactly(24), unemployedMonths: exactly(6), subsidyDays: exactly(0) }, 'MET'],
    [{ age: exactly(25), unemployedMonths: exactly(11), subsidyDays: exactly(0) }, 'NOT_MET'],
    [{ age: exactly(25), unemployedMonths: exactly(12), subsidyDays: exactly(0) }, 'MET'],
    [{ unemployedMonths: exactly(12) }, 'MET'],
    [{ unemployedMonths: exactly(5), subsidyDays: exactly(0) }, 'NOT_MET'],
    [{ age: { from: 20, to: 30 }, unemployedMonths: { from: 12, to: null } }, 'MET'],
    [{ unemployedMonths: exactly(11) }, 'CANNOT_TELL'],
    [{ unemployedMonths: exactly(8), subsidyDays: exactly(299) }, 'CANNOT_TELL'],
  ])('asks for 300 days, or for 6 or 12 months by age (%j: %s)', (bands, expected) => {
    expect(in2020(bands)).toBe(expected);
  });

  it('says nothing of a day after its end, whatever is told', () => {
    const answers = known({ subsidyDays: exactly(400) }, 'needsCoordination');
    expect(judge(setOf('TYP_2015'), answers, '2024-12-31').verdict).toBe('MET');
    expect(judge(setOf('TYP_2015'), answers, '2025-01-01')).toEqual({
      standing: 'ENDED',
      verdict: null,
      judged: null,
    });
  });
});

describe('the activation plan', () => {
  it.each([
    [{ subsidyDaysInYear: exactly(181) }, ['hasPlan'], 'MET'],
    [{ subsidyDaysInYear: exactly(180), allowanceMonths: exactly(6) }, ['hasPlan'], 'MET'],
    [{ assistanceMonths: exactly(4) }, ['hadInterview'], 'MET'],
    [{ assistanceMonths: exactly(4) }, ['hasPlan'], 'CANNOT_TELL'],
  ] as const)('of those under 25 has three ways (%j, %j: %s)', (bands, marks, expected) => {
    expect(verdict('ACTIVATION_UNDER_25', known({ age: exactly(24), ...bands }, ...marks))).toBe(
      expected,
    );
  });

  it.each([
    [{ subsidyDays: exactly(501) }, 'MET'],
    [{ subsidyDays: exactly(500), subsidyDaysAfterAllowance: exactly(181) }, 'MET'],
    [{ assistanceMonths: exactly(12) }, 'MET'],
    [{ assistanceMonths: exactly(11) }, 'CANNOT_TELL'],
  ])('of the others has three ways, each with a plan (%j: %s)', (bands, expected) => {
    const answers = known({ age: exactly(25), ...bands }, 'hasPlan');
    expect(verdict('ACTIVATION_FROM_25', answers)).toBe(expected);
    const without = { ...answers, marks: { hasPlan: false } };
    expect(verdict('ACTIVATION_FROM_25', without)).toBe('NOT_MET');
  });

  it('is told apart by the age alone', () => {
    const answers = (age: number) => known({ age: exactly(age) });
    expect(verdict('ACTIVATION_UNDER_25', answers(25))).toBe('NOT_MET');
    expect(verdict('ACTIVATION_FROM_25', answers(24))).toBe('NOT_MET');
  });
});

describe('a judgement', () => {
  const anyDay = fc.constantFrom('2016-02-29', '2024-12-31', '2025-01-01', TODAY);

  it('is given of every set, answer and day, and changes nothing', () => {
    fc.assert(
      fc.property(anySet, anyAnswers, anyDay, (set, answers, onDay) => {
        const before = JSON.stringify([set, answers]);
        const { standing, verdict: given } = judge(set, answers, onDay);
        expect(given === null).toBe(standing !== 'IN_FORCE');
        expect(JSON.stringify([set, answers])).toBe(before);
      }),
    );
  });

  it('never turns round when more is known: narrower bands only settle what could not be told', () => {
    fc.assert(
      fc.property(anySet, anyAnswers, fc.nat(), (set, answers, at) => {
        const before = verdictOn(set.code, answers, set.validFrom);
        const after = verdictOn(set.code, narrowed(answers, at), set.validFrom);
        if (before !== 'CANNOT_TELL') expect(after).toBe(before);
      }),
    );
  });

  it('is never worse for longer times: what is met stays met with more days and months', () => {
    fc.assert(
      fc.property(anySet, anyAnswers, fc.nat(300), (set, answers, more) => {
        const longer = { ...answers, bands: moved(answers.bands, more) };
        const [before, after] = [answers, longer].map(
          (one) => RANK[verdictOn(set.code, one, set.validFrom) ?? 'NOT_MET'],
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  it('says of each part why: the parts alone make the whole, but for what holds whatever the age', () => {
    fc.assert(
      fc.property(anySet, anyAnswers, (set, answers) => {
        const { judged } = judge(set, answers, set.validFrom);
        if (judged) expect(judged.verdict).toBe(again(judged));
      }),
    );
  });

  it('of an age that is not known is what every age says alike, and otherwise cannot be told', () => {
    fc.assert(
      fc.property(anySet, anyAnswers, (set, { marks, bands: { age: _, ...bands } }) => {
        const on = (age?: Band) =>
          verdictOn(set.code, { marks, bands: age ? { ...bands, age } : bands }, set.validFrom);
        const said = new Set(Array.from({ length: 66 }, (__, years) => on(exactly(years))));
        expect(on()).toBe(said.size === 1 ? [...said][0] : 'CANNOT_TELL');
      }),
    );
  });
});

const RANK = { NOT_MET: 0, CANNOT_TELL: 1, MET: 2 } as const;
const verdictOn = (code: CriteriaSetCode, answers: Answers, day: string) =>
  judge(setOf(code), answers, day).verdict;

/** The same with every band told exactly, somewhere within it. */
const narrowed = ({ bands, marks }: Answers, at: number): Answers => ({
  marks,
  bands: eachBand(bands, ({ from, to }) => exactly(from + (at % ((to ?? from + 400) - from + 1)))),
});

/** Longer times by so much; the age stays. */
const moved = (bands: Answers['bands'], more: number): Answers['bands'] => ({
  ...eachBand(bands, ({ from, to }) => ({ from: from + more, to: to === null ? null : to + more })),
  ...(bands.age && { age: bands.age }),
});

const eachBand = (bands: Answers['bands'], change: (band: Band) => Band): Answers['bands'] =>
  Object.fromEntries(Object.entries(bands).map(([name, band]) => [name as Quantity, change(band)]));

/** The verdict of a whole, from its parts alone. */
function again(judged: Judged): string {
  if ('criterion' in judged || judged.whateverAge) return judged.verdict;
  const parts = judged.parts.map(again);
  const [one, other] = (judged.of === 'all' ? ['NOT_MET', 'MET'] : ['MET', 'NOT_MET']) as readonly [
    string,
    string,
  ];
  if (parts.includes(one)) return one;
  return parts.includes('CANNOT_TELL') ? 'CANNOT_TELL' : other;
}
