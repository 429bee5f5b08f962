import { ENDPOINTS, type CaseReceipt, type DecisionDraft } from '@rukkanen/contract';
import pg from 'pg';
import type supertest from 'supertest';
import { aCase } from '../support/a-case.js';
import { aDecision } from '../support/a-decision.js';
import { browserOf, freePort, openGround, signIn, type Ground } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { exampleOf } from '../support/operations.js';
import { Program } from '../support/program.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import {
  databaseLog,
  filesOf,
  leaks,
  mailsAs,
  tablesOf,
  unfolded,
  type Sink,
} from '../support/sinks.js';
import { until } from '../support/until.js';

/** A word that is nobody's name and stands nowhere else. */
const PLANTED = 'hattarakuunari';
const plantedAs = (place: string) => `${PLANTED} kohdassa ${place}`;
const SESSION = 'T-SAT-2026-05-04';

let ground: Ground;
let rows: Rows;
let api: Program;
let worker: Program;
const answers: Sink[] = [];
const told: Sink[] = [];
/** The secret addresses of feeds, which nothing may keep as they are. */
const tokens: string[] = [];
let listener: pg.Client;
beforeAll(async () => {
  const port = String(await freePort());
  ground = await openGround({ env: { PORT: port } });
  rows = await Rows.open(ground.database.ownerUrl);
  listener = new pg.Client({ connectionString: ground.database.ownerUrl });
  await listener.connect();
  for (const topic of ['live', 'presence']) await listener.query(`listen ${topic}`);
  listener.on('notification', ({ channel, payload = '' }) =>
    told.push({ name: `told on ${channel}`, content: payload }),
  );
  api = await Program.api(ground.env);
  worker = await Program.worker(ground.env);
});
afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await listener.end();
  await rows.close();
  await ground.clear();
});

const as = (persona: string): Promise<supertest.Agent> => browserOf(api.url, persona);

const planted = () =>
  aCase({
    question: `Mistä aloitetaan, ja kuka auttaa: ${plantedAs('kysymys')}?`,
    agreement: { agreedOn: '2026-01-12', channel: 'PHONE', clientHope: plantedAs('toive') },
    servicesTried: [{ service: plantedAs('palvelu'), result: plantedAs('tulos') }],
    serviceGoal: plantedAs('tavoite'),
    narrative: `Asiakas hoitaa iäkästä vanhempaa. ${plantedAs('kertomus')}.`,
  });
const { areaId: _areaId, ...answered } = planted();

const decision = (): DecisionDraft =>
  aDecision({
    grounds: plantedAs('perustelu'),
    continuation: plantedAs('jatko'),
    goal: plantedAs('tavoite'),
    missingInformation: plantedAs('puuttuva'),
    actions: [{ text: plantedAs('toimi'), organisation: 'WSC_SAT', function: 'NURSE' }],
  });

let first: CaseReceipt;
let second: CaseReceipt;
/** What one function was asked, and not the team. */
let asked: CaseReceipt;

// The stories of this file follow two cases from their first word to their last, in this order.
describe('a planted word', () => {
  it('goes wherever people write: into cases, questions and answers, advice, examples, services, needs, decisions, actions', async () => {
    const [vilja, kerttu] = await Promise.all([as('vilja.kokeilu'), as('kerttu.nayte')]);
    first = (await vilja.post('/api/cases').send(planted()).expect(201)).body;
    second = (await vilja.post('/api/cases').send(planted()).expect(201)).body;
    await kerttu
      .post(`/api/cases/${first.id}/return`)
      .send({ version: 1, question: `Voisitko kertoa lisää: ${plantedAs('palautus')}?` })
      .expect(200);
    await vilja.post(`/api/cases/${first.id}/versions`).send(answered).expect(201);
    for (const { id, version } of [{ ...first, version: 2 }, second])
      await kerttu
        .post(`/api/cases/${id}/accept`)
        .send({ version, nobodyIdentifiable: true })
        .expect(200);
    const third = (await vilja.post('/api/cases').send(planted()).expect(201)).body;
    const elsewhere = { version: 1, to: 'OTHER_SERVICE', organisations: ['PARTNER_NGO'] };
    await kerttu
      .post(`/api/cases/${third.id}/redirect`)
      .send({ ...elsewhere, advice: plantedAs('neuvo') })
      .expect(200);
    await askDirectly(vilja);
    const example = { situation: plantedAs('esimerkki'), learned: plantedAs('oppi') };
    await kerttu
      .post('/api/library')
      .send({ caseId: 'C36', theme: 'SOCIAL', ...example })
      .expect(201);
    await kerttu
      .put('/api/areas/SATAKUNTA/services')
      .send({ ...(exampleOf(ENDPOINTS.writeService) as object), wayIn: plantedAs('palvelu') })
      .expect(200);
    const lacking = { theme: null, phase: null, districtId: null };
    await vilja
      .post(`/api/cases/${first.id}/missing-services`)
      .send({ ...lacking, text: plantedAs('puute') })
      .expect(201);
    await hold(kerttu);
  });

  it('is read by those who should read it', async () => {
    const [vilja, kerttu] = await Promise.all([as('vilja.kokeilu'), as('kerttu.nayte')]);
    const { text: card } = await kerttu.get(`/api/cases/${first.id}`).expect(200);
    const { text: result } = await vilja.get(`/api/cases/${first.id}/result`).expect(200);
    for (const place of ['kysymys', 'toive', 'palvelu', 'tulos', 'kertomus'])
      expect(card).toContain(plantedAs(place));
    const { text: talk } = await vilja.get(`/api/cases/${asked.id}`).expect(200);
    for (const place of ['vastakysymys', 'tarkennus', 'vastaus'])
      expect(talk).toContain(plantedAs(place));
    for (const place of ['perustelu', 'jatko', 'tavoite', 'puuttuva', 'toimi'])
      expect(result).toContain(plantedAs(place));
  });

  it('is refused without an echo', async () => {
    const vilja = await as('vilja.kokeilu');
    const hetu = `${PLANTED} 131052-308T, ja vielä muutama sana lisää.`;
    const send = async (expected: number, body: string | object) => {
      const request = vilja.post('/api/cases').set('Content-Type', 'application/json');
      const { status, text } = await request.send(
        typeof body === 'string' ? body : JSON.stringify(body),
      );
      expect(status).toBe(expected);
      answers.push({ name: `answer ${status}`, content: text });
    };
    await send(422, { ...planted(), narrative: hetu });
    await send(400, { ...planted(), narrative: 7, [PLANTED]: PLANTED });
    await send(400, { ...planted(), ageBand: PLANTED });
    await send(400, `{"narrative": "${PLANTED}`);
    await send(413, { ...planted(), narrative: PLANTED.repeat(30_000) });
    await send(404, { ...planted(), areaId: PLANTED });
    const { text } = await vilja.get(`/api/cases/${PLANTED}?${PLANTED}=${PLANTED}`);
    answers.push({ name: 'answer about an address', content: text });
  });

  it('stands in no table, mail, feed, file, log, message between processes, or refusal', async () => {
    const mailbox = new Mailbox(api.url);
    const mails = await mailbox.all();
    expect(mails.length).toBeGreaterThan(3);
    expect(told.length).toBeGreaterThan(5);
    const sinks: Sink[] = [
      ...(await feeds()),
      ...(await tablesOf(ground.database.ownerUrl)),
      ...mailsAs(mails),
      ...filesOf(ground.dataDir),
      ...(await databaseLog()),
      { name: 'log of the API', content: api.said },
      { name: 'log of the worker', content: worker.said },
      ...told,
      ...answers,
    ];
    expect(leaks(sinks, PLANTED)).toEqual([]);
    for (const token of tokens) expect(leaks(sinks, token)).toEqual([]);
    for (const { codeWord } of [first, asked])
      expect(leaks(sinks, codeWord)).toEqual(['public.cases']);
    expect(leaks(sinks, 'kerttu.nayte')).toEqual(expect.arrayContaining(['public.users']));
    expect(leaks(sinks, SESSION)).toEqual(expect.arrayContaining(['told on live']));
  });
});

describe('the end of a text', () => {
  it('comes at once when the bringer takes the case back: null, and its key is gone', async () => {
    const [vilja, kerttu] = await Promise.all([as('vilja.kokeilu'), as('kerttu.nayte')]);
    expect(await keyOf(second.id)).toBe(1);
    await vilja.post(`/api/cases/${second.id}/withdraw`).expect(200);
    expect(await keyOf(second.id)).toBe(0);
    const { body } = await vilja.get(`/api/cases/${second.id}`);
    expect(body).toMatchObject({ textDeleted: true, narrative: null, question: null });
    expect((await kerttu.get('/api/queue').expect(200)).text).not.toContain(PLANTED);
  });

  it('comes thirty days after the client has heard, and the figures stay', async () => {
    const vilja = await as('vilja.kokeilu');
    const { body: me } = await vilja.get('/api/me').expect(200);
    const feedback = { planChanged: 'YES', carriedOut: 'PARTLY' };
    await vilja
      .post(`/api/cases/${first.id}/feedback`)
      .send({ toldClientOn: String(me.now).slice(0, 10), ...feedback })
      .expect(200);
    const uuno = await as('uuno.kokeilu');
    await uuno.put('/api/retention').send({ paused: false }).expect(200);
    const read = () => vilja.get(`/api/cases/${first.id}`).expect(200);
    for (let day = 1; day < 30; day += 1)
      await vilja.post('/api/demo/clock').send({ to: 'next_day' }).expect(200);
    const { body: retention } = await uuno.get('/api/retention').expect(200);
    expect(retention.due).not.toContain(first.id);
    expect((await read()).body).toMatchObject({
      textDeleted: false,
      narrative: planted().narrative,
    });
    await vilja.post('/api/demo/clock').send({ to: 'next_day' }).expect(200);
    await until(async () => (await read()).body.textDeleted === true, 'the text to be deleted');
    expect(await keyOf(first.id)).toBe(0);
    const { body: result } = await vilja.get(`/api/cases/${first.id}/result`).expect(200);
    expect(result.decision).toMatchObject({ exit: 'TYM_CUSTOMERSHIP', grounds: null, goal: null });
    expect(result.decision.actions).toEqual([expect.objectContaining({ text: null })]);
    expect((await read()).body).toMatchObject({
      textDeleted: true,
      narrative: null,
      servicesTried: [],
    });
  });

  it('leaves no byte behind in any table, job or file, and no score or tag', async () => {
    await (await as('vilja.kokeilu')).post(`/api/cases/${asked.id}/withdraw`).expect(200);
    const both = [[first.id, second.id, asked.id]];
    const left = await rows.ask(
      'select id from case_texts where case_id = any($1) and sealed is not null',
      both,
    );
    const coded = await rows.ask(
      `select case_id from case_versions
       where case_id = any($1) and (scores is not null or tags is not null)`,
      both,
    );
    expect([left, coded]).toEqual([[], []]);
    const sinks = [...(await tablesOf(ground.database.ownerUrl)), ...filesOf(ground.dataDir)];
    expect(sinks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pgboss.job_common', 'public.case_texts', 'public.session_events']),
    );
    expect(leaks(sinks, PLANTED)).toEqual([]);
    expect(leaks(sinks, 'hattara')).toEqual([]);
  });

  it('leaves who, when and what was decided, by codes', async () => {
    const events = await rows.ask<{ type: string }>(
      'select type from case_events where case_id = $1 order by revision',
      [first.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'submitted',
      'returned',
      'resubmitted',
      'accepted',
      'placed',
      'discussed',
      'decided',
      'fed_back',
      'closed',
      'reduced',
    ]);
  });
});

describe('a key ring that opens nothing of what is stored', () => {
  it('stops the start of both programs with one line that names it, and no secret', async () => {
    const secret = Buffer.alloc(32, 9).toString('base64');
    const KEY_RING = `k1:${secret}`;
    for (const start of [Program.api, Program.worker] as const) {
      const trouble = await start({ ...ground.env, PORT: '0', KEY_RING }).catch(String);
      expect(trouble).toContain('KEY_RING does not fit the stored keys: k1 is missing');
      expect(trouble).not.toContain(secret);
    }
  });
});

/** One function is asked, asks back, hears more and answers. */
async function askDirectly(vilja: supertest.Agent): Promise<void> {
  const vaino = await as('vaino.kokeilu');
  const one = { ...planted(), asked: { function: 'NURSE' } };
  asked = (await vilja.post('/api/cases').send(one).expect(201)).body;
  const at = `/api/cases/${asked.id}`;
  const back = { revision: 1, question: plantedAs('vastakysymys') };
  await vaino.post(`${at}/direct-question`).send(back).expect(200);
  await vilja
    .post(`${at}/direct-reply`)
    .send({ reply: plantedAs('tarkennus') })
    .expect(200);
  const answer = { revision: 3, verdict: 'ANSWER', answer: plantedAs('vastaus') };
  await vaino.post(`${at}/direct-answer`).send(answer).expect(200);
}

/** Holds today's meeting with the first case alone, and records what was said. */
async function hold(kerttu: supertest.Agent): Promise<void> {
  const address = `/api/sessions/${SESSION}`;
  const post = async (what: string, body: object) => {
    const { body: board } = await kerttu.get(`${address}/agenda`).expect(200);
    await kerttu
      .post(`${address}/${what}`)
      .send({ revision: board.session.revision, ...body })
      .expect(200);
  };
  await post('unlock', { reason: 'late_case' });
  const { body: board } = await kerttu.get(`${address}/agenda`).expect(200);
  await kerttu
    .put(`${address}/agenda`)
    .send({ revision: board.session.revision, caseIds: [first.id, 'C30'] })
    .expect(200);
  await post('lock', {});
  await until(async () => (await new Mailbox(api.url).all()).length > 3, 'the mails');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  const screen = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), SESSION);
  const itemId = screen.itemOf(first.id);
  await screen.do({ type: 'startSession' });
  await screen.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
  const broken = { type: 'decide', itemId, decision: { ...decision(), exit: PLANTED } };
  answers.push({
    name: 'answer to an event',
    content: JSON.stringify(await screen.ask('apply', { ...usual(screen), command: broken })),
  });
  await screen.do({ type: 'decide', itemId, decision: decision() });
  expect(Object.values(screen.view.texts)).toContain(plantedAs('perustelu'));
  await screen.do({ type: 'endSession' });
  await screen.do({ type: 'closeSession' });
  screen.close();
}

const usual = ({ view }: Screen) => ({
  sessionId: SESSION,
  expectedSeq: view.seq,
  commandId: crypto.randomUUID(),
});

/** The feeds of everybody who sat in the meeting. */
async function feeds(): Promise<Sink[]> {
  return Promise.all(
    ['kerttu.nayte', 'vilja.kokeilu', 'vaino.kokeilu'].map(async (persona) => {
      const { body } = await (await as(persona)).post('/api/calendar/feed').expect(201);
      tokens.push(new URL(body.url).pathname.replace(/^\/feeds\/|\.ics$/g, ''));
      const feed = await fetch(`${api.url}${new URL(body.url).pathname}`);
      const content = unfolded(await feed.text());
      expect(content).toContain('VEVENT');
      return { name: `feed of ${persona}`, content };
    }),
  );
}

/** How many keys a case has in the vault: one, or none when its texts are gone. */
async function keyOf(caseId: string): Promise<number> {
  const [row] = await rows.ask<{ key_id: string }>('select key_id from cases where id = $1', [
    caseId,
  ]);
  const vault = new pg.Client({ connectionString: ground.database.keysUrl });
  await vault.connect();
  const { rows: keys } = await vault.query('select 1 from case_keys where key_id = $1', [
    row?.key_id,
  ]);
  await vault.end();
  return keys.length;
}
