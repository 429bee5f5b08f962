import { APPEND, CHANGE, tables, type MadeTables } from '../made-tables.js';

/** What a term is planned around, outreach, and what became of terms. */
export const TERMS: MadeTables = {
  shared: [],
  protected: [
    ...tables(CHANGE, 'area_breaks', 'shared_days', 'outreach_days'),
    ...tables(APPEND, 'term_events'),
  ],
};
