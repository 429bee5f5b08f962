import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Teams meetings that the product makes by itself. */
export const MEETINGS: MadeTables = { shared: [], protected: tables(CHANGE, 'online_meetings') };
