import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Examples of closed cases. */
export const LIBRARY: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'library_examples'),
};
