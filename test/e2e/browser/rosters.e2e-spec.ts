import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const scene = aScene();
let kerttu: Visitor;
let elli: Visitor;
beforeAll(async () => {
  kerttu = await scene.as('kerttu.nayte');
  elli = await scene.as('elli.nayte');
}, 120_000);

const dialog = ({ page }: Visitor) => page.getByRole('dialog');
const press = (who: Visitor, name: string | RegExp) =>
  who.page.getByRole('button', { name }).first().click();
const answer = (who: Visitor, name: string | RegExp) =>
  dialog(who).getByRole('button', { name }).click();
const sees = (who: Visitor, text: string | RegExp) => who.page.getByText(text).first().waitFor();
const cell = ({ page }: Visitor, row: number, week: number) =>
  page.locator(`[data-cell="${row}-${week}"]`);
const open = async (who: Visitor) => {
  await who.page.goto('/rosters');
  await cell(who, 0, 0).waitFor();
};

/** The rows of the demonstration's team. */
const NURSE_IN_PORI = 4;
const NURSE_IN_THE_NORTH = 5;

describe('the roster in the browser', () => {
  it('tells in words who comes, who stands in and where nobody does', async () => {
    await open(kerttu);
    await sees(kerttu, '1 paikka auki tänään');
    await sees(kerttu, /Otto Näyte poissa .*, sijaista ei ole nimetty/);
    expect(await cell(kerttu, 7, 0).getAttribute('aria-label')).toMatch(
      /Kelan asiantuntija: .*sijainen Urho Esimerkki hoitaa/,
    );
    expect(await faultsOf(kerttu)).toEqual([]);
  }, 60_000);

  it('is moved through by arrow keys; one cell is opened, and an absence written, without a mouse', async () => {
    const { page } = kerttu;
    await cell(kerttu, 0, 0).focus();
    for (let row = 0; row < NURSE_IN_PORI; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('data-cell')).toBe(`${NURSE_IN_PORI}-1`);
    await page.keyboard.press('Enter');
    await dialog(kerttu).waitFor();
    expect(await faultsOf(kerttu)).toEqual([]);
    await dialog(kerttu).getByRole('button', { name: 'Kirjaa poissaolo' }).focus();
    await page.keyboard.press('Enter');
    await sees(kerttu, 'Kuka on poissa, ja milloin?');
    expect(await faultsOf(kerttu)).toEqual([]);
    await dialog(kerttu).getByRole('button', { name: 'Kirjaa poissaolo' }).focus();
    await page.keyboard.press('Enter');
    await sees(kerttu, 'Kokoonpano on tallennettu.');
    expect(await cell(kerttu, NURSE_IN_PORI, 1).getAttribute('aria-label')).toMatch(
      /sijainen Veikko Harjoitus hoitaa/,
    );
  }, 60_000);

  it('takes the last change back', async () => {
    await press(kerttu, 'Kumoa viimeisin muutos');
    await sees(kerttu, 'Muutos kumottiin.');
    expect(await cell(kerttu, NURSE_IN_PORI, 1).getAttribute('aria-label')).not.toMatch(
      /sijainen Veikko Harjoitus hoitaa/,
    );
  }, 60_000);

  it('shows the second of two editors the difference, and overwrites nothing', async () => {
    await open(elli);
    await cell(elli, NURSE_IN_THE_NORTH, 2).click();
    await answer(elli, 'Vaihda paikan haltija');
    await dialog(elli).getByLabel('Uusi haltija').selectOption({ label: 'Lahja Näyte' });
    await cell(kerttu, NURSE_IN_THE_NORTH, 3).click();
    await answer(kerttu, 'Järjestä sijaiset');
    await dialog(kerttu).getByLabel('Lisää sijainen').selectOption({ label: 'Veikko Harjoitus' });
    await answer(kerttu, 'Tallenna järjestys');
    await dialog(kerttu).waitFor({ state: 'detached' });
    await answer(elli, 'Vaihda haltija');
    await sees(elli, 'Toinen muutti kokoonpanoa sillä välin. Mitään ei ole tallennettu päälle.');
    const told = await dialog(elli).innerText();
    expect(told).toMatch(/Kerttu Näyte: .*sijaiset Veikko Harjoitus/);
    expect(told).toMatch(/Sinä halusit[\s\S]*Haltija on Lahja Näyte/);
    expect(await faultsOf(elli)).toEqual([]);
    await answer(elli, 'Tallenna silti oma muutos');
    await dialog(elli).waitFor({ state: 'detached' });
    const label = await cell(elli, NURSE_IN_THE_NORTH, 4).getAttribute('aria-label');
    expect(label).toMatch(/Lahja Näyte paikalla, sijainen nimetty/);
  }, 60_000);

  it('is as it was on any day', async () => {
    const { page } = kerttu;
    const today = await page.evaluate(
      `fetch('/api/rosters/T-SAT').then((answer) => answer.json()).then(({ on }) => on)`,
    );
    const longAgo = `${Number(String(today).slice(0, 4)) - 2}-05-04`;
    await page.goto(`/rosters?team=T-SAT&on=${longAgo}`);
    await sees(kerttu, /Näet kokoonpanon sellaisena kuin se on 4\.5\./);
    await sees(kerttu, /10 paikkaa auki 4\.5\./);
    await press(kerttu, 'Takaisin tähän päivään');
    await sees(kerttu, '1 paikka auki tänään');
  }, 60_000);

  it('says on a narrow screen week by week what is not ordinary', async () => {
    const narrow = await scene.as('kerttu.nayte', 320);
    await narrow.page.goto('/rosters');
    await sees(narrow, /paikalla kaikki ennallaan/);
    expect(await narrow.page.locator('table.mx').count()).toBe(0);
    await sees(narrow, 'haltija poissa, kukaan ei sijaista');
    expect(await faultsOf(narrow)).toEqual([]);
    await narrow.page.context().close();
  }, 60_000);

  it('lets a team begin only with a convener from the county', async () => {
    await open(kerttu);
    await press(kerttu, 'Perusta tiimi');
    await dialog(kerttu).getByLabel('Tiimin nimi').fill('Nuorten Rukkanen');
    await dialog(kerttu).getByLabel('Kenelle tiimi on').selectOption({ label: 'nuoret' });
    await answer(kerttu, 'Perusta tiimi');
    await sees(kerttu, 'Tiimi on luonnos');
    await sees(kerttu, 'Lisää ensin koollekutsujan paikka.');
    expect(await faultsOf(kerttu)).toEqual([]);
    await press(kerttu, 'Lisää paikka');
    await dialog(kerttu)
      .getByLabel('Organisaatio')
      .selectOption({ label: 'Satakunnan hyvinvointialue' });
    await answer(kerttu, 'Lisää paikka');
    await sees(kerttu, 'Nimeä ensin koollekutsuja tai varakoollekutsuja.');
    await press(kerttu, 'Vaihda paikan haltija');
    await dialog(kerttu).getByLabel('Uusi haltija').selectOption({ label: 'Saima Esimerkki' });
    await answer(kerttu, 'Vaihda haltija');
    await sees(kerttu, /Koollekutsuja tulee aina alueen hyvinvointialueelta/);
    await dialog(kerttu).getByLabel('Uusi haltija').selectOption({ label: 'Elli Näyte' });
    await answer(kerttu, 'Vaihda haltija');
    await dialog(kerttu).waitFor({ state: 'detached' });
    await press(kerttu, 'Ota tiimi käyttöön');
    await kerttu.page.getByText('Tiimi on luonnos', { exact: true }).waitFor({ state: 'detached' });
    const refused = / 4(09|12|22) \(/; // what the page was told to refuse stands in the console too
    expect(kerttu.complaints.filter((one) => !refused.test(one))).toEqual([]);
  }, 60_000);
});
