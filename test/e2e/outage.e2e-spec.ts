import { setTimeout as sleep } from 'node:timers/promises';
import supertest from 'supertest';
import { browserOf, freePort, openGround, signIn, type Ground } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { Passage } from '../support/passage.js';
import { Program } from '../support/program.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const SESSION = 'T-SAT-2026-05-04';
const AWAY_MS = 4_000;

let ground: Ground;
let passage: Passage;
let workersPassage: Passage;
let api: Program;
let worker: Program;
beforeAll(async () => {
  ground = await openGround({ env: { PORT: String(await freePort()) } });
  const { DATABASE_URL = '', KEYS_DATABASE_URL = '' } = ground.env;
  const through = (way: Passage) => ({
    ...ground.env,
    DATABASE_URL: way.lead(DATABASE_URL),
    KEYS_DATABASE_URL: way.lead(KEYS_DATABASE_URL),
  });
  passage = await Passage.to(DATABASE_URL);
  workersPassage = await Passage.to(DATABASE_URL);
  [api, worker] = await Promise.all([
    Program.api(through(passage)),
    Program.worker(through(workersPassage)),
  ]);
});
afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await Promise.all([passage.close(), workersPassage.close()]);
  await ground.clear();
});

describe('a database that is away for a while', () => {
  let kerttu: supertest.Agent;
  let screen: Screen;
  let cookie: string;
  beforeAll(async () => {
    kerttu = await browserOf(api.url, 'kerttu.nayte');
    cookie = await signIn(api.url, 'kerttu.nayte');
    await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
    screen = await Screen.enter(api.url, cookie, SESSION);
  });
  afterAll(() => screen.close());

  it('is told as such, and asked for patiently', async () => {
    passage.cut();
    workersPassage.cut();
    const before = passage.tries;
    await sleep(AWAY_MS);
    expect(passage.tries - before).toBeLessThan((AWAY_MS / 1_000) * 10);
    const answer = await kerttu.get('/api/sessions');
    expect([answer.status, answer.body.code]).toEqual([503, 'service.unavailable']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await supertest(api.url).get('/readyz').expect(503);
    await supertest(api.url).get('/healthz').expect(200);
    expect(await screen.since(0)).toMatchObject({ ok: false, code: 'service.unavailable' });
  });

  it('is used again when it is back, and screens hear again', async () => {
    passage.open();
    workersPassage.open();
    const ready = async () => (await supertest(api.url).get('/readyz')).status === 200;
    await until(ready, 'the API to be ready again');
    await kerttu.get('/api/sessions').expect(200);
    const other = await Screen.enter(api.url, await signIn(api.url, 'elli.nayte'), SESSION);
    await until(async () => (await screen.since(0)).ok, 'the screen to be answered again');
    await sleep(1_000);
    await other.do({ type: 'startSession' });
    await screen.sees(1);
    expect(screen.view.state).toBe('live');
    other.close();
  });

  it('gives the worker its jobs again', async () => {
    const path = '/api/sessions/T-SAT-2026-05-18';
    const { body: board } = await kerttu.get(`${path}/agenda`).expect(200);
    const { revision } = board.session;
    await kerttu.post(`${path}/lock`).send({ revision }).expect(200);
    expect(await new Mailbox(api.url).next(board.mails.length)).not.toEqual([]);
  });

  it('leaves both alive, and nothing in their logs but kinds', () => {
    for (const program of [api, worker]) {
      expect(program.process.exitCode).toBeNull();
      expect(program.said).not.toMatch(/postgres:|password|select |insert /i);
    }
  });
});

describe('a product that is told to end', () => {
  it('does so soon, though mail has been sent and a screen is open', async () => {
    const screen = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), SESSION);
    const email = 'kerttu.nayte@wsc-sat.example';
    await supertest(api.url).post('/api/auth/sign-in').send({ email }).expect(200);
    await until(async () => (await new Mailbox(api.url).all()).length > 0, 'the mail');
    const began = performance.now();
    await api.kill('SIGTERM');
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await screen.isCut(1_000)).toBeLessThan(1_000);
  });
});
