export {
  agreementIn,
  agreementOn,
  commonAnswers,
  SMALLEST_AGREEMENT,
  tallyOf,
  type Agreement,
  type Tally,
} from './agreement.js';
export { LOOKS_AROUND, type Asking } from './asking.js';
export { mayLead, type Attendee } from './attendee.js';
export { catchUp, chronicle, grown, type Chronicle } from './chronicle.js';
export type { Course, ItemCourse } from './course.js';
export { decide, EARLIEST_START_MINUTES } from './decide.js';
export { decisionWords, type DecisionWord } from './decision.js';
export { evolve } from './evolve.js';
export { foreseen, makesSense } from './foreseen.js';
export { FROM_ITEM, IN_SESSION, isOver } from './guards.js';
export { isClearNeed, suggest, type FlowAnswers, type Guidance } from './guidance.js';
export { isAside, stepFrom, type LastStep } from './last-step.js';
export { REOPEN_HOURS } from './leading.js';
export { project, sightChanges } from './line.js';
export {
  begin,
  replay,
  type AgendaFacts,
  type ItemFacts,
  type LiveSession,
  type LoggedLine,
  type SessionItem,
} from './live-session.js';
export { foldView, hear, isMissing, renew, take, type LiveLog } from './log.js';
export { neededFunctions, type Needed, type NeedFacts, type Reason } from './needed.js';
export { functionsPresent, presenceHinge, presenceOf } from './presence.js';
export { KELA_REHAB_TAGS, promptsFor, type Prompt, type PromptFacts } from './prompts.js';
export { quorumOf, type Missing } from './quorum.js';
export { isLate, recapOf, type Expected, type Recap } from './recap.js';
export { recordedOf, recordText, type Recorded, type RecordSetting } from './record-text.js';
export {
  followUpSteps,
  missingFields,
  requiredFields,
  type Draft,
  type DraftField,
} from './required-fields.js';
export { seesAlike, sightOf, viewerClass, type Sight } from './sight.js';
export { missingWithout, missedIn, reasonFor } from './without.js';
export { voicesOf } from './speaking.js';
export { elapsed, forecast, planned, remaining, untilNeeded, type Span } from './time-box.js';
export { isUndoable, UNDO_SECONDS } from './undo.js';
export { toldAgain } from './told-again.js';
export { textIdsOf, viewOf } from './view.js';
export { isBeside, SILENCE, VIEW_FIELD } from './voices.js';
