import { setTimeout as sleep } from 'node:timers/promises';
import { ItemPhase } from '@rukkanen/contract';
import { freePort, openGround, signIn, type Ground } from '../support/house.js';
import { flood } from '../support/flood.js';
import { sendMalformed } from '../support/malformed.js';
import { logOf, MEETING, report, requireKept, startMeeting } from '../support/meeting.js';
import { PACE_MS, Pen } from '../support/pen.js';
import { Program } from '../support/program.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

/** Few here; `npm run test:faults` asks for many. */
const CRASHES = Number(process.env['KILLS'] ?? 4);
const DUELS = Number(process.env['DUELS'] ?? 15);
/** Within which the product has to serve again (I6). */
const RECOVERED_MS = 10_000;
const LINES_BETWEEN = 12;
/** However often: a hung story has to end some time. */
const LONG_MS = 60_000 + CRASHES * 20_000 + DUELS * 1_000;
const MALFORMED = Number(process.env['MALFORMED'] ?? 300);
const FLOODED_S = Number(process.env['FLOOD'] ?? 1);

let ground: Ground;
let rows: Rows;
let api: Program;
beforeAll(async () => {
  ground = await openGround({ env: { PORT: String(await freePort()) } });
  rows = await Rows.open(ground.database.ownerUrl);
  api = await Program.api(ground.env);
});
afterAll(async () => {
  await api.kill();
  await rows.close();
  await ground.clear();
});

describe('a product that is killed in the middle of a meeting', () => {
  it(
    'keeps every line that it acknowledged, once and in its place, and none that it refused',
    async () => {
      const itemId = await startMeeting(api.url);
      let slowest = 0;
      const pens = await Promise.all(
        ['kerttu.nayte', 'elli.nayte'].map(async (who) => new Pen(await signIn(api.url, who))),
      );
      for (let crash = 0; crash < CRASHES; crash += 1) {
        await Promise.all(pens.map((pen) => pen.sitDown(api.url, MEETING)));
        const writing = pens.map((pen) => pen.write(itemId));
        await until(() => linesOf(pens) >= LINES_BETWEEN * (crash + 1), 'lines to be written');
        await sleep((crash * 17) % 400); // at another point of the way of a command each time
        await api.kill('SIGKILL');
        await Promise.all(writing);
        const killed = performance.now();
        api = await Program.api(ground.env);
        slowest = Math.max(slowest, Math.round(performance.now() - killed));
        expect(slowest).toBeLessThan(RECOVERED_MS);
      }
      const log = await logOf(ground.database.ownerUrl);
      const promised = pens.flatMap((pen) => [...pen.promised]);
      expect(promised.length).toBeGreaterThanOrEqual(LINES_BETWEEN * CRASHES);
      requireKept(
        log,
        promised,
        pens.flatMap((pen) => [...pen.refused.keys()]),
      );
      const counts = { kills: CRASHES, lines: log.length, promised: promised.length, slowest };
      report('KILLS', counts);
    },
    LONG_MS,
  );

  it(
    'lets one of two conveners win whenever both ask at once, and tells the other',
    async () => {
      const [kerttu, elli] = await Promise.all(
        ['kerttu.nayte', 'elli.nayte'].map(async (who) =>
          Screen.enter(api.url, await signIn(api.url, who), MEETING),
        ),
      );
      if (!kerttu || !elli) throw new Error('two conveners');
      const itemId = kerttu.itemOf('C11');
      for (let duel = 0; duel < DUELS; duel += 1) {
        const { seq } = kerttu.view;
        const phase = ItemPhase.options[duel % ItemPhase.options.length] ?? 'question';
        const asked = [kerttu, elli].map((screen) =>
          screen.apply({ type: 'setPhase', itemId, phase }),
        );
        const answers = await Promise.all(asked);
        expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, seq: seq + 1 }]);
        expect(answers.filter(({ ok }) => !ok)).toMatchObject([
          { code: 'state.changed_meanwhile' },
        ]);
        await Promise.all([kerttu.sees(seq + 1), elli.sees(seq + 1), sleep(PACE_MS)]);
      }
      expect(elli.view).toEqual(kerttu.view);
      report('DUELS', { duels: DUELS });
      for (const screen of [kerttu, elli]) screen.close();
    },
    LONG_MS,
  );

  it('goes on where it was', async () => {
    const kerttu = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), MEETING);
    expect(kerttu.view.seq).toBe((await logOf(ground.database.ownerUrl)).length);
    await kerttu.do({ type: 'setPhase', itemId: kerttu.itemOf('C11'), phase: 'read_back' });
    const [row] = await rows.ask<{ seq: number }>('select seq from sessions where id = $1', [
      MEETING,
    ]);
    expect(row?.seq).toBe(kerttu.view.seq);
    kerttu.close();
  });
});

describe('a product to which anything is sent', () => {
  const MEMORY_MB = 50;
  /** Until then a young process still grows by itself. */
  const WARM = 1_000;
  let members: Screen[];
  beforeAll(async () => {
    await api.kill();
    api = await Program.weighed(ground.env);
    const cookies = await Promise.all(
      ['vaino.kokeilu', 'helvi.harjoitus'].map((who) => signIn(api.url, who)),
    );
    const lines = cookies.flatMap((cookie) => Array.from({ length: 9 }, () => cookie));
    members = await Promise.all(lines.map((cookie) => Screen.enter(api.url, cookie, MEETING)));
  });
  afterAll(() => {
    for (const screen of members) screen.close();
  });

  /** What was sent counts for a second; whoever has just sent much waits it out. */
  const counted = () => sleep(1_060);

  it(
    'answers every malformed input by a code, keeps every line, and does not grow',
    async () => {
      const seed = Number(process.env['SEED'] ?? 1);
      const warm = MALFORMED > WARM ? await sendMalformed(members, WARM, seed) : null;
      if (warm) await counted();
      const before = await api.heldMb();
      const { answers, troubles } = await sendMalformed(members, MALFORMED, seed + WARM);
      expect([...(warm?.troubles ?? []), ...troubles]).toEqual([]);
      expect(members.filter(({ socket }) => socket.disconnected)).toEqual([]);
      const refused = (answers['request.invalid'] ?? 0) + (answers['request.too_large'] ?? 0);
      expect(refused).toBeGreaterThan(MALFORMED * 0.8);
      const grownMb = Math.round((await api.heldMb()) - before);
      if (warm) expect(grownMb).toBeLessThan(MEMORY_MB);
      report('MALFORMED', { malformed: MALFORMED, ...answers, grownMb });
    },
    120_000 + MALFORMED * 20,
  );

  it(
    'answers a neighbour in time while somebody floods it',
    async () => {
      const { vaino, helvi } = { vaino: members[0], helvi: members.at(-1) };
      if (!vaino || !helvi) throw new Error('two lines');
      await counted();
      const told = await flood(vaino, helvi, FLOODED_S);
      expect(told.refused).toBeGreaterThan(told.sent / 2);
      expect(told.answered).toBe(told.sent);
      expect(told.slowestMs).toBeLessThan(2_000);
      report('FLOOD', { ...told });
    },
    60_000 + FLOODED_S * 10_000,
  );
});

const linesOf = (pens: readonly Pen[]): number =>
  pens.reduce((sum, { promised }) => sum + promised.size, 0);
