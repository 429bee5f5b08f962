import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Mails about questions to one function, and who has been told what. */
export const DIRECT_MAILS: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'direct_mails', 'direct_news'),
};
