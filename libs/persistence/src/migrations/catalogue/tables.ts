import { APPEND, CHANGE, tables, type MadeTables } from '../made-tables.js';

/** What areas have to offer, and who looked at it when. */
export const CATALOGUE: MadeTables = {
  shared: [],
  protected: [...tables(CHANGE, 'service_cards'), ...tables(APPEND, 'service_looks')],
};
