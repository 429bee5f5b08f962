import type { Refusal } from '@rukkanen/contract';
import type { Event } from 'socket.io';
import type { LiveSocket } from './live.socket.js';

const TOO_MANY: Refusal = { ok: false, code: 'request.too_many', details: { retryAfter: 1 } };

/**
 * Lets no more than so many events a second in from one connection (TRUST 14). The others are answered
 * here, before anything is looked up, so that a flood costs the neighbours next to nothing.
 */
export const calm =
  ({ data }: LiveSocket, limit: number) =>
  ([, ...sent]: Event, next: () => void): void => {
    const now = performance.now();
    data.recent = data.recent.filter((at) => now - at < 1_000);
    if (data.recent.length < limit) {
      data.recent.push(now);
      return next();
    }
    const answer: unknown = sent.at(-1);
    if (typeof answer === 'function') answer(TOO_MANY);
  };
