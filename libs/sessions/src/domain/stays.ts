import type { AttendeePart, FunctionKey, Stay } from '@rukkanen/contract';

/** One connection of somebody who was in the room; `to` is null while it is open. */
export interface Connection {
  readonly part: AttendeePart;
  readonly function: FunctionKey | null;
  readonly from: string;
  readonly to: string | null;
}

/**
 * When each function was in the room (TRUST: never who): connections that overlap or follow each other
 * at once are one stay, so a second screen or a short cut of the line is no coming and going. By coming.
 */
export function staysOf(connections: readonly Connection[]): Stay[] {
  const groups = Map.groupBy(connections, ({ part, function: own }) => `${part} ${own}`);
  return [...groups.values()]
    .flatMap((own) => own.toSorted(byComing).reduce(joined, []))
    .toSorted(byComing);
}

/** How long somebody may be away without having left (milliseconds). */
const CUT_MS = 60_000;

const byComing = (one: Connection, other: Connection): number =>
  Date.parse(one.from) - Date.parse(other.from);

function joined(stays: Stay[], next: Connection): Stay[] {
  const last = stays.at(-1);
  const goesOn = last && (last.to === null || Date.parse(next.from) - Date.parse(last.to) < CUT_MS);
  if (!goesOn) return [...stays, { ...next }];
  return [...stays.slice(0, -1), { ...last, to: later(last.to, next.to) }];
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : Date.parse(one) > Date.parse(other) ? one : other;
