/** A note of a need: what it was merged into, and whom it is about without saying who. */
export interface Noted {
  readonly id: string;
  readonly mergedInto: string | null;
  /** The same for notes of one case. */
  readonly about: string;
}

/** Notes that are one missing service: the one that names it, and all that was merged into it. */
export interface Need<N extends Noted> {
  readonly head: N;
  readonly merged: readonly N[];
  /** Clients and not notes: two workers may note the same need of one. */
  readonly clients: number;
}

/** Fewer clients than this could be told by those who know them. */
export const LEAST_CLIENTS = 5;

/**
 * The missing services that notes come to. A note points at what it was merged into and may itself be
 * pointed at, so that taking it apart gives back exactly what was merged.
 */
export function needsOf<N extends Noted>(notes: readonly N[]): Need<N>[] {
  const known = new Set(notes.map(({ id }) => id));
  const below = (id: string): N[] =>
    notes
      .filter(({ mergedInto }) => mergedInto === id)
      .flatMap((note) => [note, ...below(note.id)]);
  return notes
    .filter(({ mergedInto }) => mergedInto === null || !known.has(mergedInto))
    .map((head) => {
      const merged = below(head.id);
      return { head, merged, clients: new Set([head, ...merged].map(({ about }) => about)).size };
    });
}

/** How many clients may be told of; null for a small group. */
export const toldClients = (clients: number): number | null =>
  clients < LEAST_CLIENTS ? null : clients;
