/** One way of a tiny dictionary: in, out and the state it leads to; null is the end of a word. */
type Cell = readonly [symbol: string, out: string, target: number] | null;

const EMPTY = '';
const SYMBOLS = [EMPTY, '@P.X.ON@', '@R.X.ON@', '@D.X.ON@', 'a', 'b', 'm', '[Bc]', '[Lee]', '[Ln]'];

/**
 * A dictionary in voikko's format, written by hand: *ab* is a first name, *ba* a common word, *bab* a
 * compound of two, and *mab* is barred by a flag although every letter of it leads on.
 */
export function tinyDictionary(): Uint8Array {
  const states: readonly (readonly Cell[])[] = [
    [['b', 'b', 1], ['@P.X.ON@', EMPTY, 2], [EMPTY, '[Lee]', 3], ['m', 'm', 4]],
    [['a', '[Ln]', 5]],
    [['@D.X.ON@', EMPTY, 3]],
    [['a', 'a', 6]],
    [['@R.X.ON@', EMPTY, 3]],
    [null, ['b', '[Bc]', 7]],
    [['b', EMPTY, 7]],
    [null],
  ]; // prettier-ignore
  const starts = states.map((_, at) => states.slice(0, at).flat().length);
  const cells = states.flatMap((state) =>
    state.map((cell, at) => cellBytes(cell, at === 0 ? state.length - 1 : 0, starts)),
  );
  const symbols = new TextEncoder().encode(SYMBOLS.map((symbol) => `${symbol}\0`).join(''));
  const head = new Uint8Array(Math.ceil((18 + symbols.length) / 8) * 8);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x00013a6e, true);
  view.setUint32(4, 0x000351fa, true);
  view.setUint16(16, SYMBOLS.length, true);
  head.set(symbols, 18);
  return new Uint8Array([...head, ...cells.flat()]);
}

function cellBytes(cell: Cell, more: number, starts: readonly number[]): number[] {
  const view = new DataView(new ArrayBuffer(8));
  const [symbol, out, target] = cell ?? ['', '', 0];
  view.setUint16(0, cell === null ? 0xffff : SYMBOLS.indexOf(symbol), true);
  view.setUint16(2, SYMBOLS.indexOf(out), true);
  view.setUint32(4, ((more << 24) | (cell === null ? 0 : (starts[target] ?? 0))) >>> 0, true);
  return Array.from(new Uint8Array(view.buffer));
}
