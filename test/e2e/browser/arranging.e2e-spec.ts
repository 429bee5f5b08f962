import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const AGENDA = '/sessions/T-SAT-2026-05-04/agenda';
/** As the demonstration stands: Vilja brings the first and the last, so she waits through the second. */
const AS_IT_STANDS = ['Poukama-85', 'Valkovuokko-99', 'Suomuurain-72'];
/** Vilja's cases side by side, and those for the nurse; the case that has waited longest first. */
const ARRANGED = ['Valkovuokko-99', 'Suomuurain-72', 'Poukama-85'];

const scene = aScene();
let kerttu: Visitor;
beforeAll(async () => {
  kerttu = await scene.as('kerttu.nayte');
}, 120_000);

/** Presses Tab until the button of this name has the focus, as somebody without a mouse does. */
async function tabTo({ page }: Visitor, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).first();
  await wanted.waitFor();
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluate((button) => button.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
}
const press = async (who: Visitor, name: string | RegExp) => {
  await tabTo(who, name);
  await who.page.keyboard.press('Enter');
};
const sees = (who: Visitor, text: string | RegExp) => who.page.getByText(text).first().waitFor();
const rows = ({ page }: Visitor) => page.getByRole('grid').first().getByRole('row');
const standsAs = async (who: Visitor, order: readonly string[]) => {
  await rows(who)
    .first()
    .getByText(order[0] ?? '')
    .waitFor();
  const found = await rows(who).allInnerTexts();
  expect(found.map((text) => order.find((codeWord) => text.includes(codeWord)))).toEqual(order);
};

describe('arranging an agenda without a mouse', () => {
  it('shows what a better order saves before anything changes', async () => {
    await kerttu.page.goto(AGENDA);
    await press(kerttu, 'Avaa esityslista');
    await standsAs(kerttu, AS_IT_STANDS);
    await press(kerttu, 'Järjestä');
    await sees(kerttu, 'Tässä järjestyksessä aikaa kuluu 20 minuuttia vähemmän kuin nyt.');
    expect(await kerttu.page.locator(':focus').innerText()).toBe('Ehdotus');
    await standsAs(kerttu, AS_IT_STANDS);
    expect(await faultsOf(kerttu)).toEqual([]);
    await kerttu.page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(kerttu)).toEqual([]);
    await kerttu.page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  it('can be left as it is', async () => {
    await press(kerttu, 'Jätä ennalleen');
    await kerttu.page.getByRole('heading', { name: 'Ehdotus' }).waitFor({ state: 'detached' });
    await standsAs(kerttu, AS_IT_STANDS);
  }, 60_000);

  it('takes the order, and takes it back', async () => {
    await press(kerttu, 'Järjestä');
    await press(kerttu, 'Ota järjestys käyttöön');
    await sees(kerttu, 'Esityslista on järjestetty.');
    await standsAs(kerttu, ARRANGED);
    await press(kerttu, 'Kumoa');
    await standsAs(kerttu, AS_IT_STANDS);
  }, 60_000);

  it('leaves a case in the slot in which alone its bringer can come', async () => {
    await press(kerttu, 'Pidä Poukama-85 tässä osuudessa');
    await sees(kerttu, 'pysyy paikallaan');
    await press(kerttu, 'Järjestä');
    await press(kerttu, 'Ota järjestys käyttöön');
    await sees(kerttu, 'Esityslista on järjestetty.');
    await standsAs(kerttu, ['Poukama-85', 'Suomuurain-72', 'Valkovuokko-99']);
    expect(kerttu.complaints).toEqual([]);
  }, 60_000);
});
