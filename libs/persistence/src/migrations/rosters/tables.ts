import { APPEND, CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Who must be there for a case, and what was done to rosters. */
export const ROSTERS: MadeTables = {
  shared: [],
  protected: [...tables(CHANGE, 'team_quorum'), ...tables(APPEND, 'roster_events')],
};
