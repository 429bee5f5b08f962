/** A piece of a page whose text has been made safe. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | readonly Html[] | null;

/** Fills a template: whatever is not a piece of a page itself is shown as it is written. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(
    parts.reduce((page, part, index) => page + written(pieces[index - 1] ?? null) + part),
  );
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escaped(piece);
  return piece instanceof Html ? piece.text : piece.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
