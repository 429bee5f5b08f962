import type { ConsultationMode } from '@rukkanen/contract';
import { holds } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';

interface TeamSight {
  readonly areaId: string;
  readonly mode: ConsultationMode;
  /** Whether the reader sits in the team today. */
  readonly seated: boolean;
}

/**
 * Whether the feed of a team shows its reader the way into the meetings. Who leads them needs it; who
 * sits in a standing team meets in all of them; in NETWORK mode everybody else comes by the invitation
 * to their own window only (CON-03).
 */
export const seesWayIn = (reader: Actor, { areaId, mode, seated }: TeamSight): boolean =>
  holds(reader, areaId, 'CONVENER', 'VICE_CONVENER') ||
  (mode === 'ANONYMOUS_TEAM' && seated && holds(reader, areaId, 'STANDING_MEMBER'));
