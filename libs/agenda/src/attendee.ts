import type { AttendeePart, FunctionKey } from '@rukkanen/contract';

/**
 * Somebody in the room. `functions` are those in which they sit or are invited to this session; what
 * they are at work does not count. A member who brings a case stays a member: whose case it is, the
 * agenda tells.
 */
export interface Attendee {
  readonly personId: string;
  readonly part: AttendeePart;
  readonly functions: readonly FunctionKey[];
}

/** Whether they may lead the session: either convener, so that one can step in for the other (LIV-06). */
export const mayLead = ({ part }: Attendee): boolean =>
  part === 'CONVENER' || part === 'VICE_CONVENER';
