import { z } from 'zod';
import { ReadText } from '../case.js';
import { FunctionKey } from '../codes.js';
import { Instant } from '../fields.js';
import { WireEvent } from './event.js';

/** A place in a session's log; 0 is before the first line. */
export const Seq = z.int().min(0);

/** Words by the id of their text; null once deleted. */
export const LiveTexts = z.record(z.uuid(), ReadText);
export type LiveTexts = z.infer<typeof LiveTexts>;

/** One line of a session's log as one viewer gets it. */
export const LiveLine = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  by: z.strictObject({ function: FunctionKey }).nullable(),
  event: WireEvent,
  texts: LiveTexts,
});
export type LiveLine = z.infer<typeof LiveLine>;
