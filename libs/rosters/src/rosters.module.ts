import { Global, Module } from '@nestjs/common';
import { RosterLog } from './data/roster-log.repository.js';
import { RosterWrites } from './data/roster-writes.repository.js';
import { RostersRepository } from './data/rosters.repository.js';
import { TeamsRepository } from './data/teams.repository.js';
import { RosterChanges } from './roster-changes.service.js';
import { RosterEdits } from './roster-edits.service.js';
import { RosterGuards } from './roster-guards.service.js';
import { Rosters } from './rosters.service.js';

/** Rosters of the consultation teams. */
@Global()
@Module({
  providers: [
    RosterLog,
    RosterWrites,
    RostersRepository,
    TeamsRepository,
    RosterEdits,
    RosterGuards,
    RosterChanges,
    Rosters,
  ],
  exports: [RosterChanges, Rosters],
})
export class RostersModule {}
