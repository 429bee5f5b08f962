import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Reminders of feedback that is due. */
export const FEEDBACK: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'feedback_reminders'),
};
