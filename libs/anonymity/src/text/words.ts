/** A word as it stands in the text, with what its place says about its capital letter. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Every letter is a capital and there are at least two. */
  readonly shouted: boolean;
  /** Stands where a sentence begins, so its capital letter says nothing. */
  readonly opens: boolean;
  /** A digit, @ or the like touches it: part of a code, not a word. */
  readonly glued: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const CAPITAL = /^\p{Lu}/u;
const GLUE = /[\d@_#\\/]/;
const OPENING = ' \t"\'”“»«([*•';
/** An emoji, also half of one: it stands where a full stop or a bullet might. */
const PICTURE = /^[\p{So}\p{Sk}\ud800-\udfff]$/u;
const CLOSING = /[.!?…:;\n。！？؟।]/;
const SHORTENED = new Set(
  'esim mm ym yms os ks vrt n s synt puh p tel nro kys huom op ent ma dipl lit t ns sos toht prof maist hlö bl t.ex ca dr mr mrs ms st'.split(
    ' ',
  ),
);

/** Every word of a text in order. A hyphenated word is one word: *Ala-Kotolan*, *Taimi-ryhmä*. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => toWord(text, match[0], match.index));
}

function toWord(text: string, word: string, start: number): Word {
  const end = start + word.length;
  const capital = CAPITAL.test(word);
  return {
    text: word,
    lower: word.toLowerCase(),
    start,
    end,
    capital,
    shouted: capital && word.length > 1 && word === word.toUpperCase(),
    opens: opensSentence(text, start),
    glued: isGlued(text, start, end),
  };
}

function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const caseEnding = before === ':' && /\p{L}|\d/u.test(text.charAt(start - 2));
  return (
    caseEnding || isDotted(text, start, end) || GLUE.test(before) || GLUE.test(text.charAt(end))
  );
}

/** *kela.fi*: a full stop with letters on both sides. */
const isDotted = (text: string, start: number, end: number): boolean =>
  /\p{L}\.\p{L}/u.test(text.slice(end - 1, end + 2)) ||
  /[\p{L}\d]\.\p{L}/u.test(text.slice(Math.max(0, start - 2), start + 1));

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (OPENING.includes(text.charAt(at)) || PICTURE.test(text.charAt(at)))) at -= 1;
  if (at < 0) return true;
  const before = text.charAt(at);
  if (before === '-') return at === 0 || /[\s.!?]/.test(text.charAt(at - 1));
  if (!CLOSING.test(before)) return false;
  return before !== '.' || !endsShortened(text, at);
}

/** Whether the full stop at `dot` belongs to a shortened word or an initial rather than ending a sentence. */
function endsShortened(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start < 8 && /\p{L}/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, dot);
  return /^\p{Lu}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}
