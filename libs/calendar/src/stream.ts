import { foldLines, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { ZONE } from './wall-time.js';

const CRLF = '\r\n';

/** Who wrote the stream (RFC 5545 3.7.3). ical-generator puts the leading `-` itself. */
export const PRODID = '//Rukkanen//Calendar//EN';

/** ical-generator takes only `X-` names of ours; under this one the join link travels to `finish`. */
export const CONFERENCE = 'X-RUKKANEN-CONFERENCE';

/**
 * Writes a calendar as bytes that clients accept, mending what ical-generator leaves: calendar properties
 * before components (RFC 5545 3.6), addresses unescaped, the join link as CONFERENCE (RFC 7986 5.11), lines
 * folded anew, and CRLF at the end too. The zone is written even when nothing is on the calendar, because
 * a calendar has at least one component.
 */
export function finish(calendar: ICalCalendar): string {
  const [begin = '', ...lines] = unfold(calendar.toString()).map(mend);
  const end = lines.pop() ?? '';
  const { properties, components } = part(lines);
  return foldLines([begin, ...properties, ...zone(), ...components, end, ''].join(CRLF));
}

function unfold(text: string): string[] {
  return text.replaceAll(`${CRLF} `, '').split(CRLF);
}

function part(lines: readonly string[]): { properties: string[]; components: string[] } {
  let depth = 0;
  const inside = lines.map((line) => {
    if (line.startsWith('BEGIN:')) depth += 1;
    const within = depth > 0;
    if (line.startsWith('END:')) depth -= 1;
    return within;
  });
  return {
    properties: lines.filter((_, index) => !inside[index]),
    components: lines.filter((_, index) => inside[index]),
  };
}

function mend(line: string): string {
  if (line.startsWith('ATTENDEE;')) return line.replace(/:MAILTO:([^:]*)$/, ':mailto:$1');
  if (line.startsWith('URL;VALUE=URI:')) return unescaped(line);
  if (line.startsWith('RRULE:')) return nthDay(line);
  if (!line.startsWith(`${CONFERENCE}:`)) return line;
  return unescaped(line.replace(CONFERENCE, 'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO'));
}

/** `BYDAY=2TH` instead of `BYDAY=TH;BYSETPOS=2`: the form that every calendar client reads. */
function nthDay(line: string): string {
  return line.replace(/BYDAY=([A-Z]{2});BYSETPOS=(-?\d)/, 'BYDAY=$2$1');
}

function unescaped(line: string): string {
  return line.replace(/\\([\\;,])/g, '$1');
}

function zone(): string[] {
  const [block = ''] = tzlib_get_ical_block(ZONE);
  return block.split(CRLF);
}
