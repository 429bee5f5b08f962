import type { CaseReceipt, CaseTrail } from '@rukkanen/contract';
import pg from 'pg';
import type supertest from 'supertest';
import { aCase } from '../support/a-case.js';
import { openHouse, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';

let house: House;
let rows: Rows;
let vilja: supertest.Agent;
let kerttu: supertest.Agent;
let uuno: supertest.Agent;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
  vilja = await house.as('vilja.kokeilu');
  kerttu = await house.as('kerttu.nayte');
  uuno = await house.as('uuno.kokeilu');
});
afterAll(async () => {
  await rows.close();
  await house.close();
});

const bring = async (): Promise<CaseReceipt> =>
  (await vilja.post('/api/cases').send(aCase()).expect(201)).body;
const queued = async (): Promise<CaseReceipt> => {
  const brought = await bring();
  const read = { version: 1, nobodyIdentifiable: true };
  await kerttu.post(`/api/cases/${brought.id}/accept`).send(read).expect(200);
  return brought;
};
const TOGETHER = {
  version: 1,
  to: 'TWO_ORGANISATIONS',
  organisations: ['WSC_SAT', 'EMPA_SAT'],
  advice: 'Sopikaa yhteinen aika ja katsokaa tilanne uudelleen syksyllä.',
};
const redirect = (id: string, but: object = {}, who = kerttu) =>
  who.post(`/api/cases/${id}/redirect`).send({ ...TOGETHER, ...but });

describe('redirecting a case', () => {
  it('tells its bringer who goes on together, who leads, and what to do next', async () => {
    const { id } = await bring();
    expect((await redirect(id).expect(200)).body).toEqual({ id, state: 'redirected', version: 1 });
    const { body } = await vilja.get(`/api/cases/${id}/redirection`).expect(200);
    expect(body).toMatchObject({ to: 'TWO_ORGANISATIONS', advice: TOGETHER.advice });
    expect(body.organisations.map((one: { id: string }) => one.id)).toEqual([
      'WSC_SAT',
      'EMPA_SAT',
    ]);
    const mine: { id: string }[] = (await vilja.get('/api/cases').expect(200)).body;
    expect(mine.find((one) => one.id === id)).toMatchObject({
      state: 'redirected',
      waitsFor: 'NOBODY',
    });
    expect((await kerttu.get('/api/queue').expect(200)).text).not.toContain(id);
  });

  it('to another service names the one that arranges it, from the queue too, without a word', async () => {
    const { id } = await queued();
    const to = { to: 'OTHER_SERVICE', organisations: ['PARTNER_NGO'], advice: undefined };
    await redirect(id, to).expect(200);
    const { body } = await vilja.get(`/api/cases/${id}/redirection`).expect(200);
    expect(body).toMatchObject({ to: 'OTHER_SERVICE', advice: null });
  });

  it.each([
    ['one organisation for two', { organisations: ['WSC_SAT'] }],
    ['the same one twice', { organisations: ['WSC_SAT', 'WSC_SAT'] }],
    ['two for another service', { to: 'OTHER_SERVICE' }],
    ['one that the area does not know', { organisations: ['WSC_SAT', 'WSC_PS'] }],
  ])('is refused with %s', async (_, but) => {
    const { id } = await bring();
    const { body } = await redirect(id, but).expect(400);
    expect(body.code).toBe('request.invalid');
  });

  it('is of the version that was read, by its convener, and of a case that waits', async () => {
    const { id } = await bring();
    expect((await redirect(id, { version: 2 }).expect(409)).body.code).toBe(
      'state.changed_meanwhile',
    );
    await redirect(id, {}, vilja).expect(403);
    await redirect(id, {}, await house.as('hilja.esimerkki')).expect(404);
    expect((await vilja.get(`/api/cases/${id}/redirection`)).body.code).toBe('case.wrong_state');
    expect((await redirect('C11').expect(409)).body.code).toBe('case.wrong_state');
  });
});

describe('"identifies someone"', () => {
  it('pressed by any reader hides the case at once, purges it and leaves who and when', async () => {
    const { id } = await bring();
    const before = (await kerttu.get(`/api/cases/${id}`).expect(200)).body.narrative;
    expect(before).toContain('vanhempaa');
    await kerttu.post(`/api/cases/${id}/identifies-someone`).expect(200);
    expect((await kerttu.get('/api/queue').expect(200)).text).not.toContain(id);
    expect((await kerttu.get(`/api/cases/${id}`)).body).toMatchObject({
      textDeleted: true,
      narrative: null,
    });
    const [event] = await rows.ask(
      `select type, codes, actor_id from case_events where case_id = $1 order by revision desc limit 1`,
      [id],
    );
    expect(event).toEqual({
      type: 'withdrawn',
      codes: { because: 'identifies_someone' },
      actor_id: 'kerttu.nayte',
    });
    expect(await readable(id)).toBe(0);
  });

  it('is for members of the team too, and hides the case from them as from everybody', async () => {
    const martta = await house.as('martta.demo');
    const id = 'C35';
    await martta.get(`/api/cases/${id}`).expect(200);
    await martta.post(`/api/cases/${id}/identifies-someone`).expect(200);
    await martta.get(`/api/cases/${id}`).expect(404);
    expect(await readable(id)).toBe(0);
  });

  it('of a decided case takes its words and leaves the decision', async () => {
    const onni = await house.as('onni.malli');
    await onni.post('/api/cases/C34/identifies-someone').expect(200);
    const { body } = await onni.get('/api/cases/C34/result').expect(200);
    expect(body.decision).toMatchObject({ exit: 'SERVICES_BEFORE_TYM', grounds: null });
    expect(await readable('C34')).toBe(0);
  });

  it('is not for somebody who may not read the case', async () => {
    const { id } = await bring();
    await (await house.as('vaino.kokeilu')).post(`/api/cases/${id}/identifies-someone`).expect(404);
    expect(await readable(id)).toBeGreaterThan(0);
  });
});

describe('taking a case back', () => {
  it('deletes its words at once, whether it waits or stands on an agenda', async () => {
    const { id } = await queued();
    await vilja.post(`/api/cases/${id}/withdraw`).expect(200);
    expect(await readable(id)).toBe(0);
    await vilja.post('/api/cases/C32/withdraw').expect(200);
    expect(await readable('C32')).toBe(0);
  });
});

describe('the trail of a case', () => {
  const trailOf = async (codeWord: string, who = uuno): Promise<CaseTrail[]> =>
    (await who.post('/api/audit/cases').send({ codeWord }).expect(200)).body;

  it('tells the data protection officer who saw which version and what was done, by code word', async () => {
    const { id, codeWord } = await bring();
    await kerttu.get(`/api/cases/${id}`).expect(200);
    const asked = { version: 1, question: 'Onko terveydestä puhuttu asiakkaan kanssa?' };
    await kerttu.post(`/api/cases/${id}/return`).send(asked).expect(200);
    const { areaId: _area, ...again } = aCase();
    await vilja.post(`/api/cases/${id}/versions`).send(again).expect(201);
    await kerttu.post(`/api/cases/${id}/identifies-someone`).expect(200);
    const [trail] = await trailOf(codeWord);
    expect(trail?.versions.map(({ version, readers }) => [version, names(readers)])).toEqual([
      [1, ['kerttu.nayte']],
      [2, []],
    ]);
    expect(trail?.events.map(({ type, because }) => [type, because])).toEqual([
      ['submitted', null],
      ['returned', null],
      ['resubmitted', null],
      ['withdrawn', 'identifies_someone'],
    ]);
    expect(trail).toMatchObject({ caseId: id, codeWord, state: 'withdrawn' });
    expect(trail?.textDeletedAt).not.toBeNull();
    expect(JSON.stringify(trail)).not.toMatch(/vanhempaa|terveydestä/);
  });

  const names = (readers: CaseTrail['versions'][number]['readers']) =>
    readers.map(({ personId }) => personId);

  it('is found by the word alone, whatever its case; a foreign one is like an unknown one', async () => {
    const { codeWord } = await bring();
    const [word = ''] = codeWord.split('-');
    expect((await trailOf(word.toUpperCase())).map((one) => one.codeWord)).toContain(codeWord);
    expect(await trailOf('Olematon-99')).toEqual([]);
    await kerttu.post('/api/audit/cases').send({ codeWord }).expect(403);
    await uuno.post('/api/audit/cases').send({ codeWord: 'x%' }).expect(400);
  });
});

describe('a version of a case', () => {
  it('cannot be changed afterwards by the product itself, only forgotten', async () => {
    const { id } = await bring();
    const app = new pg.Client({ connectionString: house.database.url });
    await app.connect();
    await app.query(`select set_config('app.areas', 'SATAKUNTA', false)`);
    const tries = [
      `update case_versions set functions = '{NURSE}' where case_id = '${id}'`,
      `update case_versions set tags = '{DEBT}' where case_id = '${id}'`,
      `update case_versions set scores = '{}' where case_id = '${id}'`,
      `update case_texts set sealed = 'x' where case_id = '${id}'`,
      `update case_texts set field = 'x' where case_id = '${id}'`,
      `delete from case_versions where case_id = '${id}'`,
      `delete from case_texts where case_id = '${id}'`,
    ];
    for (const one of tries)
      await expect(app.query(one)).rejects.toThrow(/permission denied|stays as it was sent/);
    await app.query(`update case_versions set scores = null where case_id = '${id}'`);
    await app.end();
  });
});

/** How many sealed texts of a case are left: those that a key could still open. */
async function readable(caseId: string): Promise<number> {
  const left = await rows.ask(
    'select id from case_texts where case_id = $1 and sealed is not null',
    [caseId],
  );
  return left.length;
}
