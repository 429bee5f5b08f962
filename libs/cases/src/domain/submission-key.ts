import { createHash } from 'node:crypto';

/**
 * Under which name a submission is known: made of the sender and of the key that the sender chose, so
 * that nobody's key ever meets another's, and none can be read from a row.
 */
export function submissionKeyOf(userId: string, key: string): string {
  const digest = createHash('sha256').update(`${userId}\n${key}`).digest('hex');
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
