import { APPEND, CHANGE, tables, type MadeTables } from '../made-tables.js';

/** Dated openings, what a district covers, role cards, and what became of actions and areas. */
export const PLACES: MadeTables = {
  shared: [],
  protected: [
    ...tables(CHANGE, 'place_openings', 'district_municipalities', 'role_cards'),
    ...tables(APPEND, 'area_events', 'action_events'),
  ],
};
