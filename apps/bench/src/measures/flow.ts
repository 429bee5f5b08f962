import type { Measure } from '../measure.js';
import { atMost, beside, percentile } from '../row.js';
import { timeEach } from '../support/load.js';

const COUNT = 300;
const HANDS = 4;

/** The flow figures through the whole guard chain, beside the health answer under the same load. */
export const flow: Measure = {
  name: 'metrics.flow.p95_ms',
  async run(bench) {
    const address = await bench.address();
    const Cookie = await bench.cookieOf('martta.esimerkki');
    const ask = (path: string) => async () => {
      const answer = await fetch(`${address}${path}`, { headers: { Cookie } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      await answer.arrayBuffer();
    };
    const figures = ask('/api/metrics/flow?area=SATAKUNTA&period=term');
    await timeEach(30, HANDS, figures);
    const times = await timeEach(COUNT, HANDS, figures);
    const bare = await timeEach(COUNT, HANDS, ask('/healthz'));
    return [
      atMost('metrics.flow.p95_ms', percentile(times, 0.95), 'ms', 100),
      beside('metrics.flow.healthz_p95_ms', percentile(bare, 0.95), 'ms'),
    ];
  },
};
