import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Terms of sessions. */
export const SEASONS: MadeTables = { shared: [], protected: tables(CHANGE, 'terms') };
