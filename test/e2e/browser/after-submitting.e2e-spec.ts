import { aCase } from '../../support/a-case.js';
import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const scene = aScene();
let codeWord: string;
let caseId: string;
beforeAll(async () => {
  const vilja = await scene.house.as('vilja.kokeilu');
  const { body } = await vilja.post('/api/cases').send(aCase()).expect(201);
  ({ codeWord, id: caseId } = body);
}, 120_000);

const as = async (persona: string, width = 1280): Promise<Visitor> => {
  const who = await scene.as(persona, width);
  return who;
};
const sees = ({ page }: Visitor, text: string | RegExp) => page.getByText(text).first().waitFor();
const reach = async ({ page }: Visitor, name: string) => {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
};

describe('after submitting', () => {
  it('the convener redirects a case with the keyboard alone, on 320 pixels', async () => {
    const who = await as('kerttu.nayte', 320);
    const { page } = who;
    await page.goto('/desk');
    await reach(who, 'Ohjaa muualle');
    await page.getByRole('radio', { name: 'Kaksi organisaatiota yhdessä' }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Kuka vetää?').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Kenen kanssa?').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('textbox', { name: /Neuvo tuojalle/ }).focus();
    await page.keyboard.type('Sopikaa yhteinen aika ensi viikolla.');
    expect(await faultsOf(who)).toEqual([]);
    await page.keyboard.press('Tab');
    await reach(who, 'Ohjaa');
    await sees(who, 'Tapaus on ohjattu. Tuoja näkee, kuka jatkaa.');
    expect(who.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('its bringer sees who goes on and what to do next', async () => {
    const who = await as('vilja.kokeilu');
    await who.page.goto(`/cases/${caseId}`);
    await sees(who, /jatkavat yhdessä/);
    await sees(who, 'Sopikaa yhteinen aika ensi viikolla.');
    expect(await faultsOf(who)).toEqual([]);
    await who.page.context().close();
  }, 60_000);

  it('the data protection officer finds who saw it, by its code word', async () => {
    const who = await as('uuno.kokeilu', 320);
    const { page } = who;
    await page.goto('/audit');
    await page.getByRole('searchbox', { name: /Peitenimi/ }).fill(codeWord);
    await page.keyboard.press('Enter');
    await sees(who, 'Kerttu Näyte');
    await page.locator('summary').click();
    await sees(who, 'Ohjattiin muualle');
    expect(await faultsOf(who)).toEqual([]);
    expect(page.url()).not.toContain(codeWord);
    await page.context().close();
  }, 60_000);

  it('the client hears of the result in their own language', async () => {
    const who = await as('onni.malli');
    const { page } = who;
    await page.goto('/cases/C34');
    await page.getByRole('link', { name: 'Avaa asiakkaan esite' }).click();
    await sees(who, 'Näin asiaasi mietittiin');
    await page.getByRole('radio', { name: 'Svenska' }).focus();
    await page.keyboard.press('Space');
    await sees(who, 'Så tänkte vi på din sak');
    for (const way of ['kom på plats', 'ring per telefon', 'tala på video', 'använd webbtjänsten'])
      await sees(who, way);
    expect(await page.locator('article[lang=sv]').count()).toBe(1);
    expect(await faultsOf(who)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('an example is kept of a closed case and waits for a second reader', async () => {
    const who = await as('kerttu.nayte');
    const { page } = who;
    await page.goto('/cases/C36');
    await reach(who, 'Tallenna esimerkiksi');
    await page.getByLabel('Teema').selectOption('SOCIAL');
    await page
      .getByRole('textbox', { name: /Millainen tilanne oli/ })
      .fill('Asiakas hoiti läheistä ja oli itse väsynyt.');
    await page
      .getByRole('textbox', { name: /Mitä opittiin/ })
      .fill('Kaksi organisaatiota riitti, kun ne sopivat yhteisen ajan.');
    expect(await faultsOf(who)).toEqual([]);
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await sees(who, 'Esimerkki odottaa toista lukijaa.');
    await page.context().close();
    const second = await as('elli.nayte', 320);
    await second.page.goto('/library');
    await sees(second, 'Odottaa toista lukijaa');
    expect(await faultsOf(second)).toEqual([]);
    await reach(second, 'Luin, kukaan ei tunnistu');
    await sees(second, 'Esimerkki näkyy nyt muille.');
    await sees(second, /sopii ainakin 5 asiakkaaseen/);
    expect(second.complaints).toEqual([]);
    await second.page.context().close();
  }, 60_000);
});
