/** A local wall time in Europe/Helsinki, `YYYY-MM-DDTHH:mm`. Never an instant by itself. */
export type LocalTime = string;

/** On one weekday: every week or every other one, or on the nth such day of each month (-1 is the last). */
export type Rule =
  | { readonly rule: 'WEEKLY'; readonly interval: 1 | 2 }
  | { readonly rule: 'MONTHLY'; readonly nth: 1 | 2 | 3 | 4 | -1 };

/** A series. Bounded: a series without an end outlives the roster it was made for. */
export type Recurrence = Rule & {
  /** Start of the last occurrence. */
  readonly until: LocalTime;
  /** Starts of occurrences that are not held. */
  readonly exceptions: readonly LocalTime[];
};

/**
 * One thing that calendars know by one UID.
 *
 * Every moment in it is a stored fact: the same event gives the same bytes on any day, so a feed that
 * has not changed is not fetched as if it had (nextcloud/server#58193).
 */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: 'CONFIRMED' | 'CANCELLED';
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** When this version was made: DTSTAMP and LAST-MODIFIED. */
  readonly changedAt: Date;
  readonly createdAt: Date;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** Where the meeting is joined. A cancelled event is written without it. */
  readonly joinUrl?: string;
  /** The page of the event in the product. */
  readonly url?: string;
  /** Start of the occurrence that this event replaces, as the series has it. */
  readonly recurrenceId?: LocalTime;
  readonly recurrence?: Recurrence;
}

/** Who calls the meeting together; with `sentBy`, the mailbox that sends and reads for that person. */
export interface Organizer {
  readonly name: string;
  readonly email: string;
  readonly sentBy?: string;
}

/** The one person an invitation is for; the answer is the recorded one, or none yet. */
export interface Attendee {
  readonly name: string;
  readonly email: string;
  readonly partstat?: 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
}
