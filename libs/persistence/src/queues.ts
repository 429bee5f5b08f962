/** Every queue with what its jobs carry: ids and codes, and the area they run in. */
export interface Jobs {
  /** Send one message of an invitation. */
  'invitation.mail': { areaId: string; mailId: string };
  /** Remind one bringer of results that their clients wait to hear. */
  'feedback.reminder': { areaId: string; reminderId: string };
  /** Tell one person of questions that are asked directly. */
  'direct.mail': { areaId: string; mailId: string };
  /** Bring the Teams meeting of a session to what the session is now. */
  'meeting.online': { areaId: string; sessionId: string };
  /** Bring the people of a session to its agenda, which a case has left. */
  'agenda.left': { areaId: string; sessionId: string; caseId: string };
}

export type Queue = keyof Jobs;
export type Job<Q extends Queue> = Jobs[Q];

/**
 * A job that died with its worker is taken up again within a minute; mail is retried with growing
 * pauses for about a day before it is shown as failed. Whoever makes meetings counts the tries by itself.
 */
export const QUEUES: Record<
  Queue,
  {
    expireInSeconds: number;
    retryLimit: number;
    retryDelay: number;
    retryBackoff: boolean;
    retryDelayMax: number;
  }
> = {
  'invitation.mail': {
    expireInSeconds: 30,
    retryLimit: 30,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  'feedback.reminder': {
    expireInSeconds: 30,
    retryLimit: 30,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  'direct.mail': {
    expireInSeconds: 30,
    retryLimit: 30,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  'meeting.online': {
    expireInSeconds: 90,
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
  },
  'agenda.left': {
    expireInSeconds: 30,
    retryLimit: 30,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
  },
};
