import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const ROOM = '/sessions/T-SAT-2026-05-04/live';
const LINE = 'Terveydentila kannattaa selvittää ennen työkokeilua.';

const scene = aScene();
let nurse: Visitor;

beforeAll(async () => {
  const kerttu = await scene.house.as('kerttu.nayte');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  nurse = await scene.as('vaino.kokeilu', 320);
}, 120_000);

describe('the voices of a case', () => {
  it('are given by a nurse on a phone before the meeting has begun', async () => {
    const { page, complaints } = nurse;
    await page.goto(ROOM);
    const voices = page.locator('details.voices').first();
    await voices.locator('summary').click();
    await page
      .getByRole('textbox', { name: /Oma näkemyksesi/ })
      .first()
      .fill(LINE);
    await voices.getByRole('button', { name: /Tallenna näkemys/ }).click();
    await page.getByText('Näkemyksesi on tallessa.').first().waitFor();
    for (const question of await voices.getByRole('radiogroup').all())
      await question.locator('label').first().click();
    await voices.getByRole('button', { name: 'Vastaa', exact: true }).click();
    await page.getByText('Vastauksesi on annettu.').first().waitFor();
    expect(await faultsOf(nurse)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);
});
