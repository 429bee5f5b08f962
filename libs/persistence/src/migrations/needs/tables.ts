import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** What areas write beside the product's own guides. */
export const NEEDS: MadeTables = { shared: [], protected: tables(CHANGE, 'area_guides') };
