const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 3_600;
const A_DAY = 86_400;

/** After so many tries nobody waits any longer: about four hours and a half. */
export const LAST_TRY = 14;

/** How long to wait after a try: longer each time, and never less than was asked for within a day. */
export const pauseAfter = (attempts: number, retryAfter: number | null): number =>
  Math.max(
    Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts - 1, 20)),
    Math.min(A_DAY, retryAfter ?? 0),
  );

/** Retry-After as seconds: a number, or a date (RFC 9110 10.2.3); null when it says neither. */
export function retryAfterOf(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Math.max(1, Number(header));
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(1, Math.ceil((until - now.getTime()) / 1000));
}
