import { DateTime, IANAZone } from 'luxon';
import { feed } from './feed.js';
import { child, only, readCalendar, type Component } from './testing/index.js';
import { ZONE } from './wall-time.js';

const HALF_HOUR = 30 * 60_000;

const zone = child(
  readCalendar(feed({ name: 'x', events: [], refreshMinutes: 60, cancelledWord: 'PERUTTU' })),
  'VTIMEZONE',
);

describe('the VTIMEZONE', () => {
  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2035])(
    'gives every half hour of %i the offset of the IANA rules',
    (year) => {
      const rules = IANAZone.create(ZONE);
      const changes = changesAround(year);
      const start = Date.UTC(year);
      const moments = Array.from({ length: 366 * 48 }, (_, half) => start + half * HALF_HOUR);
      expect(moments.filter((at) => offsetBy(changes, at) !== rules.offset(at))).toEqual([]);
    },
  );
});

type Change = { from: number; to: number };

/** As a client works it out that trusts the VTIMEZONE alone: the latest change before the moment wins. */
function offsetBy(changes: readonly Change[], at: number): number | undefined {
  return changes.findLast(({ from }) => from <= at)?.to;
}

function changesAround(year: number): Change[] {
  return [year - 1, year, year + 1].flatMap((each) =>
    zone.components.map((observance) => changeIn(observance, each)).sort((a, b) => a.from - b.from),
  );
}

function changeIn(observance: Component, year: number): Change {
  const rule = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(only(observance, 'RRULE').value);
  const hour = Number(only(observance, 'DTSTART').value.slice(9, 11));
  const end = DateTime.utc(year, Number(rule?.[1]), 31, hour);
  const local = end.minus({ days: end.weekday % 7 });
  const from = local.minus({ minutes: minutes(only(observance, 'TZOFFSETFROM').value) });
  return { from: from.toMillis(), to: minutes(only(observance, 'TZOFFSETTO').value) };
}

function minutes(offset: string): number {
  return Number(offset.slice(0, 3)) * 60 + Number(offset.slice(3));
}
