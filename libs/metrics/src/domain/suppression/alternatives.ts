import type { Hiding } from './hiding.js';
import { leewayOf } from './leeway.js';
import { movesOf } from './moves.js';
import type { Move, MovesByPlace } from './moves.js';
import type { Cell, Table } from './table.js';
import { World } from './world.js';

/** Another world: the cells in which it differs from ours, and what hiding all of them would cost. */
export interface Alternative {
  readonly cells: readonly Cell[];
  readonly price: number;
}

/** How many first moves are followed to their end. */
const STARTS = 6;
/** How many moves a world may be away from ours. */
const LONGEST = 10;
/** How many areas may take part, so that the work does not grow with the square of their number. */
const PARTNERS = 6;

/**
 * Looks for a world in which a given cell has another count, while every sum stays true and no zero
 * appears or disappears, and which costs as little as possible to make look like ours. Once its
 * `cells` are hidden, nothing shown tells the two apart: neither taking answers from one another, nor
 * solving all of them together, nor arguing from bounds.
 *
 * The search takes a move that changes the cell, and goes on with whatever move mends the most.
 */
export function alternativeFinder(hiding: Hiding): (cell: Cell) => Alternative | null {
  const world = new World(hiding, leewayOf(hiding.table));
  const moves = movesOf(hiding.table, world.leeway);
  return (cell) => {
    let best: Alternative | null = null;
    for (const start of startsFor(world, moves, cell)) {
      const found = follow(world, start, cell, movesNear(hiding.table, moves, start.area));
      if (!best || found.price < best.price) best = found;
      if (best.price === 0) break;
    }
    return best;
  };
}

/** First moves that change the cell, the cheapest first. */
function startsFor(world: World, moves: MovesByPlace, cell: Cell): Move[] {
  const { table } = world.hiding;
  const statistic = table.statisticOf(cell);
  const area = table.areaOf(cell);
  const slices = table.lattice.spans[table.spanOf(cell)]?.slices ?? [];
  world.reset();
  return (area === table.all ? moves : moves.slice(area, area + 1))
    .flatMap((row) => slices.flatMap((slice) => row[slice] ?? []))
    .filter((move) => move.changes.some((change) => change.statistic === statistic))
    .filter((move) => world.allows(move))
    .map((move) => ({ move, price: world.priceOf(move) }))
    .sort((a, b) => a.price - b.price)
    .slice(0, STARTS)
    .map(({ move }) => move);
}

function movesNear(table: Table, moves: MovesByPlace, area: number): Move[] {
  const others = Array.from({ length: PARTNERS }, (_, step) => (area + step) % table.all);
  return [...new Set(others)].flatMap((other) => (moves[other] ?? []).flat());
}

function follow(world: World, start: Move, cell: Cell, moves: readonly Move[]): Alternative {
  world.reset();
  world.make(start);
  for (let length = 1; length < LONGEST && world.price > 0; length += 1) {
    const next = mostMending(world, cell, moves);
    if (!next) break;
    world.make(next);
  }
  return { cells: world.differing, price: world.price };
}

/** The move that lowers the price most and still leaves the cell different; null when none does. */
function mostMending(world: World, cell: Cell, moves: readonly Move[]): Move | null {
  let best: Move | null = null;
  let lowest = 0;
  for (const move of moves) {
    const price = world.priceOf(move);
    if (price >= lowest || !world.allows(move)) continue;
    world.make(move);
    const stillDiffers = world.differs(cell) !== 0;
    world.make({ ...move, changes: move.changes.map(back) });
    if (!stillDiffers) continue;
    best = move;
    lowest = price;
  }
  return best;
}

const back = ({ statistic, sign }: Move['changes'][number]) =>
  ({
    statistic,
    sign: sign === 1 ? -1 : 1,
  }) as const;
