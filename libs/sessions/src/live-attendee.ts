import type { Attendee } from '@rukkanen/agenda';
import type { FunctionKey } from '@rukkanen/contract';
import { holds } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';

/** What decides in which part somebody is in a room. */
export interface AttendeeFacts {
  readonly areaId: string;
  /** The functions in which they are invited to this session. */
  readonly invited: readonly FunctionKey[];
  readonly bringsHere: boolean;
}

/**
 * In which part somebody enters a room. Conveners and the standing team enter their area's sessions,
 * anybody else only where they are invited or bring a case; to the others the room does not exist.
 */
export function attendeeOf(actor: Actor, { areaId, invited, bringsHere }: AttendeeFacts): Attendee {
  const person = { personId: actor.userId, functions: invited };
  if (holds(actor, areaId, 'CONVENER'))
    return { ...person, part: 'CONVENER', functions: CONVENING };
  if (holds(actor, areaId, 'VICE_CONVENER'))
    return { ...person, part: 'VICE_CONVENER', functions: CONVENING };
  if (holds(actor, areaId, 'STANDING_MEMBER')) return { ...person, part: 'MEMBER' };
  if (invited.length > 0) return { ...person, part: 'GUEST' };
  if (bringsHere) return { ...person, part: 'BRINGER' };
  return refuse('access.not_found');
}

const CONVENING: readonly FunctionKey[] = ['CONVENER'];
