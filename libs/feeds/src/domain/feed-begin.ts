import { helsinkiDay } from '@rukkanen/kernel';

/**
 * How far back a feed reaches: to the beginning of last year. It grows no further, and the bytes change
 * by this once a year only.
 */
export const feedBegin = (now: Date): Date =>
  new Date(`${Number(helsinkiDay(now).slice(0, 4)) - 1}-01-01T00:00:00+02:00`);
