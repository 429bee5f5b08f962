import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const LIVE = '/sessions/T-SAT-2026-05-04/live';

const scene = aScene();
let kerttu: Visitor;
let elli: Visitor;

beforeAll(async () => {
  const convener = await scene.house.as('kerttu.nayte');
  await convener.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  kerttu = await scene.as('kerttu.nayte');
  elli = await scene.as('elli.nayte', 320);
  for (const { page } of [kerttu, elli]) await page.goto(LIVE);
}, 120_000);

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });
const codeWords = ({ page }: Visitor) => page.locator('.agenda b').allInnerTexts();

describe('the hand of the convener', () => {
  it('moves a waiting case by keyboard, and takes that back', async () => {
    await button(kerttu, 'Aloita istunto').click();
    await button(elli, /^Lisää/).waitFor();
    const first = await codeWords(kerttu);
    const [one = '', two = ''] = first;
    await button(kerttu, `Siirrä myöhemmäksi: ${one}`).focus();
    await kerttu.page.keyboard.press('Enter');
    await kerttu.page.locator('.agenda li').first().getByText(two).waitFor();
    await elli.page.locator('.agenda li').first().getByText(two).waitFor();
    expect(await faultsOf(kerttu)).toEqual([]);
    await button(kerttu, /^Kumoa/).click();
    await elli.page.locator('.agenda li').first().getByText(one).waitFor();
    expect(await codeWords(kerttu)).toEqual(first);
    expect(await button(kerttu, /^Kumoa/).count()).toBe(0);
  }, 60_000);

  it('hands the lead over; on a phone the other has the same hand', async () => {
    await button(kerttu, 'Anna johto toiselle').click();
    await button(kerttu, 'Ota johto').waitFor();
    await button(elli, /^Aloita /).click();
    expect(await faultsOf(elli)).toEqual([]);
    await elli.page.getByText('Asia ei voi odottaa.').click();
    await button(elli, 'Avaa tapaus').click();
    await button(elli, /^Kumoa/).waitFor();
    expect(await faultsOf(elli)).toEqual([]);
    await button(elli, /^Kumoa/).click();
    await button(elli, /^Aloita /).waitFor();
  }, 60_000);
});
