import type { RefusalCode } from '@rukkanen/contract';
import { Clock } from '../clock.js';

/** Matches a thrown refusal by its code, and by its details when they are given. */
export const refusal = (code: RefusalCode, details?: Record<string, unknown>) =>
  expect.objectContaining({ code, ...(details && { details: expect.objectContaining(details) }) });

/** A clock that stands still until it is told to move. */
export class StoppedClock extends Clock {
  #now: Date;
  constructor(at: string) {
    super();
    this.#now = new Date(at);
  }
  override now(): Date {
    return this.#now;
  }
  set(at: string | Date): void {
    this.#now = new Date(at);
  }
}
