import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ItemPhase, type Apply } from '@rukkanen/contract';
import { browserOf, freePort, openGround, signIn, type Ground } from '../support/house.js';
import { Program } from '../support/program.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const SESSION = 'T-SAT-2026-05-04';
/** Few here; `npm run test:faults` asks for many. */
const CRASHES = Number(process.env['KILLS'] ?? 4);
const DUELS = Number(process.env['DUELS'] ?? 15);
/** Within which the product has to serve again (I6). */
const RECOVERED_MS = 10_000;
const LINES_BETWEEN = 12;
/** However often: a hung story has to end some time. */
const LONG_MS = 60_000 + CRASHES * 20_000 + DUELS * 1_000;
/** Below the limit of events a second. */
const PACE_MS = 55;

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

/** What one convener has been promised: the place of each command that was acknowledged. */
class Pen {
  readonly promised = new Map<string, number>();
  /** Commands that were answered with a no. */
  readonly refused = new Set<string>();
  #open: { expectedSeq: number; commandId: string } | undefined;
  #screen: Screen | undefined;
  #turn = 0;

  constructor(private readonly cookie: string) {}

  /** Enters the room again after the product was away; what had no answer is sent once more. */
  async sitDown(): Promise<void> {
    this.#screen = await Screen.enter(api.url, this.cookie, SESSION);
  }

  /** Writes line after line until the line breaks. */
  async write(itemId: string): Promise<void> {
    const screen = this.#screen;
    if (!screen) throw new Error('first sit down');
    while (screen.socket.connected) {
      await this.#writeOne(screen, itemId).catch(() => undefined);
      await sleep(PACE_MS);
    }
  }

  async #writeOne(screen: Screen, itemId: string): Promise<void> {
    this.#open ??= { expectedSeq: screen.view.seq, commandId: randomUUID() };
    const phase = ItemPhase.options[(this.#turn += 1) % ItemPhase.options.length] ?? 'question';
    const but: Partial<Apply> = this.#open;
    const answer = await screen.apply({ type: 'setPhase', itemId, phase }, but);
    if (answer.ok) this.promised.set(this.#open.commandId, answer.seq);
    else this.refused.add(this.#open.commandId);
    this.#open = undefined; // an answer came: nothing is open any more, whatever it says
  }
}

describe('a product that is killed in the middle of a meeting', () => {
  it(
    'keeps every line that it acknowledged, once and in its place, and none that it refused',
    async () => {
      const itemId = await startedItem();
      let slowest = 0;
      const pens = await Promise.all(
        ['kerttu.nayte', 'elli.nayte'].map(async (who) => new Pen(await signIn(api.url, who))),
      );
      for (let crash = 0; crash < CRASHES; crash += 1) {
        await Promise.all(pens.map((pen) => pen.sitDown()));
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
      const log = await logged();
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      const promised = pens.flatMap((pen) => [...pen.promised]);
      expect(promised.length).toBeGreaterThanOrEqual(LINES_BETWEEN * CRASHES);
      for (const [commandId, seq] of promised)
        expect(log.filter((line) => line.command_id === commandId)).toEqual([
          { seq, command_id: commandId },
        ]);
      const refused = pens.flatMap((pen) => [...pen.refused]);
      expect(log.filter((line) => refused.includes(line.command_id))).toEqual([]);
      const counts = { kills: CRASHES, lines: log.length, promised: promised.length, slowest };
      if (process.env['KILLS']) process.stdout.write(`${JSON.stringify(counts)}\n`);
    },
    LONG_MS,
  );

  it(
    'lets one of two conveners win whenever both ask at once, and tells the other',
    async () => {
      const [kerttu, elli] = await Promise.all(
        ['kerttu.nayte', 'elli.nayte'].map(async (who) =>
          Screen.enter(api.url, await signIn(api.url, who), SESSION),
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
      if (process.env['DUELS']) process.stdout.write(`${JSON.stringify({ duels: DUELS })}\n`);
      for (const screen of [kerttu, elli]) screen.close();
    },
    LONG_MS,
  );

  it('goes on where it was', async () => {
    const kerttu = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), SESSION);
    expect(kerttu.view.seq).toBe((await logged()).length);
    await kerttu.do({ type: 'setPhase', itemId: kerttu.itemOf('C11'), phase: 'read_back' });
    const [row] = await rows.ask<{ seq: number }>('select seq from sessions where id = $1', [
      SESSION,
    ]);
    expect(row?.seq).toBe(kerttu.view.seq);
    kerttu.close();
  });
});

const linesOf = (pens: readonly Pen[]): number =>
  pens.reduce((sum, { promised }) => sum + promised.size, 0);

/** Brings the meeting of the day to its first case. */
async function startedItem(): Promise<string> {
  const browser = await browserOf(api.url, 'kerttu.nayte');
  await browser.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  const kerttu = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), SESSION);
  await kerttu.do({ type: 'startSession' });
  const itemId = kerttu.itemOf('C11');
  await kerttu.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
  kerttu.close();
  return itemId;
}

const logged = () =>
  rows.ask<{ seq: number; command_id: string }>(
    'select seq, command_id from session_events where session_id = $1 order by seq',
    [SESSION],
  );
