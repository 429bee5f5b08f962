/** What a meeting is called in Teams. */
export interface MeetingName {
  readonly team: string;
  readonly area: string;
  /** The day of the session as YYYY-MM-DD. */
  readonly day: string;
}

/** Team, area and day: whoever sees the name, in a list or a log of Teams, learns nothing of any case. */
export function subjectOf({ team, area, day }: MeetingName): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${team}, ${area}, ${date}.${month}.${year}`;
}
