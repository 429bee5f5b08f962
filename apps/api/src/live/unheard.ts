import { LIVE_MESSAGES, type Refusal } from '@rukkanen/contract';
import type { Event } from 'socket.io';

const REFUSAL: Refusal = { ok: false, code: 'request.invalid', details: {} };

/** An event that nobody hears is answered all the same, so that its sender does not wait for ever. */
export function answerUnheard([name, ...sent]: Event, next: () => void): void {
  if (Object.hasOwn(LIVE_MESSAGES, name)) return next();
  const answer: unknown = sent.at(-1);
  if (typeof answer === 'function') answer(REFUSAL);
}
