export {
  attendeeFor,
  gapsIn,
  isTaken,
  rosterOn,
  type Person,
  type RosterFacts,
  type Seat,
  type SeatOnDay,
  type TakenSeat,
} from './domain/roster.js';
export { RostersModule } from './rosters.module.js';
export { Rosters } from './rosters.service.js';
