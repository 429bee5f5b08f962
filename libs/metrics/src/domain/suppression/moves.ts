import { exchangesOf } from './exchanges.js';
import type { Change } from './exchanges.js';
import type { Leeway } from './leeway.js';
import type { Table } from './table.js';

/** An exchange that happens in one area and slice. */
export interface Move {
  readonly changes: readonly Change[];
  readonly area: number;
  readonly slice: number;
}

/** The moves that are possible from the world as it is, by area and then by slice. */
export type MovesByPlace = readonly (readonly (readonly Move[])[])[];

export function movesOf(table: Table, leeway: Leeway): MovesByPlace {
  const exchanges = exchangesOf(table.statistics);
  const bothWays = [...exchanges, ...exchanges.map(turned)];
  return [...table.lattice.areaIds.keys()].map((area) =>
    [...table.lattice.slices.keys()].map((slice) => {
      const can = ({ statistic }: Change) =>
        leeway(statistic, area, slice, 0) || leeway(statistic, area, slice, 1);
      return bothWays
        .filter((changes) => changes.every(can))
        .map((changes) => ({ changes, area, slice }));
    }),
  );
}

const turned = (exchange: readonly Change[]): readonly Change[] =>
  exchange.map(({ statistic, sign }) => ({ statistic, sign: sign === 1 ? -1 : 1 }));
