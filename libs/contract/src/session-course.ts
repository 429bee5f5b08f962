import { z } from 'zod';
import { FunctionKey } from './codes.js';
import { Instant, PublicId } from './fields.js';
import { LiveLine } from './live/line.js';
import { AttendeePart } from './live/presence.js';
import { LiveView } from './live/view.js';

/** Somebody of a function was in the room; `to` is null while they are there. */
export const Stay = z.strictObject({
  part: AttendeePart,
  function: FunctionKey.nullable(),
  from: Instant,
  to: Instant.nullable(),
});
export type Stay = z.infer<typeof Stay>;

/**
 * How a session went, as its reader may know it: the room before its first line, and every line. Folding
 * the lines into `start` by the rules of the live room shows the room at any place of the log. Codes and
 * ids only: what people wrote is read where the case is read.
 */
export const SessionCourse = z.strictObject({
  start: LiveView,
  lines: z.array(LiveLine),
  /**
   * Who was there and who sat in the team that day. For conveners and the data protection officer alone:
   * when a function came for a slot tells of its case (LIV-04).
   */
  people: z
    .strictObject({
      stays: z.array(Stay),
      seats: z.array(z.strictObject({ function: FunctionKey, name: z.string().nullable() })),
    })
    .nullable(),
  /** Which version of each case the room had before it. */
  versions: z.array(z.strictObject({ itemId: PublicId, version: z.int().min(1) })),
});
export type SessionCourse = z.infer<typeof SessionCourse>;
