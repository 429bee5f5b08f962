import { aDecision } from '../support/a-decision.js';
import { openHouse, signIn, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';

const SESSION = 'T-SAT-2026-05-04';

let house: House;
let rows: Rows;
let kerttu: Screen;
let elli: Screen;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
  const convener = await house.as('kerttu.nayte');
  for (const _ of [1, 2])
    await convener.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  kerttu = await Screen.enter(house.url, await signIn(house.url, 'kerttu.nayte'), SESSION);
  elli = await Screen.enter(house.url, await signIn(house.url, 'elli.nayte'), SESSION);
  await kerttu.do({ type: 'startSession' });
});
afterAll(async () => {
  kerttu.close();
  elli.close();
  await rows.close();
  await house.close();
});

const GROUNDS = 'Hoito on kesken, ja työkyky selvitetään sen jälkeen.';
const stateOf = async (caseId: string) =>
  (await rows.ask<{ state: string }>('select state from cases where id = $1', [caseId]))[0]?.state;
const inForce = (caseId: string) =>
  rows.ask('select id from decisions where case_id = $1 and superseded_by is null', [caseId]);

describe('the hand of the convener', () => {
  it('orders what is still to come, and every screen and row follows', async () => {
    const first = kerttu.view.items.map(({ id }) => id);
    const order = first.toReversed();
    await kerttu.do({ type: 'reorderItems', order });
    await elli.sees(kerttu.view.seq);
    expect(elli.view.items.map(({ id }) => id)).toEqual(order);
    expect(elli.view.items.map(({ position }) => position)).toEqual(
      kerttu.view.items.map(({ position }) => position).toSorted((one, other) => one - other),
    );
    const stored = await rows.ask<{ id: string }>(
      'select id from agenda_items where session_id = $1 order by position',
      [SESSION],
    );
    expect(stored.map(({ id }) => id)).toEqual(order);
    await kerttu.do({ type: 'undo' });
    expect(kerttu.view.items.map(({ id }) => id)).toEqual(first);
  });

  it('takes a decision back with all that it did, and deletes its words', async () => {
    const itemId = kerttu.itemOf('C30');
    await kerttu.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
    await kerttu.do({ type: 'decide', itemId, decision: aDecision({ grounds: GROUNDS }) });
    const [decided] = await inForce('C30');
    expect(decided).toBeDefined();
    await kerttu.do({ type: 'undo' });
    await elli.sees(kerttu.view.seq);
    for (const { view } of [kerttu, elli]) {
      expect(view.items.find(({ id }) => id === itemId)).toMatchObject({
        state: 'active',
        decision: null,
      });
      expect(view.texts).toEqual({});
    }
    expect(await inForce('C30')).toEqual([]);
    expect(await stateOf('C30')).toBe('in_discussion');
    const kept = await rows.ask(
      `select 1 from case_texts t join decisions d on t.id in
         (d.grounds_text, d.continuation_text, d.goal_text, d.missing_text)
       where d.case_id = 'C30' and t.sealed is not null`,
      [],
    );
    expect(kept).toEqual([]);
    expect(await rows.ask(`select 1 from feedbacks where case_id = 'C30'`, [])).toEqual([]);
  });

  it('takes back nothing that somebody has confirmed or that another step has followed', async () => {
    const itemId = kerttu.itemOf('C30');
    await kerttu.do({ type: 'setPhase', itemId, phase: 'clarify' });
    await elli.sees(kerttu.view.seq);
    await elli.do({ type: 'takeOver' });
    await kerttu.sees(elli.view.seq);
    expect(await kerttu.apply({ type: 'undo' })).toMatchObject({
      ok: false,
      code: 'session.nothing_to_undo',
    });
  });

  it('gives the lead to the other convener, of whom only one can act on the same moment', async () => {
    await elli.do({ type: 'handOver' });
    await kerttu.sees(elli.view.seq);
    expect(kerttu.view.lead?.personId).toBe('kerttu.nayte');
    const answers = await Promise.all(
      [kerttu, elli].map((screen) => screen.apply({ type: 'pauseSession' })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes an end back, so that no case has left the agenda', async () => {
    await kerttu.mend();
    await kerttu.do({ type: 'resumeSession' });
    const priority = () => rows.ask(`select id, priority from cases order by id`, []);
    const before = await priority();
    await kerttu.do({ type: 'endSession' });
    expect(await stateOf('C11')).toBe('queued');
    await kerttu.do({ type: 'undo' });
    expect(await stateOf('C11')).toBe('scheduled');
    expect(await priority()).toEqual(before);
    expect(kerttu.view.state).toBe('live');
  });

  it('opens a closed session again, with a reason', async () => {
    const itemId = kerttu.itemOf('C30');
    await kerttu.do({ type: 'deferItem', itemId, reason: 'function_missing' });
    await kerttu.do({ type: 'endSession' });
    await kerttu.do({ type: 'closeSession' });
    await kerttu.do({ type: 'reopenSession', reason: 'decision_wrong' });
    expect(kerttu.view).toMatchObject({ state: 'closing', closedAt: null });
  });
});
