import { DateTime, IANAZone } from 'luxon';
import type { ContentLine } from './content-line.js';
import { ZONE } from './wall-time.js';

/** Zones as Windows names them, as far as Outlook and Exchange are used around here (CLDR). */
const WINDOWS: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Russian Standard Time': 'Europe/Moscow',
  UTC: 'UTC',
};

const TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/**
 * A time of somebody else's calendar as a wall time in Helsinki, or a day when it names only one. A zone
 * that nobody knows counts as ours: the wall time is what the sender was shown.
 */
export function inHelsinki({ value, parameters }: ContentLine): string | null {
  const [, year, month, day, hour, minute, , utc] = TIME.exec(value.trim()) ?? [];
  if (!day) return null;
  if (!hour) return `${year}-${month}-${day}`;
  const zone = utc ? 'UTC' : zoneOf(parameters['TZID']);
  const at = DateTime.fromISO(`${year}-${month}-${day}T${hour}:${minute}`, { zone });
  return at.isValid ? at.setZone(ZONE).toFormat("yyyy-MM-dd'T'HH:mm") : null;
}

function zoneOf(name: string | undefined): string {
  const known = WINDOWS[name ?? ''] ?? name ?? ZONE;
  const bare = /[A-Z][\w+-]+\/[\w/+-]+$/.exec(known)?.[0] ?? known;
  return IANAZone.isValidZone(bare) ? bare : ZONE;
}
