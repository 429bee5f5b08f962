import type { Browser } from 'playwright-core';
import { openHouse, type House } from '../../support/house.js';
import { openBrowser, faultsOf, signIn, visitor, type Visitor } from '../../support/visitor.js';
import { openWorker, type Worker } from '../../support/worker.js';

const SESSION = '/sessions/T-SAT-2026-05-04';
const QUESTION = 'Mistä aloitetaan, kun kipu vie voimat työnhaulta?';
const IDENTIFYING = 'Asiakas Matti Virtanen, puhelin 040 123 4567, on ollut pitkään työttömänä.';

let house: House;
let mailer: Worker;
let browser: Browser;
let worker: Visitor;
let convener: Visitor;
let kela: Visitor;
let codeWord = '';

beforeAll(async () => {
  house = await openHouse();
  mailer = await openWorker(house.env);
  browser = await openBrowser();
  worker = await visitor(browser, house.url);
  convener = await visitor(browser, house.url);
  kela = await visitor(browser, house.url, 800);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await mailer?.close();
  await house?.close();
});

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });
const press = (who: Visitor, name: string | RegExp) => button(who, name).click();
const sees = (who: Visitor, text: string | RegExp) => who.page.getByText(text).first().waitFor();
const clean = async (who: Visitor) => expect(await faultsOf(who)).toEqual([]);

describe('a whole Rukkanen in the browser', () => {
  it('begins at the sign-in page, by the people of the demonstration', async () => {
    await worker.page.goto('/');
    await worker.page.getByRole('searchbox').waitFor();
    await clean(worker);
    await signIn(worker, 'Vilja Kokeilu');
    await signIn(convener, 'Kerttu Näyte');
    await signIn(kela, 'Urho Esimerkki');
    await sees(worker, 'Omat tapaukset');
    await clean(worker);
  }, 60_000);

  it('lets a worker ask first and go through seven domains in whole sentences', async () => {
    const { page } = worker;
    await page.goto('/cases/new');
    await page.getByLabel('Kysymys', { exact: true }).fill(QUESTION);
    await press(worker, 'Jatka osa-alueisiin');
    await sees(worker, /Sopiminen asiakkaan kanssa/);
    await page.getByText('Kerroin asiakkaalle konsultaatiosta').click();
    await page.getByText('paikan päällä', { exact: true }).click();
    await page.getByText('45–54 v', { exact: true }).click();
    await clean(worker);
    await press(worker, 'Jatka osa-alueisiin');
    for (let domain = 1; domain <= 7; domain++) {
      await page.locator('.sentence').nth(2).click();
      if (domain < 7) await press(worker, /^Seuraava:/);
    }
    await sees(worker, 'Ei yhteenlaskua');
    await clean(worker);
    await press(worker, 'Jatka kuvaukseen');
  }, 60_000);

  it('stops what identifies a person while it is written, and keeps a draft over a reload', async () => {
    const { page } = worker;
    await page.getByLabel('Kuvaus', { exact: true }).fill(IDENTIFYING);
    await sees(worker, /2 estää lähettämisen/);
    await clean(worker);
    await press(worker, /Hyväksy kaikki/);
    expect(await page.getByLabel('Kuvaus', { exact: true }).inputValue()).not.toMatch(
      /Virtanen|040/,
    );
    await page.getByLabel('Mistä asia tuli esille?').selectOption('OWN_WORK');
    await page.waitForTimeout(1_000); // the draft is saved when typing rests
    await page.reload();
    expect(await page.getByLabel('Kuvaus', { exact: true }).inputValue()).toContain(
      'pitkään työttömänä',
    );
    await press(worker, 'Tarkista ja lähetä');
  }, 60_000);

  it('shows what others will see, and gives a code word', async () => {
    const { page } = worker;
    await sees(worker, QUESTION);
    await clean(worker);
    await press(worker, 'Lähetä tapaus');
    await page.waitForURL(/receipt$/);
    await sees(worker, 'Tapaus on lähetetty');
    codeWord = (await page.locator('.code').first().innerText()).trim();
    expect(codeWord).toMatch(/^[A-ZÄÖ][a-zäö]+-\d\d$/);
    expect(await page.title()).not.toContain(codeWord);
    await clean(worker);
  }, 60_000);

  it('has the convener read it, place it and send the invitations', async () => {
    const { page } = convener;
    await page.goto('/desk');
    await sees(convener, QUESTION);
    await clean(convener);
    await press(convener, 'Luin, kukaan ei tunnistu');
    await sees(convener, 'Tapaus on jonossa.');
    await page.goto(`${SESSION}/agenda`);
    await press(convener, 'Avaa esityslista');
    await press(convener, `Sijoita ${codeWord}`);
    await page
      .getByRole('row', { name: new RegExp(codeWord) })
      .first()
      .waitFor();
    await press(convener, `Siirrä ${codeWord} ylös`);
    await sees(convener, `${codeWord} siirrettiin paikalle 3.`);
    await clean(convener);
    await press(convener, /^Lukitse ja lähetä \d+ viesti/);
    await sees(convener, 'Kutsut on lähetetty');
    await page.goto('/demo/mail');
    await page
      .getByRole('link', { name: /Rukkanen, Satakunta/ })
      .first()
      .waitFor();
    await clean(convener);
    expect(await page.locator('main').innerText()).not.toContain(codeWord);
  }, 90_000);

  it('meets in the live room, each with their own view', async () => {
    await press(convener, 'Seuraavaan istuntoon');
    for (const who of [convener, worker, kela]) await who.page.goto(`${SESSION}/live`);
    await press(convener, 'Aloita istunto');
    await press(convener, /^Aloita Poukama-85/);
    await sees(convener, /^Ei paikalla: /);
    await clean(convener);
    await convener.page.getByText('Näkemys on saatu etukäteen.').click();
    await press(convener, 'Avaa tapaus');
    await sees(worker, 'Onko este palvelun puute vai TYM-asia?');
    await sees(kela, 'Nyt puhutaan toisesta tapauksesta. Sen sisältö ei näy sinulle.');
    expect(await kela.page.locator('body').innerText()).not.toContain('palvelun puute');
    for (const who of [convener, worker, kela]) await clean(who);
  }, 60_000);

  it('shows a late comer and a reload the same', async () => {
    const before = await convener.page.getByRole('region', { name: 'Esityslista' }).innerText();
    await convener.page.reload();
    await sees(convener, 'Onko este palvelun puute vai TYM-asia?');
    expect(await convener.page.getByRole('region', { name: 'Esityslista' }).innerText()).toBe(
      before,
    );
  }, 60_000);

  it('records a decision that is read back and confirmed by the bringer', async () => {
    const { page } = convener;
    await press(convener, 'Siirry tarkennuksiin');
    await press(convener, 'Siirry ohjaaviin kysymyksiin');
    await press(convener, 'Siirry päätökseen');
    await page.getByText('TYM-asiakkuus: hyötyy TYM:istä').first().click();
    await sees(convener, /Vielä puuttuu 4/);
    await clean(convener);
    await page.getByText('Terveyspalvelujen tarve', { exact: true }).click();
    await page
      .getByLabel('Päätös ja perustelu')
      .fill('Työkyky selvitetään ensin terveydenhuollossa.');
    await page
      .getByLabel('Vastuuorganisaatio')
      .selectOption({ label: 'Satakunnan työllisyysalue' });
    await page.getByLabel('Vastuutehtävä').selectOption({ label: 'työllisyysasiantuntija' });
    await page
      .getByLabel('Kuka seuraa, että asia etenee')
      .selectOption({ label: 'Satakunnan työllisyysalue' });
    await press(convener, 'Lue ääneen');
    await press(convener, 'Kirjaa ja pyydä vahvistus');
    await press(worker, 'Näin sovittiin');
    await sees(convener, /päätetty/);
  }, 60_000);

  it('closes, and what was not reached returns to the queue', async () => {
    const { page } = convener;
    await button(convener, /^Aloita Valkovuokko-99/).waitFor();
    await press(convener, 'Lopeta istunto');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lopeta istunto' }).click();
    await press(convener, 'Sulje istunto');
    await sees(convener, 'Istunto on pidetty');
    await clean(convener);
    await page.goto('/desk');
    await sees(convener, codeWord);
  }, 60_000);

  it('gives the worker the result to take along, and the flow counts it', async () => {
    const { page } = worker;
    await page.goto('/cases/C11');
    await sees(worker, /Työkyky selvitetään ensin terveydenhuollossa\./);
    await clean(worker);
    await page.goto('/cases');
    await sees(worker, 'Odottaa sinua');
    await clean(worker);
    const manager = await visitor(browser, house.url);
    await signIn(manager, 'Martta Esimerkki');
    await manager.page.goto('/flow');
    await sees(manager, 'Uusia TYM-asiakkuuksia');
    expect(await manager.page.locator('.fig').first().innerText()).toContain('12');
    await clean(manager);
  }, 60_000);

  it('leaves nothing for the browser to complain about', () => {
    for (const { complaints } of [worker, convener, kela]) expect(complaints).toEqual([]);
  });
});
