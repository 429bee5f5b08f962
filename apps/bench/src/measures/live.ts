import type { Measure } from '../measure.js';
import { atLeast, atMost, beside, noted, percentile, type Row } from '../row.js';
import { openLive, type Side } from '../support/live/sides.js';

const ROUNDS = 3;
const PRESS_MS = 5_000;
const PACE_MS = 10_000;
const WARM_MS = 2_000;
const PACES = [20, 100] as const;
const LIMITS = '50 sessions × 20 sockets; limits a connection and a person raised';

/**
 * The live room as in production, with a durable commit a command, beside socket.io alone under the
 * same load: from the resting sockets to a crash, both sides by turns.
 */
export const live: Measure = {
  name: 'live',
  async run(bench) {
    const { ours, bare, close } = await openLive(bench);
    try {
      const rows = [
        ...(await memory(ours, bare)),
        ...(await times(ours, bare)),
        ...(await saturation(ours, bare)),
        ...(await resync(ours)),
      ];
      return rows.map((row) => (row.aim ? noted(row, LIMITS) : row));
    } finally {
      await close();
    }
  },
};

async function memory(ours: Side, bare: Side): Promise<Row[]> {
  const [own, reference] = [await ours.kibPerSocket(), await bare.kibPerSocket()];
  return [
    atMost('live.memory.ratio', own.held / reference.held, 'ratio', 1.5),
    beside('live.memory.kib', own.held, 'KiB'),
    beside('live.memory.bare_kib', reference.held, 'KiB'),
    beside('live.memory.resident_kib', own.resident, 'KiB'),
    beside('live.memory.bare_resident_kib', reference.resident, 'KiB'),
  ];
}

async function times(ours: Side, bare: Side): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { crowds } of [ours, bare]) await crowds.press(WARM_MS);
  for (const perSecond of PACES) {
    const own = await ours.crowds.pace(perSecond, PACE_MS);
    const reference = await bare.crowds.pace(perSecond, PACE_MS);
    const p99 = percentile(own.times, 0.99) / percentile(reference.times, 0.99);
    rows.push(
      perSecond === 100
        ? atMost('live.p99.ratio', p99, 'ratio', 2)
        : beside(`live.p99_${perSecond}.ratio`, p99, 'ratio'),
      ...shares(`live.at${perSecond}`, own.times),
      ...shares(`live.at${perSecond}.bare`, reference.times),
    );
  }
  return rows;
}

const shares = (name: string, all: readonly number[]): Row[] =>
  [50, 95, 99].map((share) => beside(`${name}.p${share}_ms`, percentile(all, share / 100), 'ms'));

async function saturation(ours: Side, bare: Side): Promise<Row[]> {
  const [own, reference, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const mine = perSecond(await ours.crowds.press(PRESS_MS));
    const theirs = perSecond(await bare.crowds.press(PRESS_MS));
    own.push(mine);
    reference.push(theirs);
    ratios.push(mine / theirs);
  }
  return [
    atLeast('live.saturation.ratio', percentile(ratios, 0.5), 'ratio', 0.5),
    beside('live.saturation.per_s', percentile(own, 0.5), '1/s'),
    beside('live.saturation.bare_per_s', percentile(reference, 0.5), '1/s'),
  ];
}

const perSecond = ({ deliveries }: { readonly deliveries: number }): number =>
  (deliveries * 1_000) / PRESS_MS;

/** The reference forgets its places when it is killed, so there is nothing to set beside. */
async function resync(ours: Side): Promise<Row[]> {
  const own = await ours.crash();
  return [
    atMost('live.resync1000.ms', own.resyncMs, 'ms', 5_000),
    beside('live.resync1000.start_ms', own.startMs, 'ms'),
  ];
}
