/** A place in a text that the guard has found; offsets count UTF-16 units, the end is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Piece<P extends Place> {
  readonly text: string;
  readonly place: P | null;
}

/**
 * Cuts a text into marked and unmarked pieces for the mirror behind the text area. The pieces
 * together are always exactly the text: whatever the places are, not a letter moves. A place that
 * overlaps an earlier one, or points past the text because it was typed over, stays unmarked.
 */
export function markedPieces<P extends Place>(text: string, places: readonly P[]): Piece<P>[] {
  const pieces: Piece<P>[] = [];
  let at = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    if (place.start < at || place.end > text.length || place.start >= place.end) continue;
    if (place.start > at) pieces.push({ text: text.slice(at, place.start), place: null });
    pieces.push({ text: text.slice(place.start, place.end), place });
    at = place.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), place: null });
  return pieces;
}

/** The text with one place written anew. */
export const replacedAt = (text: string, { start, end }: Place, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** All places written anew at once; from the end, so that earlier offsets stay true. */
export const replacedAll = (
  text: string,
  changes: readonly (Place & { readonly by: string })[],
): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, change) => replacedAt(now, change, change.by), text);
