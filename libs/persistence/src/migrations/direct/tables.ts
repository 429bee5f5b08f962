import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Questions to one function. */
export const DIRECT: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'direct_requests'),
};
