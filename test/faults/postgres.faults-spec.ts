import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, openGround, signIn, type Ground } from '../support/house.js';
import { logOf, MEETING, report, requireKept, startMeeting } from '../support/meeting.js';
import { Pen } from '../support/pen.js';
import { Postgres } from '../support/postgres.js';
import { Program } from '../support/program.js';
import { until } from '../support/until.js';

const RESTARTS = Number(process.env['RESTARTS'] ?? 1);
const LINES_BETWEEN = 12;
/** How long the server is away; longer than a request waits for a connection. */
const AWAY_MS = 1_500;
/** Within which lines are written again once the server answers (I6). */
const RECOVERED_MS = 10_000;

let ground: Ground;
let api: Program;
beforeAll(async () => {
  ground = await openGround({ env: { PORT: String(await freePort()) } });
  api = await Program.api(ground.env);
});
afterAll(async () => {
  await api.kill();
  await ground.clear();
});

/** Asks over HTTP until it is enough; counts the answers by status. */
async function probe(cookie: string, isEnough: () => boolean): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  while (!isEnough()) {
    const answer = await fetch(`${api.url}/api/sessions`, { headers: { Cookie: cookie } });
    await answer.arrayBuffer();
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    await sleep(50);
  }
  return statuses;
}

describe('a database that ends at once while a meeting is written', () => {
  it(
    'loses no acknowledged line, is told as away meanwhile, and is used again by the same API',
    async () => {
      const itemId = await startMeeting(api.url);
      const postgres = await Postgres.ofTests();
      const cookies = await Promise.all(
        ['kerttu.nayte', 'elli.nayte'].map((who) => signIn(api.url, who)),
      );
      const pens = cookies.map((cookie) => new Pen(cookie));
      const written = () => pens.reduce((sum, { promised }) => sum + promised.size, 0);
      await Promise.all(pens.map((pen) => pen.sitDown(api.url, MEETING)));
      let isEnough = false;
      const writing = pens.map((pen) => pen.write(itemId, () => isEnough));
      const probing = probe(cookies[0] ?? '', () => isEnough);
      let slowestMs = 0;
      for (let round = 0; round < RESTARTS; round += 1) {
        const before = written();
        await until(() => written() >= before + LINES_BETWEEN, 'lines to be written', 60_000);
        await sleep((round * 37) % 200);
        const start = await postgres.crash();
        const atCrash = written();
        await sleep(AWAY_MS);
        expect(written()).toBeLessThanOrEqual(atCrash + pens.length); // answers that were on their way
        await start();
        const answers = performance.now();
        const away = written();
        await until(() => written() > away, 'lines to be written again', 60_000);
        slowestMs = Math.max(slowestMs, Math.round(performance.now() - answers));
        expect(slowestMs).toBeLessThan(RECOVERED_MS);
      }
      isEnough = true;
      const [statuses] = await Promise.all([probing, ...writing]);
      for (const pen of pens) pen.close();
      const promised = pens.flatMap((pen) => [...pen.promised]);
      const refused = pens.flatMap((pen) => [...pen.refused.keys()]);
      const log = await logOf(ground.database.ownerUrl);
      requireKept(log, promised, refused);
      const unavailable = pens.reduce((sum, pen) => sum + pen.unavailable, 0);
      expect(unavailable).toBeGreaterThan(0);
      expect(Object.keys(statuses).toSorted()).toEqual(['200', '503']);
      expect(api.process.exitCode).toBeNull();
      const counts = { restarts: RESTARTS, lines: log.length, promised: promised.length };
      report('RESTARTS', { ...counts, unavailable, statuses, slowestMs });
    },
    60_000 + RESTARTS * 60_000,
  );
});
