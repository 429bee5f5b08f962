import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Standing invitations to the sessions of a term. */
export const STANDING: MadeTables = {
  shared: [],
  protected: tables(CHANGE, 'standing_invitations'),
};
