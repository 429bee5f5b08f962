import { children, instantsOf, only, type Component } from './component.js';
import { unfold } from './content-lines.js';
import { isKnown } from './known-names.js';
import { readProperty, type Property } from './property.js';

const MOMENTS = new Set(
  'DTSTAMP DTSTART DTEND RECURRENCE-ID EXDATE CREATED LAST-MODIFIED'.split(' '),
);

/**
 * Reads one iCalendar stream, or throws saying what is wrong and where. Beyond the grammar it holds the
 * house to its rules: calendar properties stand before components, names are registered or `X-`, every
 * TZID has its VTIMEZONE, no time is floating.
 */
export function readCalendar(stream: string | Uint8Array): Component {
  const lines = unfold(stream).map(readProperty);
  const [calendar, rest] = readComponent(lines);
  if (rest.length > 0) throw new Error('lines after the end of the calendar');
  if (calendar.name !== 'VCALENDAR') throw new Error('not a VCALENDAR');
  if (only(calendar, 'VERSION').value !== '2.0') throw new Error('VERSION: not 2.0');
  only(calendar, 'PRODID');
  if (calendar.components.length === 0) throw new Error('a calendar without components');
  requireMoments(calendar);
  return calendar;
}

function readComponent(lines: readonly Property[]): [Component, readonly Property[]] {
  const [begin, ...inside] = lines;
  if (begin?.name !== 'BEGIN') throw new Error('a component does not begin with BEGIN');
  const name = begin.value;
  const properties: Property[] = [];
  const components: Component[] = [];
  let rest: readonly Property[] = inside;
  for (let [next] = rest; next?.name !== 'END'; [next] = rest) {
    if (!next) throw new Error(`${name}: never ends`);
    if (next.name === 'BEGIN') {
      const [inner, after] = readComponent(rest);
      components.push(inner);
      rest = after;
    } else {
      properties.push(placed(next, name, components.length));
      rest = rest.slice(1);
    }
  }
  if (rest[0]?.value !== name) throw new Error(`${name}: ends as something else`);
  return [{ name, properties, components }, rest.slice(1)];
}

function placed(property: Property, component: string, before: number): Property {
  if (before > 0) throw new Error(`${component}: ${property.name} stands after a component`);
  if (!isKnown(component, property.name))
    throw new Error(`${component}: ${property.name} is unknown`);
  return property;
}

function requireMoments(calendar: Component): void {
  const zones = new Set(children(calendar, 'VTIMEZONE').map((zone) => only(zone, 'TZID').value));
  for (const property of children(calendar, 'VEVENT').flatMap((event) => event.properties)) {
    const [zone] = property.params['TZID'] ?? [];
    if (zone && !zones.has(zone)) throw new Error(`${property.name}: TZID without VTIMEZONE`);
    if (MOMENTS.has(property.name)) instantsOf(property);
  }
}
