import type { LocalDay } from '@rukkanen/kernel';
import { judgeRule, standingOn } from './judge.js';
import type { Answers, CriteriaSet, Mark, Quantity, Rule, Test } from './criteria-set.js';

export type Asked = Quantity | Mark;

/** The order in which the questions are put. */
const ORDER: readonly Asked[] = [
  'age',
  'needsCoordination',
  'unemployedMonths',
  'subsidyDays',
  'subsidyDaysInYear',
  'subsidyDaysAfterAllowance',
  'allowanceMonths',
  'assistanceMonths',
  'hasPlan',
  'hadInterview',
];

/**
 * What is worth asking for the sets of a day: nothing that only matters at another age, so that nobody
 * is asked for more than the answer needs. The age itself is always among them where any set asks it.
 */
export function questionsFor(
  sets: readonly CriteriaSet[],
  { bands }: Pick<Answers, 'bands'>,
  onDay: LocalDay,
): readonly Asked[] {
  const byAge: Answers = { bands: bands.age ? { age: bands.age } : {}, marks: {} };
  const inForce = sets.filter((set) => standingOn(set, onDay) === 'IN_FORCE');
  const asked = new Set(inForce.flatMap(({ rule }) => askedBy(rule, byAge)));
  return ORDER.filter((one) => asked.has(one));
}

const askedBy = (rule: Rule, byAge: Answers): Asked[] => {
  if ('test' in rule) return [subjectOf(rule.test)];
  const parts = 'all' in rule ? rule.all : rule.any;
  if ('all' in rule && judgeRule(rule, byAge).verdict === 'NOT_MET') return ['age'];
  return parts.flatMap((part) => askedBy(part, byAge));
};

const subjectOf = (test: Test): Asked => ('mark' in test ? test.mark : test.quantity);
