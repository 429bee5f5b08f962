import type { LocalDay } from '@rukkanen/kernel';
import { all, any, reaches, staysBelow, type Verdict } from './band.js';
import type { Answers, CriteriaSet, Criterion, Rule, Test } from './criteria-set.js';

/** Whether a set holds on a day. */
export type Standing = 'IN_FORCE' | 'ENDED' | 'NOT_YET';

export function standingOn(
  { validFrom, validUntil }: Pick<CriteriaSet, 'validFrom' | 'validUntil'>,
  onDay: LocalDay,
): Standing {
  if (onDay < validFrom) return 'NOT_YET';
  return validUntil !== null && onDay > validUntil ? 'ENDED' : 'IN_FORCE';
}

/** A rule with what became of each of its parts, in the rule's own shape. */
export type Judged =
  | { readonly criterion: Criterion; readonly verdict: Verdict }
  | { readonly of: 'all' | 'any'; readonly parts: readonly Judged[]; readonly verdict: Verdict };

/** What a set says of a client on a day. A set that is not in force that day says nothing. */
export type Judgement =
  | { readonly standing: 'IN_FORCE'; readonly verdict: Verdict; readonly judged: Judged }
  | { readonly standing: 'ENDED' | 'NOT_YET'; readonly verdict: null; readonly judged: null };

/** Total: every set, every answer and every day has a judgement. It stores nothing and asks nobody. */
export function judge(set: CriteriaSet, answers: Answers, onDay: LocalDay): Judgement {
  const standing = standingOn(set, onDay);
  if (standing !== 'IN_FORCE') return { standing, verdict: null, judged: null };
  const judged = judgeRule(set.rule, answers);
  return { standing, verdict: judged.verdict, judged };
}

export function judgeRule(rule: Rule, answers: Answers): Judged {
  if ('test' in rule) return { criterion: rule, verdict: judgeTest(rule.test, answers) };
  const of = 'all' in rule ? 'all' : 'any';
  const parts = ('all' in rule ? rule.all : rule.any).map((part) => judgeRule(part, answers));
  const verdicts = parts.map(({ verdict }) => verdict);
  return { of, parts, verdict: of === 'all' ? all(verdicts) : any(verdicts) };
}

function judgeTest(test: Test, { bands, marks }: Answers): Verdict {
  if ('mark' in test) {
    const mark = marks[test.mark];
    return mark === undefined ? 'CANNOT_TELL' : mark ? 'MET' : 'NOT_MET';
  }
  const band = bands[test.quantity];
  return 'below' in test ? staysBelow(band, test.below) : reaches(band, test.atLeast);
}
