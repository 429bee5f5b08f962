/** A meeting as its host is asked for it: neutral words only, nothing of any case. */
export interface WantedMeeting {
  /** Names the meeting for good: asking again gives the same meeting. */
  readonly externalId: string;
  readonly subject: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The address of whoever leads the session and lets people in from the lobby. */
  readonly convener: string;
}

export interface HostedMeeting {
  readonly id: string;
  readonly joinUrl: string;
}

/** Where meetings are held: Teams through Microsoft Graph. */
export abstract class MeetingHost {
  /** Whether meetings can be made here at all. */
  readonly isThere: boolean = true;
  /** Makes the meeting of an external id, or gives the one that there is, however it is set. */
  abstract createOrGet(wanted: WantedMeeting): Promise<HostedMeeting>;
  /**
   * Gives a meeting its name and times, and shuts it: everybody but the convener waits in the lobby,
   * however they got the link; the convener presents, and nothing is recorded.
   */
  abstract settle(id: string, wanted: WantedMeeting): Promise<void>;
  /** Takes a meeting away; one that is not there any more is fine. */
  abstract remove(id: string): Promise<void>;
}

/** A host that said no or was not there. Of its answer only a code is kept. */
export class HostTrouble extends Error {
  override readonly name = 'HostTrouble';
  constructor(
    readonly code: string,
    /** Whether asking again can help. */
    readonly passing: boolean,
    /** Seconds that it asked us to wait. */
    readonly retryAfter: number | null = null,
  ) {
    super(code);
  }

  /** Whether what was asked about is not there any more. */
  get isGone(): boolean {
    return /^meeting\.(404|410)$/.test(this.code);
  }
}
