export { coverage, weeksFrom, type SeatWeek } from './domain/coverage.js';
export {
  bySeat,
  gapsIn,
  isTaken,
  rosterOf,
  rosterOn,
  without,
  type Holding,
  type Person,
  type RosterFacts,
  type Seat,
  type SeatOnDay,
  type TakenSeat,
} from './domain/roster.js';
export {
  functionFor,
  NOTHING_KNOWN,
  seatFor,
  seatsFor,
  usualNeed,
  type CaseFacts,
} from './domain/routing.js';
export { successions, type Succession } from './domain/succession.js';
export { gapDays } from './domain/tenure.js';
export { refusingOverlaps } from './overlaps.js';
export { RosterChanges, type RosterChanged } from './roster-changes.service.js';
export { RostersModule } from './rosters.module.js';
export { Rosters } from './rosters.service.js';
