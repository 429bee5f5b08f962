import { z } from 'zod';
import { FunctionKey } from '../codes.js';
import { PublicId } from '../fields.js';

/** In what part somebody is in the room; a member who brings a case stays a member. */
export const AttendeePart = z.enum(['CONVENER', 'VICE_CONVENER', 'MEMBER', 'GUEST', 'BRINGER']);
export type AttendeePart = z.infer<typeof AttendeePart>;

/**
 * Who is here, by function and never by name. `waiting` sits in the lobby of the case in hand; whoever
 * waits sees of the others only who leads and who waits too. It changes with the case in hand, so it
 * is sent again after lines as well as after somebody comes or goes.
 */
export const Presence = z.array(
  z.strictObject({
    part: AttendeePart,
    function: FunctionKey.nullable(),
    count: z.int().min(1),
    waiting: z.boolean(),
    /** The items that they bring, as far as this viewer may know. */
    brings: z.array(PublicId),
  }),
);
export type Presence = z.infer<typeof Presence>;
