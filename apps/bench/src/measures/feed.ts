import type { Measure } from '../measure.js';
import { atLeast, beside, percentile } from '../row.js';
import { openLongFeed, type LongFeed } from '../support/long-feed.js';
import { requestsPerSecond } from '../support/sockets.js';

const EVENTS = 150;
const SOCKETS = 16;
const ROUNDS = 31;
const COUNTS = { 304: 1_500, 200: 500 } as const;

/**
 * A feed of 150 events through the whole chain of guards, against Express alone that answers the same
 * bytes: by turns over sockets that stay open, the median ratio of the rounds counts.
 */
export const feed: Measure = {
  name: 'feed',
  async run(bench) {
    const long = await openLongFeed(bench, EVENTS);
    try {
      const rows = [...(await against(long, 304, 0.55)), ...(await against(long, 200, 0.45))];
      return [...rows, beside('feed.bytes', long.bytes, 'B')];
    } finally {
      await long.close();
    }
  },
};

async function against({ product, bare, etag }: LongFeed, status: 304 | 200, aim: number) {
  const headers = status === 304 ? [`If-None-Match: ${etag}`] : [];
  const load = (address: string, count: number) =>
    requestsPerSecond(address, headers, { sockets: SOCKETS, count, status });
  const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
  for (const address of [product, bare]) await load(address, COUNTS[status]);
  for (let round = 0; round < ROUNDS; round++) {
    const [own, reference] = [
      await load(product, COUNTS[status]),
      await load(bare, COUNTS[status]),
    ];
    ours.push(own);
    theirs.push(reference);
    ratios.push(own / reference);
  }
  return [
    atLeast(`feed.${status}.ratio`, percentile(ratios, 0.5), 'ratio', aim),
    beside(`feed.${status}.per_s`, percentile(ours, 0.5), '1/s'),
    beside(`feed.${status}.bare_per_s`, percentile(theirs, 0.5), '1/s'),
  ];
}
