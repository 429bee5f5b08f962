import type { Attendee } from '@rukkanen/agenda';
import type { FunctionKey } from '@rukkanen/contract';
import { areasWhere, holds } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';

/** What binds somebody to a session: an invitation in a function, a seat in its team, a case of theirs. */
export interface Tie {
  readonly invited: FunctionKey | null;
  readonly seated: boolean;
  readonly brings: boolean;
}

/**
 * In which part somebody is in a room. Conveners enter their area's sessions and members those of the
 * team in which they sit or to which they are invited; anybody else only where they are invited or
 * bring a case. For the others, null, the room does not exist.
 */
export function attendeeOf(actor: Actor, areaId: string, ties: readonly Tie[]): Attendee | null {
  if (!areasWhere(actor, 'session.attend').includes(areaId)) return null;
  const invited = ties.flatMap((tie) => tie.invited ?? []);
  const person = { personId: actor.userId, functions: invited };
  if (holds(actor, areaId, 'CONVENER'))
    return { ...person, part: 'CONVENER', functions: CONVENING };
  if (holds(actor, areaId, 'VICE_CONVENER'))
    return { ...person, part: 'VICE_CONVENER', functions: CONVENING };
  const called = invited.length > 0 || ties.some(({ seated }) => seated);
  if (called && holds(actor, areaId, 'STANDING_MEMBER')) return { ...person, part: 'MEMBER' };
  if (invited.length > 0) return { ...person, part: 'GUEST' };
  return ties.some(({ brings }) => brings) ? { ...person, part: 'BRINGER' } : null;
}

const CONVENING: readonly FunctionKey[] = ['CONVENER'];
