const SENTENCE_BREAK = /[.!?\n](?=\s|$)|\n/g;

/** The words just before a place, not reaching over the end of the sentence before. */
export function before(text: string, start: number, reach: number): string {
  const piece = text.slice(Math.max(0, start - reach), start);
  let from = 0;
  for (const { index } of piece.matchAll(SENTENCE_BREAK)) {
    if (!endsWithAbbreviation(piece, index)) from = index + 1;
  }
  return piece.slice(from);
}

/** The words just after a place, not reaching over the end of its sentence. */
export function after(text: string, end: number, reach: number): string {
  const piece = text.slice(end, end + reach);
  const stop = piece.search(/[.!?]\s+\p{Lu}|\n/u);
  return stop < 0 ? piece : piece.slice(0, stop);
}

/** *synt.*, *puh.*, *s.* and an ordinal such as *11.* do not end a sentence. */
function endsWithAbbreviation(piece: string, dot: number): boolean {
  return /(?:^|[^\p{L}\d])(?:synt|puh|p|s|f|tel|nro|no|dnro|os|esim|n|\d{1,2})$/iu.test(
    piece.slice(0, dot),
  );
}
