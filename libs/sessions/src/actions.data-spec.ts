import { randomUUID } from 'node:crypto';
import { Actions } from '@rukkanen/actions';
import type { FunctionKey } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';

let stage: Stage;
const member = (userId: string): Actor =>
  anActor({ userId, role: 'STANDING_MEMBER', areas: ['SOUTH'] });
const [vaino, veikko] = [member('vaino'), member('veikko')];
const onni = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });

beforeAll(async () => {
  stage = await Stage.open();
  for (const statement of FURNITURE) await stage.sql(statement);
});
afterAll(() => stage.close());

const actions = () => stage.get(Actions);
const mine = (actor: Actor) => actions().mine(actor);
const overseen = () => actions().oversee(stage.convener, 'SOUTH');

/** A decision about a case, with one action for each function; its actions are given into hands. */
async function decided(...functions: [FunctionKey, string?][]): Promise<string> {
  const [caseId, sessionId] = [await stage.aCase(), await stage.aSession()];
  const [itemId, decisionId] = [randomUUID(), randomUUID()];
  await stage.sql(`insert into agenda_items values ($1, 'SOUTH', $2, $3, 1, 20, 'decided')`, [
    itemId,
    sessionId,
    caseId,
  ]);
  await stage.sql(
    `insert into decisions (id, area_id, case_id, session_id, item_id, exit, social_care_contact,
       consulted, decided_at) values ($1, 'SOUTH', $2, $3, $4, 'TYM_CUSTOMERSHIP', 'NONE', true, now())`,
    [decisionId, caseId, sessionId, itemId],
  );
  await stage.sql(
    `insert into decision_actions (area_id, decision_id, position, text_id, organisation_id, function)
     select 'SOUTH', $1, f.position, t.id, 'WSC', f.function
     from unnest($2::text[]) with ordinality as f (function, position)
     join case_texts t on t.case_id = $3`,
    [decisionId, functions.map(([key]) => key), caseId],
  );
  await stage.get(Transactions).inAreas(['SOUTH'], (tx) =>
    actions().give(tx, {
      decisionId,
      teamId: 'T',
      actorId: 'kerttu',
      places: functions.map(([, place]) => place ?? null),
    }),
  );
  return caseId;
}
const handOver = () =>
  stage.get(Transactions).inAreas(['SOUTH'], (tx) => actions().handOver(tx, 'SOUTH'));

// The stories of one area, in the order in which its people live them.
describe('the actions of a decision', () => {
  it('come into the hands of those who answer for them, by code only', async () => {
    const caseId = await decided(['NURSE', 'P-1'], ['EMPLOYMENT_EXPERT'], ['DEBT_COUNSELLOR']);
    const [nurse] = await mine(vaino);
    expect(nurse).toMatchObject({
      number: 1,
      function: 'NURSE',
      caseId: null,
      mode: 'IN_PERSON',
      place: { id: 'P-1', name: 'Piste' },
      state: 'open',
      owner: { by: 'SEAT', seatId: 'T-02', name: 'Väinö Kokeilu' },
      handover: null,
    });
    expect(JSON.stringify(nurse)).not.toContain('askeleen');
    expect(await mine(onni)).toMatchObject([
      { function: 'EMPLOYMENT_EXPERT', caseId, owner: { by: 'BRINGER', name: null } },
    ]);
    expect(await mine(veikko)).toEqual([]);
  });

  it('are not done at a place of another area', async () => {
    await expect(decided(['NURSE', 'P-N'])).rejects.toMatchObject({ code: 'request.invalid' });
    await stage.sql('delete from decision_actions where owned_by = $1 and position = 1', [
      'NOBODY',
    ]);
  });

  it('that nobody has stand first for the convener, who gives them to a seat', async () => {
    const { actions: open, seats } = await overseen();
    expect(open.map((one) => [one.function, one.owner.by])).toEqual([
      ['DEBT_COUNSELLOR', 'NOBODY'],
      ['NURSE', 'SEAT'],
      ['EMPLOYMENT_EXPERT', 'BRINGER'],
    ]);
    expect(seats.map(({ id }) => id)).toEqual(['T-01', 'T-02', 'T-03']);
    const [orphan] = open;
    const given = await actions().assign(stage.convener, orphan?.id ?? '', {
      revision: 0,
      seatId: 'T-03',
    });
    expect(given.owner).toEqual({ by: 'SEAT', seatId: 'T-03', name: 'Tauno Malli' });
    expect(await mine(member('tauno'))).toHaveLength(1);
  });

  it('are closed to another area, and to a seat of one', async () => {
    const [nurse] = await mine(vaino);
    const assign = (actor: Actor, seatId: string) =>
      actions().assign(actor, nurse?.id ?? '', { revision: nurse?.revision ?? 0, seatId });
    await expect(actions().oversee(stage.stranger, 'SOUTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(assign(stage.stranger, 'T-01')).rejects.toEqual(refusal('access.not_found'));
    await expect(assign(stage.convener, 'N-01')).rejects.toEqual(refusal('access.not_found'));
  });
});

describe('an action in hand', () => {
  it('is marked done, and opened again, by its owner alone', async () => {
    const [nurse] = await mine(vaino);
    const mark = (actor: Actor, revision: number, state: 'open' | 'done') =>
      actions().mark(actor, nurse?.id ?? '', { revision, state });
    await expect(mark(veikko, 1, 'done')).rejects.toEqual(refusal('action.not_yours'));
    expect(await mark(vaino, 1, 'done')).toMatchObject({ state: 'done', doneOn: '2026-05-04' });
    await expect(mark(vaino, 1, 'open')).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 2 }),
    );
    await expect(mark(vaino, 2, 'done')).rejects.toEqual(
      refusal('action.wrong_state', { state: 'done' }),
    );
    expect(await mark(vaino, 2, 'open')).toMatchObject({ state: 'open', doneOn: null });
  });

  it('of a bringer is theirs to mark', async () => {
    const [own] = await mine(onni);
    const sent = { revision: own?.revision ?? 0, state: 'done' } as const;
    expect(await actions().mark(onni, own?.id ?? '', sent)).toMatchObject({ state: 'done' });
  });
});

describe('a seat that changes hands', () => {
  it('leaves its actions to nobody while it is empty, visibly', async () => {
    await stage.sql(
      `update seat_holders set valid = '[2026-01-01,2026-05-05)' where seat_id = 'T-02' and rank = 1`,
    );
    stage.clock.set('2026-05-06T05:30:00Z');
    expect(await handOver()).toBe(1);
    expect(await handOver()).toBe(0);
    const [first] = (await overseen()).actions;
    expect(first).toMatchObject({ owner: { by: 'SEAT', seatId: 'T-02', name: null } });
    expect(await mine(vaino)).toMatchObject([
      { state: 'handed_over', handover: { to: null, on: '2026-05-06', gapDays: 0 } },
    ]);
  });

  it('brings them to the successor, and the empty days are counted', async () => {
    await stage.sql(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'T-02', 1, 'veikko', '[2026-05-11,)')`,
    );
    stage.clock.set('2026-05-11T05:30:00Z');
    await actions().sweep('SOUTH');
    expect(await mine(veikko)).toMatchObject([
      {
        state: 'open',
        owner: { name: 'Veikko Harjoitus' },
        handover: { from: null, to: 'Veikko Harjoitus', on: '2026-05-11', gapDays: 6 },
      },
    ]);
    expect((await overseen()).gapDays).toBe(6);
    expect(await mine(vaino)).toMatchObject([{ state: 'handed_over' }]);
  });

  it('leaves what is done where it was', async () => {
    const lines = await stage.sql<{ type: string }>(
      `select type from action_events order by on_day, revision`,
    );
    expect(lines.map(({ type }) => type).filter((type) => type === 'handed_over')).toHaveLength(2);
    expect(await mine(onni)).toMatchObject([{ state: 'done' }]);
  });
});

describe('a decision that another takes the place of', () => {
  it('takes its actions along', async () => {
    const caseId = await decided(['KELA_EXPERT']);
    const tauno = member('tauno');
    const before = (await mine(tauno)).length;
    const [old] = await stage.sql<{ id: string }>('select id from decisions where case_id = $1', [
      caseId,
    ]);
    await stage.sql('update decisions set superseded_by = $2 where id = $1', [old?.id, old?.id]);
    expect(await mine(tauno)).toHaveLength(before - 1);
  });
});

/** Another decision about the same item takes the place of one, and its actions are given. */
async function superseded(old: string): Promise<string> {
  const id = randomUUID();
  await stage.sql('update decisions set superseded_by = $2 where id = $1', [old, old]);
  await stage.sql(
    `insert into decisions (id, area_id, case_id, session_id, item_id, exit, social_care_contact,
       consulted, decided_at, responsible_function, responsible_organisation)
     select $2, area_id, case_id, session_id, item_id, exit, 'NONE', true, now(),
       responsible_function, responsible_organisation from decisions where id = $1`,
    [old, id],
  );
  await stage.sql('update decisions set superseded_by = $2 where id = $1', [old, id]);
  await give(id);
  return id;
}
const give = (decisionId: string) =>
  stage
    .get(Transactions)
    .inAreas(['SOUTH'], (tx) =>
      actions().give(tx, { decisionId, teamId: 'T', actorId: 'kerttu', places: [] }),
    );

describe('what follows from a decision by itself', () => {
  const tauno = member('tauno');
  const steps = async (actor: Actor) =>
    (await mine(actor)).flatMap(({ step, dueOn, doneOn }) =>
      step ? [{ step, dueOn, doneOn }] : [],
    );

  it('comes into the hands of whoever is responsible, and a status review to its own owner', async () => {
    const caseId = await decided();
    const [decision] = await stage.sql<{ id: string }>(
      `update decisions set responsible_function = 'KELA_EXPERT', responsible_organisation = 'KELA',
         status_review_by = 'NURSE', status_review_on = '2026-06-29' where case_id = $1 returning id`,
      [caseId],
    );
    await give(decision?.id ?? '');
    expect(await steps(tauno)).toEqual([
      { step: 'openInTyppi', dueOn: '2026-05-11', doneOn: null },
      { step: 'sendAppointment', dueOn: '2026-05-11', doneOn: null },
      { step: 'startAssessment', dueOn: '2026-05-25', doneOn: null },
    ]);
    expect(await steps(veikko)).toEqual([
      { step: 'statusReview', dueOn: '2026-06-29', doneOn: null },
    ]);
  });

  it('counts an assessment from the day on which it began: not before the decision, not in the future', async () => {
    const begun = (await mine(tauno)).find(({ step }) => step === 'startAssessment');
    const mark = (on: string) =>
      actions().mark(tauno, begun?.id ?? '', { revision: begun?.revision ?? 0, state: 'done', on });
    for (const on of ['2026-05-03', '2026-05-12'])
      await expect(mark(on)).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await mark('2026-05-07')).toMatchObject({ state: 'done', doneOn: '2026-05-07' });
  });

  it('stays done when another decision to the same end takes its place', async () => {
    const [old] = await stage.sql<{ id: string }>(
      `select id from decisions where status_review_on is not null`,
    );
    await superseded(old?.id ?? '');
    expect(await steps(tauno)).toContainEqual({
      step: 'startAssessment',
      dueOn: '2026-05-25',
      doneOn: '2026-05-07',
    });
    expect(await steps(tauno)).toHaveLength(3);
    expect(await steps(veikko)).toEqual([]);
  });
});

const FURNITURE = [
  `insert into places (id, area_id, kind, name, opening)
   values ('P-1', 'SOUTH', 'SERVICE_POINT', 'Piste', 'BY_NEED_AND_AGREEMENT'),
     ('P-N', 'NORTH', 'OFFICE', 'Muu', 'DAILY')`,
  `insert into teams values ('N', 'NORTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into seats values ('N-01', 'NORTH', 'N', 'NURSE', 'WSC')`,
];
