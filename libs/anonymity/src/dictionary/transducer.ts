import { Numbering, readFlag, type Flag } from './flags.js';

/**
 * A finite-state transducer of voikko (format 5, unweighted): a head, the symbols, then cells of
 * eight bytes. Made from the bytes of `mor.vfst`; the format is that of libvoikko 4.
 */
export interface Transducer {
  readonly symbols: readonly string[];
  /** The symbol of a letter or sign; letters the dictionary does not know are absent. */
  readonly letters: ReadonlyMap<string, number>;
  /** What a symbol below `firstLetter` demands or sets; undefined for the empty symbol. */
  readonly flags: readonly (Flag | undefined)[];
  readonly features: number;
  readonly firstLetter: number;
  /** The first symbol that is a tag, such as *[Les]* for a surname. */
  readonly firstTag: number;
  /** The cells, two numbers each: in and out symbol, then target and how many more follow. */
  readonly cells: Uint32Array;
}

const HEAD = [0x00013a6e, 0x000351fa] as const;
const HEAD_BYTES = 16;
const CELL_BYTES = 8;

/** Reads the bytes of a dictionary; null when they are no such dictionary. */
export function readTransducer(bytes: Uint8Array): Transducer | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEAD_BYTES + 2 + CELL_BYTES) return null;
  if (HEAD.some((word, at) => view.getUint32(at * 4, true) !== word)) return null;
  const { symbols, end } = readSymbols(bytes, view.getUint16(HEAD_BYTES, true));
  const flagged = symbols.findIndex((symbol, at) => at > 0 && !symbol.startsWith('@'));
  const start = Math.ceil(end / CELL_BYTES) * CELL_BYTES;
  if (flagged < 0 || bytes.byteLength - start < CELL_BYTES) return null;
  const features = new Numbering();
  const values = new Numbering();
  return {
    symbols,
    letters: new Map(symbols.map((symbol, at) => [symbol, at])),
    flags: symbols.slice(0, flagged).map((symbol) => readFlag(symbol, features, values)),
    features: features.size,
    firstLetter: flagged,
    firstTag: symbols.findIndex((symbol) => symbol.startsWith('[')),
    cells: readCells(view, start),
  };
}

function readSymbols(bytes: Uint8Array, count: number): { symbols: string[]; end: number } {
  const text = new TextDecoder();
  const symbols: string[] = [];
  let end = HEAD_BYTES + 2;
  while (symbols.length < count && end < bytes.length) {
    const stop = bytes.indexOf(0, end);
    if (stop < 0) break;
    symbols.push(text.decode(bytes.subarray(end, stop)));
    end = stop + 1;
  }
  return { symbols, end };
}

function readCells(view: DataView, start: number): Uint32Array {
  const numbers = Math.floor((view.byteLength - start) / CELL_BYTES) * 2;
  return Uint32Array.from({ length: numbers }, (_, at) => view.getUint32(start + at * 4, true));
}
