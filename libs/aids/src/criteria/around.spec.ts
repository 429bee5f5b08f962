import type { CriteriaSetCode } from '@rukkanen/contract';
import type { Band } from './band.js';
import type { Answers } from './criteria-set.js';
import { bothApply } from './both.js';
import { withEnds } from './ends.js';
import { judge } from './judge.js';
import { questionsFor } from './questions.js';
import { CRITERIA_SETS, mayBeEnded } from './sets.js';

const TODAY = '2026-05-04';
const young: Band = { from: 0, to: 24 };
const older: Band = { from: 25, to: null };
const told = (
  bands: Answers['bands'],
  marks: Answers['marks'] = { needsCoordination: true },
): ReturnType<typeof bothApply> =>
  bothApply(
    CRITERIA_SETS.map((set) => ({
      code: set.code,
      judgement: judge(set, { bands, marks }, TODAY),
    })),
  );

describe('an end that an area has said', () => {
  const ended = withEnds(CRITERIA_SETS, [
    { set: 'ACTIVATION_FROM_25', endsOn: '2026-05-03' },
    { set: 'TYP_2015', endsOn: '2030-01-01' },
  ]);
  const untilOf = (code: CriteriaSetCode) => ended.find((set) => set.code === code)?.validUntil;

  it('ends a set whose law gave no end, and moves no end of the law', () => {
    expect(untilOf('ACTIVATION_FROM_25')).toBe('2026-05-03');
    expect(untilOf('TYP_2015')).toBe('2024-12-31');
    expect(untilOf('TYM_2025')).toBeNull();
    expect(CRITERIA_SETS.filter(mayBeEnded).map(({ code }) => code)).not.toContain('TYP_2015');
  });

  it('is the last day: the set still speaks on it and is silent on the next', () => {
    const set = ended.find(({ code }) => code === 'ACTIVATION_FROM_25');
    const on = (day: string) => set && judge(set, { bands: {}, marks: {} }, day).standing;
    expect([on('2026-05-03'), on(TODAY)]).toEqual(['IN_FORCE', 'ENDED']);
  });
});

describe('TYM and the activation plan', () => {
  const longAssisted = { age: older, assistanceMonths: { from: 12, to: null } };

  it('are both named when both are met, and when both may be', () => {
    expect(told(longAssisted, { needsCoordination: true, hasPlan: true })).toBe('MET');
    expect(told(longAssisted)).toBe('CANNOT_TELL');
    expect(told({})).toBe('CANNOT_TELL');
  });

  it('are not, when one of them is certainly not met', () => {
    expect(told(longAssisted, { needsCoordination: false, hasPlan: true })).toBeNull();
    expect(told(longAssisted, { needsCoordination: true, hasPlan: false })).toBeNull();
  });
});

describe('the questions', () => {
  const asked = (bands: Answers['bands'], day = TODAY) =>
    questionsFor(CRITERIA_SETS, { bands }, day);

  it('are those of the age, and never those that matter at another one only', () => {
    expect(asked({ age: young })).toEqual([
      'age',
      'needsCoordination',
      'subsidyDaysInYear',
      'allowanceMonths',
      'assistanceMonths',
      'hasPlan',
      'hadInterview',
    ]);
    expect(asked({ age: older })).toEqual([
      'age',
      'needsCoordination',
      'subsidyDays',
      'subsidyDaysAfterAllowance',
      'assistanceMonths',
      'hasPlan',
    ]);
  });

  it('are those of the sets that hold on the day', () => {
    expect(asked({ age: older }, '2016-05-04')).toEqual([
      'age',
      'needsCoordination',
      'unemployedMonths',
      'subsidyDays',
    ]);
    expect(asked({}, '2014-05-04')).toEqual([]);
  });

  it('all of them are put while the age is not known', () => {
    expect(asked({}).length).toBeGreaterThan(asked({ age: young }).length);
  });
});
