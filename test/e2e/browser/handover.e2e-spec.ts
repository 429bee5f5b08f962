import type { Page } from 'playwright-core';
import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const scene = aScene();
let nurse: Visitor;
let successor: Visitor;
let convener: Visitor;

beforeAll(async () => {
  [nurse, successor, convener] = (await Promise.all(
    ['vaino.kokeilu', 'otto.nayte', 'kerttu.nayte'].map(async (persona) => {
      const who = await scene.as(persona);
      return who;
    }),
  )) as [Visitor, Visitor, Visitor];
}, 120_000);

const group = (page: Page, name: RegExp) => page.getByRole('region', { name });
const rows = (page: Page, name: RegExp) => group(page, name).getByRole('listitem');
const codesOf = (page: Page, name: RegExp) => rows(page, name).locator('.code').allInnerTexts();

/** The seat of the nurse of Pori changes hands today, on the product's clock. */
async function changeHands(personId: string): Promise<void> {
  const kerttu = await scene.house.as('kerttu.nayte');
  const { body: me } = await kerttu.get('/api/me').expect(200);
  await kerttu
    .post('/api/rosters/T-SAT/changes')
    .set('If-Match', '*')
    .send({
      type: 'setHolder',
      seatId: 'T-SAT-05',
      rank: 1,
      personId,
      from: String(me.now).slice(0, 10),
      to: null,
    })
    .expect(200);
}

// One story, in the order in which it happens.
describe('the open actions of a nurse', () => {
  let codes: string[];

  it('are in her list by code only', async () => {
    const { page } = nurse;
    await page.goto('/actions');
    await group(page, /^Avoimia/).waitFor();
    codes = await codesOf(page, /^Avoimia/);
    expect(codes.length).toBeGreaterThan(1);
    expect(await faultsOf(nurse)).toEqual([]);
  }, 60_000);

  it('are marked done, and open again when that was a slip', async () => {
    const { page } = nurse;
    await rows(page, /^Avoimia/)
      .first()
      .getByRole('button', { name: /Merkitse tehdyksi/ })
      .click();
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await group(page, new RegExp(`^Avoimia ${codes.length}$`)).waitFor();
    expect(await codesOf(page, /^Avoimia/)).toEqual(codes);
  }, 60_000);

  it('move to the successor as soon as the seat changes hands, and both see it', async () => {
    await changeHands('otto.nayte');
    await successor.page.goto('/actions');
    await successor.page
      .getByText(/aiemmin hoiti Väinö Kokeilu/)
      .first()
      .waitFor();
    expect(await codesOf(successor.page, /^Avoimia|^Yksi avoin/)).toEqual(
      expect.arrayContaining(codes),
    );
    await nurse.page.reload();
    await nurse.page
      .getByText(/nyt hoitaa Otto Näyte/)
      .first()
      .waitFor();
    expect(await codesOf(nurse.page, /^Siirtyneitä/)).toEqual(codes);
    expect(await nurse.page.getByText('Kaikki on tehty.').count()).toBe(1);
    expect(await faultsOf(nurse)).toEqual([]);
  }, 60_000);

  it('are seen by the convener with who has them, and can be given on', async () => {
    const { page } = convener;
    await page.goto('/actions');
    await page.getByText('Koko alue').click();
    const row = rows(page, /^Hoidossa/)
      .filter({ hasText: codes[0] ?? '' })
      .filter({ hasText: 'Otto Näyte' });
    await row
      .first()
      .getByRole('button', { name: /Anna hoidettavaksi/ })
      .click();
    await page.getByLabel('Paikka kokoonpanossa').selectOption('T-SAT-07');
    expect(await faultsOf(convener)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Anna hoidettavaksi' }).click();
    await page.getByText(/on nyt hoidettavana: Otto Kokeilu/).waitFor();
  }, 60_000);
});
