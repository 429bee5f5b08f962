import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Questions to one function, and the mails that tell of them. */
export const DIRECT: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'direct_requests', 'direct_notices'),
};
