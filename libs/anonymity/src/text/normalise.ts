/** A text made comparable, and the way back: each of its units knows where it came from. */
export interface Normalised {
  readonly text: string;
  /** Place in the original of the unit at `index` of the normalised text. */
  readonly startAt: (index: number) => number;
  /** Place in the original just after the unit before `index` of the normalised text. */
  readonly endAt: (index: number) => number;
}

const PLAIN = /^[\t\n\x20-\x7eÅÄÖåäöÉéÜü§€’…]*$/;
/** Soft hyphens, zero-width and direction signs. */
const INVISIBLE = /^\p{Cf}$/u;
const VARIATION = /\p{Variation_Selector}/gu;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const DASH = /^[\u00af\u02d7\u1806\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/;
const MARK = /^\p{M}$/u;

/**
 * Makes a text comparable without losing the way back.
 *
 * Composes letters (NFC), drops invisible characters and soft hyphens, and turns every kind of
 * space and dash into the plain one, because identifiers arrive pasted from letters and PDFs.
 */
export function normalise(original: string): Normalised {
  if (PLAIN.test(original)) return sameText(original);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < original.length;) {
    const end = clusterEnd(original, at);
    const plain = plainForm(original.slice(at, end));
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += plain;
    at = end;
  }
  return {
    text,
    startAt: (index) => starts[index] ?? original.length,
    endAt: (index) => ends[index - 1] ?? 0,
  };
}

const sameText = (text: string): Normalised => ({
  text,
  startAt: (index) => index,
  endAt: (index) => index,
});

/** A letter and the marks that belong to it, at most eight so that no text can stall the guard. */
function clusterEnd(text: string, start: number): number {
  let end = start + width(text, start);
  for (let marks = 0; marks < 8 && end < text.length; marks += 1) {
    const next = width(text, end);
    if (!MARK.test(text.slice(end, end + next))) break;
    end += next;
  }
  return end;
}

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function plainForm(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (DASH.test(cluster)) return '-';
  const first = cluster.codePointAt(0) ?? 0;
  if (first >= 0xff01 && first <= 0xff5e) return String.fromCodePoint(first - 0xfee0);
  return cluster.replaceAll(VARIATION, '').normalize('NFC');
}
