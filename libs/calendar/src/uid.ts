/**
 * Names a new thing for good. Drawn once, stored, and never derived from what may change: a client that
 * meets a new UID shows a second meeting beside the first.
 *
 * @param random from a source of randomness, e.g. a UUID: 16 or more of letters, digits and `-`; says
 *   nothing of people or hosts (RFC 7986 5.3)
 * @throws RangeError `calendar.uid`
 */
export function newUid(
  random: string,
  kind: 'series' | 'session' | 'meeting' | 'outreach',
  domain = 'rukkanen',
): string {
  if (!/^[A-Za-z0-9-]{16,64}$/.test(random)) throw new RangeError('calendar.uid');
  return `${kind}-${random}@${domain}`;
}
