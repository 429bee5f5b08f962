import { foldView } from '@rukkanen/agenda';
import { CaseTrail, SessionCourse } from '@rukkanen/contract';
import { z } from 'zod';
import { openHouse, signIn, type House } from '../support/house.js';
import { Screen } from '../support/screen.js';

const SESSION = 'T-SAT-2026-05-04';

let house: House;
let lead: Screen;
beforeAll(async () => {
  house = await openHouse();
  const kerttu = await house.as('kerttu.nayte');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  lead = await Screen.enter(house.url, await signIn(house.url, 'kerttu.nayte'), SESSION);
  const [first] = lead.view.items;
  if (!first) throw new Error('the agenda is empty');
  for (const command of [
    { type: 'startSession' },
    { type: 'startItem', itemId: first.id, without: 'JOINS_LATER' },
    { type: 'flagIdentity', itemId: first.id },
    { type: 'deferItem', itemId: first.id, reason: 'time' },
  ] as const)
    await lead.do(command);
});
afterAll(async () => {
  lead.close();
  await house.close();
});

const courseFor = async (persona: string): Promise<SessionCourse> => {
  const agent = await house.as(persona);
  return SessionCourse.parse((await agent.get(`/api/sessions/${SESSION}/course`).expect(200)).body);
};

describe('how a session went', () => {
  it('comes, line by line, to what the room shows, with the roster and the versions of that day', async () => {
    const { start, lines, people, versions } = await courseFor('kerttu.nayte');
    const { items, seq, state } = lines.reduce(foldView, start);
    expect({ seq, state }).toEqual({ seq: lead.view.seq, state: lead.view.state });
    expect(items.map((item) => [item.id, item.state])).toEqual(
      lead.view.items.map((item) => [item.id, item.state]),
    );
    expect(people?.seats.some(({ name }) => name !== null)).toBe(true);
    expect(versions.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
    expect(people?.stays).toEqual([
      expect.objectContaining({ part: 'CONVENER', function: 'CONVENER', to: null }),
    ]);
  });

  it('tells those who only bring a case nothing of the others', async () => {
    const { start, lines, people } = await courseFor('vilja.kokeilu');
    const foreign = start.items.filter(({ mine }) => !mine);
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every((item) => item.case === null)).toBe(true);
    expect(lines.some(({ event }) => event.type === 'identityFlagged')).toBe(
      start.items[0]?.mine === true,
    );
    expect(people).toBeNull();
  });

  it('tells the data protection officer all of its codes and lets them lead nothing', async () => {
    const { start, lines, people } = await courseFor('uuno.kokeilu');
    expect(start.mayLead).toBe(false);
    expect(people?.stays).toHaveLength(1);
    expect(start.items.every((item) => item.case !== null)).toBe(true);
    expect(lines.map(({ event }) => event.type)).toContain('identityFlagged');
    expect(lines.every(({ texts }) => Object.keys(texts).length === 0)).toBe(true);
  });

  it('is found by the data protection officer from the trail of a case', async () => {
    const { start } = await courseFor('uuno.kokeilu');
    const codeWord = start.items[0]?.case?.codeWord;
    const officer = await house.as('uuno.kokeilu');
    const { body } = await officer.post('/api/audit/cases').send({ codeWord }).expect(200);
    const [trail] = z.array(CaseTrail).parse(body);
    const met = trail?.events.filter(({ type }) => type === 'discussed' || type === 'deferred');
    expect(met?.map(({ sessionId }) => sessionId)).toEqual([SESSION, SESSION]);
  });

  it('is nothing to those who have no part in it', async () => {
    for (const [persona, status] of [
      ['hilja.esimerkki', 404],
      ['pirkko.demo', 403],
    ] as const)
      await (await house.as(persona)).get(`/api/sessions/${SESSION}/course`).expect(status);
  });
});
