/** A session of the load, and the cookies of its screens: the first of them leads. */
export interface CrowdRoom {
  readonly sessionId: string;
  readonly itemId: string;
  readonly cookies: readonly string[];
}

/** What a crowd is told to do, by message. */
export type Order =
  | { readonly do: 'come'; readonly address: string; readonly rooms: readonly CrowdRoom[] }
  | { readonly do: 'press'; readonly forMs: number }
  | { readonly do: 'pace'; readonly perSecond: number; readonly forMs: number }
  | { readonly do: 'comeBack' }
  | { readonly do: 'leave' };

/** What it has seen. */
export interface Seen {
  /** Lines that reached a screen within the time. */
  readonly deliveries: number;
  /** Commands answered within the time. */
  readonly answered: number;
  /** From the moment a command was due until its line was on the last screen, in milliseconds. */
  readonly times: readonly number[];
  /** When the last screen was there again, by the clock of the machine. */
  readonly at: number;
}
