import { DateTime } from 'luxon';
import type { Property } from './property.js';

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** All components of this kind directly inside. */
export function children(component: Component, name: string): Component[] {
  return component.components.filter((inner) => inner.name === name);
}

/** The one component of this kind; throws when there is none or more than one. */
export function child(component: Component, name: string): Component {
  return one(children(component, name), name);
}

/** The property of this name if there is one; throws when there is more than one. */
export function property(component: Component, name: string): Property | undefined {
  const found = component.properties.filter((each) => each.name === name);
  return found.length === 0 ? undefined : one(found, name);
}

/** The property that must be there, once. */
export function only(component: Component, name: string): Property {
  return one(
    component.properties.filter((each) => each.name === name),
    name,
  );
}

const FORMAT = "yyyyMMdd'T'HHmmss";
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** A TEXT value as a person reads it; throws on a bare `,` or `;` and on an escape that is not one. */
export function text(component: Component, name: string): string {
  const { value } = only(component, name);
  if (!/^(?:[^\\,;]|\\[\\,;nN])*$/u.test(value)) throw new Error(`${name}: not an escaped text`);
  return value.replace(/\\(.)/gu, (_, sign: string) => ESCAPES[sign] ?? sign);
}

/** The instant that a date-time property means: in UTC, or by its TZID. Floating time throws. */
export function instant(component: Component, name: string): DateTime<true> {
  return one(instantsOf(only(component, name)), name);
}

/** Every instant of a property that may be repeated and may have a list, such as EXDATE. */
export function instants(component: Component, name: string): DateTime<true>[] {
  return component.properties.filter((each) => each.name === name).flatMap(instantsOf);
}

export function instantsOf({ name, params, value }: Property): DateTime<true>[] {
  const [zone] = params['TZID'] ?? [];
  return value.split(',').map((each) => {
    if (!/^\d{8}T\d{6}Z?$/.test(each)) throw new Error(`${name}: not a date-time`);
    if (each.endsWith('Z') === (zone !== undefined)) {
      throw new Error(`${name}: ${zone ? 'both UTC and TZID' : 'floating time'}`);
    }
    return momentOf(each, zone ?? 'utc', name);
  });
}

/** An hour that comes twice means its first coming (RFC 5545 3.3.5); one that never comes throws. */
function momentOf(value: string, zone: string, name: string): DateTime<true> {
  const digits = value.slice(0, 15);
  const read = DateTime.fromFormat(digits, FORMAT, { zone });
  if (!read.isValid || read.toFormat(FORMAT) !== digits) throw new Error(`${name}: no such time`);
  const hourBefore = read.minus({ hours: 1 });
  return hourBefore.toFormat(FORMAT) === digits ? hourBefore : read;
}

function one<T>(found: readonly T[], name: string): T {
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) throw new Error(`${name}: ${found.length} of them`);
  return first;
}
