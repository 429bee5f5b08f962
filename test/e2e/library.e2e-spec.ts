import type { Library, SimilarCases } from '@rukkanen/contract';
import type supertest from 'supertest';
import { openHouse, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';

/** A closed case of Satakunta whose themes many others share, and a theme that nobody has. */
const CASE = 'C36';
const WORDS = {
  situation: 'Asiakas hoiti läheistä ja oli itse väsynyt. Työnhaku oli jäänyt.',
  learned: 'Kaksi organisaatiota riitti, kun ne sopivat yhteisen ajan.',
};

let house: House;
let rows: Rows;
let kerttu: supertest.Agent;
let elli: supertest.Agent;
let vilja: supertest.Agent;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.database.ownerUrl);
  kerttu = await house.as('kerttu.nayte');
  elli = await house.as('elli.nayte');
  vilja = await house.as('vilja.kokeilu');
});
afterAll(async () => {
  await rows.close();
  await house.close();
});

const libraryOf = async (who: supertest.Agent): Promise<Library> =>
  (await who.get('/api/library').expect(200)).body;
const keep = (but: object = {}) =>
  kerttu.post('/api/library').send({ caseId: CASE, theme: 'SOCIAL', ...WORDS, ...but });
const kept = async (but: object = {}): Promise<string> => (await keep(but).expect(201)).body.id;
const confirm = (id: string, who: supertest.Agent) =>
  who.post(`/api/library/${id}/confirm`).send({ nobodyIdentifiable: true });

describe('an example of a closed case', () => {
  it('is shown to nobody before a second reader has read it, who is not its writer', async () => {
    const id = await kept();
    expect((await libraryOf(vilja)).told.map((one) => one.id)).not.toContain(id);
    expect((await libraryOf(vilja)).waiting).toEqual([]);
    expect((await confirm(id, kerttu).expect(409)).body.code).toBe('example.own');
    await confirm(id, vilja).expect(403);
    await confirm(id, await house.as('hilja.esimerkki')).expect(404);
    expect((await libraryOf(elli)).waiting).toContainEqual(
      expect.objectContaining({ id, own: false, situation: WORDS.situation }),
    );
    await confirm(id, elli).expect(200);
    const shown = (await libraryOf(vilja)).told.find((one) => one.id === id);
    expect(shown).toMatchObject(WORDS);
  });

  it('is said with traits that at least five clients share, in every area of the product', async () => {
    const { k, told } = await libraryOf(vilja);
    expect(k).toBe(5);
    expect(told.length).toBeGreaterThan(0);
    for (const { traits } of told) {
      const [crowd] = await rows.ask<{ n: number }>(
        `select count(*)::int as n from cases c
         join case_versions v on v.case_id = c.id and v.version = c.version
         join areas a on a.id = c.area_id
         where $1 = any(v.tags) and c.age_band = any($2) and c.state <> 'withdrawn'
           and ($3::text is null or a.name_fi = $3)`,
        [traits.theme, traits.ageBands, traits.area?.fi ?? null],
      );
      expect(crowd?.n).toBeGreaterThanOrEqual(k);
    }
  });

  it('is not shown at all when fewer share even its theme', async () => {
    const id = await kept({ theme: 'COORDINATION' });
    await confirm(id, elli).expect(200);
    const { told, hidden } = await libraryOf(vilja);
    expect(told.map((one) => one.id)).not.toContain(id);
    expect(hidden).toBe(1);
  });

  it('stores its words sealed, leads back to no case, and is refused with an identifier', async () => {
    const stored = await rows.ask('select * from library_examples');
    const text = JSON.stringify(stored);
    expect(text).not.toContain('läheistä');
    expect(text).not.toContain(CASE);
    const { body } = await keep({ learned: 'Soita 040 123 4567, niin kerron lisää.' }).expect(422);
    expect(body.code).toBe('case.identifies_person');
  });

  it('is kept of closed cases only, by their convener', async () => {
    expect((await keep({ caseId: 'C11' }).expect(409)).body.code).toBe('case.wrong_state');
    await vilja
      .post('/api/library')
      .send({ caseId: CASE, theme: 'SOCIAL', ...WORDS })
      .expect(403);
  });

  it('goes at once, with its key, when a reader says so', async () => {
    const id = await kept();
    await vilja.post(`/api/library/${id}/remove`).expect(404);
    await confirm(id, elli).expect(200);
    await vilja.post(`/api/library/${id}/remove`).expect(200);
    expect(await rows.ask('select 1 from library_examples where id = $1', [id])).toEqual([]);
    await vilja.post(`/api/library/${id}/remove`).expect(404);
  });
});

describe('similar cases', () => {
  it('are shown to whoever may read the case, by their ends and without a number or a name', async () => {
    const answer = await kerttu.get('/api/cases/C11/similar').expect(200);
    const found: SimilarCases[] = answer.body;
    expect(found.length).toBeGreaterThan(0);
    for (const { traits, exits } of found) {
      expect(traits.ageBands.length).toBeGreaterThan(0);
      expect(exits.length).toBeGreaterThan(0);
    }
    expect(answer.text).not.toMatch(/\bC\d\d\b|\p{Lu}\p{Ll}+-\d\d/u);
    await (await house.as('hilja.esimerkki')).get('/api/cases/C11/similar').expect(404);
  });
});
