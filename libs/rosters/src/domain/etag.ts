interface Version {
  readonly id: string;
  readonly revision: number;
}

/** Names one version of a team's roster (RFC 9110 8.8.3). */
export const etagOf = ({ id, revision }: Version): string => `"${id}.${revision}"`;

/** Whether what was looked at is what is there; strong comparison, lists and `*` as in RFC 9110 13.1.1. */
export const isSeen = (ifMatch: string, now: Version): boolean =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etagOf(now));

/** The revision that an ETag of this team names; what is no such tag has seen nothing. */
export function revisionIn(ifMatch: string, { id }: Version): number {
  const [, revision] = /^"(?:[^"]*)\.(\d{1,9})"$/.exec(ifMatch.trim()) ?? [];
  return ifMatch.includes(id) && revision ? Number(revision) : 0;
}
