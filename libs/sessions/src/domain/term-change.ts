import { type LocalDay, weekdayOf } from '@rukkanen/kernel';

/** A session of a running term that is still ahead. */
interface Ahead {
  readonly id: string;
  readonly plannedOn: LocalDay;
}

/** A day of the new plan on which something is held. */
interface NewDay {
  readonly plannedOn: LocalDay;
}

/** Which session takes which day; what is left of either. */
export interface Pairing<S extends Ahead, D extends NewDay> {
  readonly moved: readonly { readonly session: S; readonly day: D }[];
  readonly added: readonly D[];
  readonly calledOff: readonly S[];
}

/**
 * Gives each session of a term a day of its new plan: the same day, else one of the same week, so that
 * what is on its agenda stays near. A session without a day in its week is called off; a day without a
 * session gets a new one. No session and no day is taken twice.
 */
export function pair<S extends Ahead, D extends NewDay>(
  sessions: readonly S[],
  days: readonly D[],
): Pairing<S, D> {
  const same = match(sessions, days, ({ plannedOn }) => plannedOn);
  const near = match(same.calledOff, same.added, ({ plannedOn }) => weekOf(plannedOn));
  return { ...near, moved: [...same.moved, ...near.moved] };
}

function match<S extends Ahead, D extends NewDay>(
  sessions: readonly S[],
  days: readonly D[],
  key: (one: Ahead | NewDay) => string,
): Pairing<S, D> {
  const free = Map.groupBy(days, key);
  const moved: { session: S; day: D }[] = [];
  const calledOff: S[] = [];
  for (const session of sessions) {
    const day = free.get(key(session))?.shift();
    if (day) moved.push({ session, day });
    else calledOff.push(session);
  }
  return { moved, calledOff, added: [...free.values()].flat() };
}

/** The Monday of a day's week. */
function weekOf(day: LocalDay): LocalDay {
  const monday = Date.parse(`${day}T00:00:00Z`) - (weekdayOf(day) - 1) * 86_400_000;
  return new Date(monday).toISOString().slice(0, 10);
}
