import { fetchBare } from '../support/bare.js';
import { openHouse, signIn, type House } from '../support/house.js';
import { Screen } from '../support/screen.js';

const SESSION = 'T-SAT-2026-05-04';
const ADDRESS = `/sessions/${SESSION}/text`;
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let house: House;
let lead: Screen;
beforeAll(async () => {
  house = await openHouse();
  const kerttu = await house.as('kerttu.nayte');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  lead = await Screen.enter(house.url, await signIn(house.url, 'kerttu.nayte'), SESSION);
  const [first, second] = lead.view.items;
  if (!first || !second) throw new Error('the agenda is too short');
  await lead.do({ type: 'startSession' });
  await lead.do({ type: 'startItem', itemId: first.id, without: 'JOINS_LATER' });
  await lead.do({ type: 'deferItem', itemId: first.id, reason: 'time' });
  await lead.do({ type: 'startItem', itemId: second.id, without: 'JOINS_LATER' });
});
afterAll(async () => {
  lead.close();
  await house.close();
});

const pageFor = async (persona: string): Promise<string> =>
  (await (await house.as(persona)).get(ADDRESS).set(HTML).expect(200)).text;
const [talked, ahead] = [1, 2];

describe('the live room as text', () => {
  it('is a few kilobytes in one answer, and loads and runs nothing', async () => {
    const convener = await house.as('kerttu.nayte');
    const { text, headers } = await convener.get(ADDRESS).set(HTML).expect(200);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16 * 1_024);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-/);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/<script|<img|<link|http-equiv/);
    expect(text).toMatch(/<html lang="fi">/);
  });

  it('tells the convener of the case in hand, what was before and what comes', async () => {
    const text = await pageFor('kerttu.nayte');
    const { items } = lead.view;
    for (const item of items) expect(text).toContain(item.case?.codeWord);
    expect(text).toContain('Aika loppui kesken.');
    expect(text).toContain('Puhutaan ilman nimiä.');
    expect(text).toContain(`Nyt: ${items[talked]?.case?.codeWord}`);
  });

  it('shows a member no more than their screen does', async () => {
    const member = await Screen.enter(house.url, await signIn(house.url, 'vaino.kokeilu'), SESSION);
    const text = await pageFor('vaino.kokeilu');
    for (const [index, item] of member.view.items.entries()) {
      const codeWord = lead.view.items[index]?.case?.codeWord ?? '';
      if (item.case) expect(text).toContain(codeWord);
      else expect(text).not.toContain(codeWord);
    }
    expect(member.view.items.some(({ case: seen }) => seen === null)).toBe(true);
    expect(lead.view.items[ahead]).toBeDefined();
    member.close();
  });

  it('counts nobody as present who only looks', async () => {
    await pageFor('elli.nayte');
    expect(await pageFor('kerttu.nayte')).not.toContain('varakoollekutsuja');
  });

  it('asks a stranger to sign in, and does not exist for another area', async () => {
    const stranger = await fetchBare(house, ADDRESS, HTML);
    expect(stranger.status).toBe(401);
    expect(stranger.body.toString()).toContain('href="/sign-in"');
    const other = await (await house.as('hilja.esimerkki')).get(ADDRESS).set(HTML).expect(404);
    expect(other.text).toContain('Istuntoa ei löydy');
    const admin = await house.as('pirkko.demo');
    await admin.get(ADDRESS).set({ accept: 'application/json' }).expect(403);
  });

  it('speaks the reader’s language', async () => {
    const kerttu = await house.as('kerttu.nayte');
    for (const [language, word] of [
      ['sv', 'Mötet som text'],
      ['en', 'The session as text'],
      ['fi', 'Istunto tekstinä'],
    ] as const) {
      await kerttu.put('/api/me/language').send({ language });
      const { text } = await kerttu.get(ADDRESS).set(HTML).expect(200);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(word);
    }
  });
});
