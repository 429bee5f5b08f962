import type { Bench } from './support/bench.js';
import type { Row } from './row.js';

/** One measurement; its rows carry its name or begin with it. */
export interface Measure {
  readonly name: string;
  run(bench: Bench): Promise<Row[]>;
}
