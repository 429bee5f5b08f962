export { type Band, type Verdict } from './criteria/band.js';
export { BANDS } from './criteria/bands.js';
export { bothApply, type JudgedSet } from './criteria/both.js';
export type {
  Answers,
  CriteriaSet,
  Criterion,
  Mark,
  Quantity,
  Source,
} from './criteria/criteria-set.js';
export { withEnds, type SaidEnd } from './criteria/ends.js';
export { judge, standingOn, type Judged, type Judgement, type Standing } from './criteria/judge.js';
export { questionsFor, type Asked } from './criteria/questions.js';
export { CRITERIA_SETS, mayBeEnded } from './criteria/sets.js';
export { GUIDES, type Guide } from './guides/guides.js';
export { guidesOf, type NextSteps } from './guides/guides-of.js';
