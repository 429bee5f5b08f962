import type { DateTime } from 'luxon';
import { instant, instants, property, type Component } from './component.js';

/**
 * The starts of a weekly series as a client works them out from DTSTART, RRULE and EXDATE. Knows only the
 * rules this house writes; throws on others.
 */
export function expand(event: Component): DateTime<true>[] {
  const start = instant(event, 'DTSTART');
  const rule = property(event, 'RRULE')?.value;
  if (rule === undefined) return [start];
  const parts = /^FREQ=WEEKLY;INTERVAL=([12]);UNTIL=(\d{8}T\d{6}Z);BYDAY=[A-Z]{2}$/.exec(rule);
  const [, interval, until = ''] = parts ?? [];
  if (!parts) throw new Error('RRULE: a rule of another kind');
  const skipped = new Set(instants(event, 'EXDATE').map((at) => at.toMillis()));
  const starts: DateTime<true>[] = [];
  for (let at = start; stamp(at) <= until; at = at.plus({ weeks: Number(interval) }))
    starts.push(at);
  return starts.filter((at) => !skipped.has(at.toMillis()));
}

function stamp(at: DateTime): string {
  return at.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
}
