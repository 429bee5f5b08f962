import { SMALLEST_SHOWN } from './hiding.js';
import type { Table } from './table.js';

/** Whether an atom could be larger or smaller by so much, for all that a reader knows. */
export type Leeway = (statistic: number, area: number, slice: number, by: number) => boolean;

/**
 * Says which atoms could differ in a world that looks the same from outside. Readers know that a
 * hidden count is not zero, for zeros are shown: so a count stays at one or more, and a zero stays
 * zero. They know that a bottleneck is counted once per case, and that waits are not negative.
 */
export function leewayOf(table: Table): Leeway {
  const kinds = table.statistics.map(({ kind }) => kind);
  const consulted = kinds.indexOf('CONSULTED');
  const bottlenecks = [...kinds.keys()].filter((index) => kinds[index] === 'BOTTLENECK');
  const mostCommon = (area: number, slice: number) =>
    Math.max(1, ...bottlenecks.map((index) => table.atom(index, area, slice)));

  return (statistic, area, slice, by) => {
    const count = table.atom(statistic, area, slice);
    const cases = table.atom(consulted, area, slice);
    switch (kinds[statistic]) {
      case 'PENDING':
        return count + by >= 0;
      case 'WAITING':
        return cases > 0 && table.daysWaited(area, slice) + by >= 0;
      case 'CONSULTED':
        return cases > 0 && cases + by >= mostCommon(area, slice);
      case 'BOTTLENECK':
        return count > 0 && count + by >= 1 && (count + by <= cases || cases < SMALLEST_SHOWN);
      default:
        return count > 0 && count + by >= 1;
    }
  };
}
