import type {
  AgendaBoard,
  CaseReader,
  CaseReceipt,
  MyCase,
  PlannedMail,
  QueueItem,
} from '@rukkanen/contract';
import { Flow } from '@rukkanen/metrics';
import { instant } from '@testing/calendar';
import type supertest from 'supertest';
import { aCase } from '../support/a-case.js';
import { aDecision } from '../support/a-decision.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox, type Invitation } from '../support/mailbox.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import { openWorker, type Worker } from '../support/worker.js';

const LATER = 'T-SAT-2026-05-18';
const TODAY = 'T-SAT-2026-05-04';

let house: House;
let worker: Worker;
let rows: Rows;
let mailbox: Mailbox;
let vilja: supertest.Agent;
let kerttu: supertest.Agent;
let flowBefore: Counted;
beforeAll(async () => {
  house = await openHouse();
  worker = await openWorker(house.env);
  rows = await Rows.open(house.database.ownerUrl);
  mailbox = new Mailbox(house.url);
  vilja = await house.as('vilja.kokeilu');
  kerttu = await house.as('kerttu.nayte');
  flowBefore = await counted();
});
afterAll(async () => {
  await rows.close();
  await worker.close();
  await house.close();
});

type Counted = Awaited<ReturnType<Flow['recount']>>;
const counted = (): Promise<Counted> => house.app.get(Flow).recount('SATAKUNTA');
const boardOf = async (sessionId: string): Promise<AgendaBoard> =>
  (await kerttu.get(`/api/sessions/${sessionId}/agenda`).expect(200)).body;
const mine = async (id: string): Promise<MyCase> => {
  const { body }: { body: MyCase[] } = await vilja.get('/api/cases').expect(200);
  const own = body.find((one) => one.id === id);
  if (!own) throw new Error(`${id} is not among my cases`);
  return own;
};
const inQueue = async (id: string): Promise<QueueItem | undefined> => {
  const { body }: { body: QueueItem[] } = await kerttu.get('/api/queue').expect(200);
  return body.find((one) => one.id === id);
};

// The stories of this file follow one case from the worker's desk to the figures, in this order.
let receipt: CaseReceipt;
let invited: Invitation[];

describe('a worker who brings a case', () => {
  it('is refused with kinds and places, never words, when the text tells who it is', async () => {
    const before = await rows.counts('cases', 'case_texts', 'case_events');
    const narrative = 'Asiakas on Maija Meikäläinen, 131052-308T, ja hän asuu yksin.';
    const { status, body } = await vilja.post('/api/cases').send(aCase({ narrative }));
    expect([status, body.code]).toEqual([422, 'case.identifies_person']);
    expect(body.details.findings).toContainEqual(
      expect.objectContaining({ field: 'narrative', type: 'HETU', start: 30, end: 41 }),
    );
    expect(JSON.stringify(body)).not.toMatch(/131052|308T|Maija|Meikäläinen/);
    expect(await rows.counts('cases', 'case_texts', 'case_events')).toEqual(before);
  });

  it('gets a code word, and waits for the convener', async () => {
    receipt = (await vilja.post('/api/cases').send(aCase()).expect(201)).body;
    expect(receipt.codeWord).toMatch(/^\p{Lu}\p{Ll}+-\d{2}$/u);
    expect(await mine(receipt.id)).toMatchObject({ state: 'submitted', waitsFor: 'CONVENER' });
  });
});

describe('the convener', () => {
  it('reads the case and lets it into the queue', async () => {
    const { body: card } = await kerttu.get(`/api/cases/${receipt.id}`).expect(200);
    expect(card).toMatchObject({ version: 1, narrative: aCase().narrative, textDeleted: false });
    await kerttu
      .post(`/api/cases/${receipt.id}/accept`)
      .send({ version: 1, nobodyIdentifiable: true })
      .expect(200);
    expect(await inQueue(receipt.id)).toMatchObject({ state: 'queued' });
  });

  it('places it and locks, twice at once: whoever is needed, or no longer, gets one mail', async () => {
    const { session } = await boardOf(LATER);
    const { body } = await kerttu
      .put(`/api/sessions/${LATER}/agenda`)
      .send({ revision: session.revision, caseIds: [receipt.id] })
      .expect(200);
    const { items, mails }: AgendaBoard = body;
    expect(items).toEqual([expect.objectContaining({ caseId: receipt.id, position: 1 })]);
    expect(mails.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['NEW', 'UPDATE']));
    const { revision } = (await boardOf(LATER)).session;
    const lock = (agent: supertest.Agent) =>
      agent.post(`/api/sessions/${LATER}/lock`).send({ revision });
    const locks = await Promise.all([lock(kerttu), lock(await house.as('elli.nayte'))]);
    expect(locks.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const got = await mailbox.next(mails.length);
    expect(got.map(sentTo).toSorted()).toEqual(mails.map(promised).toSorted());
    invited = got.filter(({ method }) => method === 'REQUEST');
  });

  it('moves the session: whoever is invited gets the same entry again, one step on', async () => {
    const { session, windows } = await boardOf(LATER);
    await change('move', { date: session.date, startLocal: '14:45' });
    const moved = await mailbox.next(windows.length);
    expect(new Set(moved.map(({ method }) => method))).toEqual(new Set(['REQUEST']));
    expect(moved.map(identity)).toEqual(expect.arrayContaining(oneStepOn(invited)));
    const later = windows.map(({ startsAt }) => Date.parse(startsAt) + 135 * 60_000);
    expect(starts(moved)).toEqual(later.toSorted());
    invited = moved;
  });

  it('calls it off: everybody gets the entry cancelled, and the case waits first in line', async () => {
    await change('cancel', { reason: 'no_cases' });
    const cancelled = await mailbox.next(invited.length);
    expect(new Set(cancelled.map(({ method }) => method))).toEqual(new Set(['CANCEL']));
    expect(cancelled.map(identity).toSorted()).toEqual(oneStepOn(invited));
    const { body: queue }: { body: QueueItem[] } = await kerttu.get('/api/queue').expect(200);
    const queued = queue.filter(({ state }) => state === 'queued');
    expect(queued[0]?.id).toBe(receipt.id);
  });
});

async function change(what: string, body: object): Promise<void> {
  const { session } = await boardOf(LATER);
  await kerttu
    .post(`/api/sessions/${LATER}/${what}`)
    .send({ revision: session.revision, ...body })
    .expect(200);
}
/** Who gets what: a first entry has sequence 0, the next about the same session 1. */
const sentTo = ({ to, method, sequence }: Invitation): string =>
  `${to.split('@')[0]} ${method} ${sequence}`;
const PROMISED = { NEW: 'REQUEST 0', UPDATE: 'REQUEST 1', CANCEL: 'CANCEL 1' } as const;
const promised = ({ personId, kind }: PlannedMail): string => `${personId} ${PROMISED[kind]}`;
const identity = ({ to, uid, sequence }: Invitation): string => `${to} ${uid} ${sequence}`;
const oneStepOn = (mails: readonly Invitation[]): string[] =>
  mails.map((mail) => identity({ ...mail, sequence: mail.sequence + 1 })).toSorted();
const starts = (mails: readonly Invitation[]): number[] =>
  mails.map(({ event }) => instant(event, 'DTSTART').toMillis()).toSorted();

describe('a meeting', () => {
  let convener: Screen;
  let bringer: Screen;
  let item: string;

  it('is arranged for today, and begins no earlier than a quarter of an hour before its time', async () => {
    await placeToday();
    convener = await Screen.enter(house.url, await house.cookieOf('kerttu.nayte'), TODAY);
    bringer = await Screen.enter(house.url, await house.cookieOf('vilja.kokeilu'), TODAY);
    item = convener.itemOf(receipt.id);
    expect(await convener.apply({ type: 'startSession' })).toMatchObject({
      ok: false,
      code: 'session.too_early',
    });
    await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
    await clockAt(convener.view.startsAt);
    await convener.do({ type: 'startSession' });
    expect(convener.view).toMatchObject({ state: 'live', lead: { personId: 'kerttu.nayte' } });
  });

  it('takes the case through its phases, on every screen', async () => {
    await convener.do({ type: 'callItem', itemId: item });
    await convener.do({ type: 'startItem', itemId: item, without: 'JOINS_LATER' });
    for (const phase of ['clarify', 'flow_questions', 'decision'] as const)
      await convener.do({ type: 'setPhase', itemId: item, phase });
    const { items } = await bringer.sees(convener.view.seq);
    expect(items.find(({ mine: own, id }) => own && id === item)).toMatchObject({
      state: 'active',
      phase: 'decision',
    });
  });

  it('takes no decision that lacks what its exit asks for, and names what is missing', async () => {
    const decision = aDecision({ needs: null, responsibleFunction: null });
    expect(await convener.apply({ type: 'decide', itemId: item, decision })).toEqual({
      ok: false,
      code: 'decision.incomplete',
      details: { missing: ['needs', 'responsibleFunction'] },
    });
  });

  it('decides; the bringer confirms, and nobody else can', async () => {
    await convener.do({ type: 'decide', itemId: item, decision: aDecision() });
    expect(await convener.apply({ type: 'confirmDecision', itemId: item })).toMatchObject({
      code: 'item.not_bringer',
    });
    await bringer.sees(convener.view.seq);
    await bringer.do({ type: 'confirmDecision', itemId: item });
    const { items } = await convener.sees(bringer.view.seq);
    const seen = items.find(({ id }) => id === item);
    expect(seen).toMatchObject({ state: 'decided', confirmedAt: expect.any(String) });
    const words = Object.values(convener.view.texts);
    expect(words).toEqual(expect.arrayContaining([aDecision().grounds]));
  });

  it('ends; what was not reached waits for another day', async () => {
    await convener.do({ type: 'endSession' });
    await convener.do({ type: 'closeSession' });
    expect(convener.view.state).toBe('closed');
    for (const caseId of ['C11', 'C30', 'C32'])
      expect(await inQueue(caseId)).toMatchObject({ state: 'queued' });
    convener.close();
    bringer.close();
  });

  async function placeToday(): Promise<void> {
    const path = `/api/sessions/${TODAY}`;
    let { session, items } = await boardOf(TODAY);
    if (session.state === 'locked')
      await kerttu
        .post(`${path}/unlock`)
        .send({ revision: session.revision, reason: 'late_case' })
        .expect(200);
    ({ session, items } = await boardOf(TODAY));
    const caseIds = [...items.map(({ caseId }) => caseId), receipt.id];
    const { revision } = session;
    const { body } = await kerttu.put(`${path}/agenda`).send({ revision, caseIds }).expect(200);
    await kerttu.post(`${path}/lock`).send({ revision: body.session.revision }).expect(200);
  }

  /** Each process reads the clock anew within a second of a step. */
  async function clockAt(startsAt: string): Promise<void> {
    const { body } = await kerttu.get('/api/me').expect(200);
    const minutes = (Date.parse(startsAt) - Date.parse(body.now)) / 60_000;
    expect(minutes).toBeGreaterThan(8);
    expect(minutes).toBeLessThan(11);
  }
});

describe('afterwards', () => {
  it('the bringer takes the decision along', async () => {
    const { body } = await vilja.get(`/api/cases/${receipt.id}/result`).expect(200);
    expect(body).toMatchObject({
      decision: { exit: 'TYM_CUSTOMERSHIP', confirmed: true, grounds: aDecision().grounds },
      feedback: { doneOn: null },
    });
    expect(body.steps).toMatchObject([
      { step: 'openInTyppi', doneOn: null },
      { step: 'sendAppointment', doneOn: null },
      { step: 'startAssessment', doneOn: null },
    ]);
    const how = { mode: 'IN_PERSON', remoteReason: null, dueOn: null };
    expect(body.decision.actions).toEqual(aDecision().actions.map((one) => ({ ...one, how })));
  });

  it('the case closes once the client has heard', async () => {
    const { body: me } = await vilja.get('/api/me').expect(200);
    const toldClientOn = String(me.now).slice(0, 10);
    const feedback = { toldClientOn, planChanged: 'YES', carriedOut: 'TOO_EARLY' };
    const { body } = await vilja
      .post(`/api/cases/${receipt.id}/feedback`)
      .send(feedback)
      .expect(200);
    expect(body.state).toBe('closed');
  });

  it('the flow counts one consultation and one customership more', async () => {
    const { consultedCases, newTymCustomerships, ofWhichViaTeam, feedbackDone } = flowBefore;
    expect(await counted()).toMatchObject({
      consultedCases: consultedCases + 1,
      newTymCustomerships: newTymCustomerships + 1,
      ofWhichViaTeam: ofWhichViaTeam + 1,
      feedbackDone: feedbackDone + 1,
    });
  });

  it('the data protection officer can say who has read it, each once', async () => {
    const { body } = await (
      await house.as('uuno.kokeilu')
    )
      .get(`/api/cases/${receipt.id}/readers`)
      .expect(200);
    const readers = body.map((read: CaseReader) => `${read.personId} ${read.version}`);
    expect(readers.toSorted()).toEqual(['kerttu.nayte 1', 'vilja.kokeilu 1']);
  });
});
