export { holdersOn, sittingOn, type Seat, type Sitting } from './domain/roster.js';
export { RostersModule } from './rosters.module.js';
export { gapsOn, Rosters } from './rosters.service.js';
