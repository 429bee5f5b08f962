import { CHANGE, tables, type MadeTables } from '../made-tables.js';

/** When pooled experts can come is what every area shares; who has booked them is an area's own. */
export const POOL: MadeTables = {
  shared: tables(CHANGE, 'pool_slots'),
  protected: tables(CHANGE, 'pool_bookings'),
};
