export {
  blocking,
  warnings,
  type Finding,
  type FindingType,
  type GuardLanguage,
  type Severity,
  type Suggestion,
} from './finding.js';
export { GUARD_VERSION, screen, type ScreenOptions } from './screen.js';
export { readDictionary } from './dictionary/dictionary.js';
export { equip, isDegraded } from './equipment.js';
export type { Morphology, WordClass } from './morphology.js';
export { describeFindings, guardMessages, type DescribedFinding } from './messages.js';
