import type { IncomingHttpHeaders } from 'node:http';

interface Version {
  readonly etag: string;
  readonly changedAt: Date;
}

/**
 * Whether the asker already has this version (RFC 9110 13.2.2). If-None-Match wins over the date, in
 * lists and in weak form too; a date is compared as a date, and one that cannot be read counts for
 * nothing.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, changedAt }: Version): boolean {
  const known = headers['if-none-match'];
  if (known === etag) return true;
  if (known !== undefined) return known.trim() === '*' || tagsIn(known).includes(bare(etag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && seconds(changedAt.getTime()) <= seconds(since);
}

const bare = (etag: string): string => etag.replace(/^W\//, '');

const tagsIn = (list: string): string[] => (list.match(/"[^"]*"/g) ?? []).map(bare);

/** HTTP dates know no parts of a second. */
const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
