import type { LocalDay } from '@rukkanen/kernel';
import { all, any, reaches, staysBelow, type Verdict } from './band.js';
import type { Answers, CriteriaSet, Criterion, Rule, Test } from './criteria-set.js';
import { eachAge } from './each-age.js';

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
  | {
      readonly of: 'all' | 'any';
      readonly parts: readonly Judged[];
      readonly verdict: Verdict;
      /** Whether the age is not known well enough and every age gives the same answer. */
      readonly whateverAge: boolean;
    };

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

/** A rule that asks for an age on both sides, such as TYP, may be told whatever the age is. */
export function judgeRule(rule: Rule, answers: Answers): Judged {
  if ('test' in rule) return { criterion: rule, verdict: judgeTest(rule.test, answers) };
  const of = 'all' in rule ? 'all' : 'any';
  const parts = ('all' in rule ? rule.all : rule.any).map((part) => judgeRule(part, answers));
  const verdicts = parts.map(({ verdict }) => verdict);
  const verdict = of === 'all' ? all(verdicts) : any(verdicts);
  if (verdict !== 'CANNOT_TELL') return { of, parts, verdict, whateverAge: false };
  const same = whateverAge(rule, answers);
  return { of, parts, verdict: same, whateverAge: same !== verdict };
}

/** What every age that may be gives alike; where they differ, or the age is known, it cannot be told. */
function whateverAge(rule: Rule, { bands, marks }: Answers): Verdict {
  const ages = eachAge(rule, bands.age);
  if (ages.length < 2) return 'CANNOT_TELL';
  const [first = 'CANNOT_TELL', ...others] = ages.map(
    (age) => judgeRule(rule, { marks, bands: { ...bands, age } }).verdict,
  );
  return others.every((other) => other === first) ? first : 'CANNOT_TELL';
}

function judgeTest(test: Test, { bands, marks }: Answers): Verdict {
  if ('mark' in test) {
    const mark = marks[test.mark];
    return mark === undefined ? 'CANNOT_TELL' : mark ? 'MET' : 'NOT_MET';
  }
  const band = bands[test.quantity];
  return 'below' in test ? staysBelow(band, test.below) : reaches(band, test.atLeast);
}
