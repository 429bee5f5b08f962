import type { BrowserContext, Page } from 'playwright-core';
import { CountedHands, named } from '../../support/counted-hands.js';
import { aScene } from '../../support/scene.js';
import { enter, faultsOf, type Visitor } from '../../support/visitor.js';

const QUESTION = 'Mistä aloitetaan, kun kipu vie voimat työnhaulta?';
const STORY =
  'Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut. Haluaisi palata keittiötyöhön.';
/** The most taps besides the text. */
const MOST_TAPS = 30;

const scene = aScene();

const say = (line: string) => process.stdout.write(`${line}\n`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const area = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** A worker with a phone of 320 pixels in one hand. */
async function onPhone(): Promise<{ page: Page; context: BrowserContext; who: Visitor }> {
  const context = await scene.browser.newContext({
    baseURL: scene.house.url,
    locale: 'fi-FI',
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const who = { page, complaints: [] };
  await enter(who, 'vilja.kokeilu');
  return { page, context, who };
}

/** Somebody at a desk, signed in, before an empty form. */
async function atDesk(persona = 'vilja.kokeilu'): Promise<Visitor> {
  const who = await scene.as(persona);
  await who.page.goto('/cases/new');
  await area(who.page, 'Kysymys').waitFor();
  return who;
}

/** Fills in the first two steps in no particular manner, up to the description. */
async function toDescription({ page }: Visitor): Promise<void> {
  await area(page, 'Kysymys').fill(QUESTION);
  await page.getByText('Kerroin asiakkaalle konsultaatiosta').click();
  await page.getByText('puhelin', { exact: true }).click();
  await page.getByText('45–54 v', { exact: true }).click();
  await button(page, 'Jatka osa-alueisiin').click();
  for (let domain = 1; domain <= 7; domain++) {
    await page.locator('.sentence').nth(2).click();
    if (domain < 7) await button(page, /^Seuraava:/).click();
  }
  await button(page, 'Jatka kuvaukseen').click();
  await area(page, 'Kuvaus').waitFor();
}

/** A whole case, ready to be sent. */
async function toCheck(who: Visitor, story = STORY): Promise<void> {
  await toDescription(who);
  await area(who.page, 'Kuvaus').fill(story);
  await who.page.getByLabel('Mistä asia tuli esille?').selectOption('OWN_WORK');
  await button(who.page, 'Tarkista ja lähetä').click();
  await button(who.page, 'Lähetä tapaus').waitFor();
}

describe('bringing a case on a phone of 320 pixels, with one hand', () => {
  it('needs at most thirty taps besides the text', async () => {
    const { page, context, who } = await onPhone();
    await page.goto('/cases/new');
    const hands = new CountedHands(page, 'touch');
    await hands.tap(area(page, 'Kysymys'));
    await hands.write(QUESTION);
    await hands.tap(page.getByText('Kerroin asiakkaalle konsultaatiosta'));
    await hands.tap(page.getByText('puhelin', { exact: true }));
    await hands.tap(page.getByText('45–54 v', { exact: true }));
    expect(await faultsOf(who)).toEqual([]);
    await hands.tap(button(page, 'Jatka osa-alueisiin'));
    await sees(page, 'Kun napautat lausetta, seuraava osa-alue avautuu heti.');
    const before = hands.inputs;
    for (let domain = 1; domain <= 7; domain++)
      await hands.tap(page.locator('.sentence').nth(domain === 7 ? 5 : 2));
    say(JSON.stringify({ what: 'seven domains by touch', inputs: hands.inputs - before }));
    expect(hands.inputs - before).toBe(7);
    await button(page, /^Edellinen:/).waitFor();
    expect(await faultsOf(who)).toEqual([]);
    await hands.tap(button(page, 'Jatka kuvaukseen'));
    await hands.tap(area(page, 'Kuvaus'));
    await hands.write(STORY);
    await hands.tap(button(page, 'Lisää palvelu'));
    await hands.pick(page.locator('#service-0'), 'WORK_OR_EDUCATION_TRIAL');
    await hands.tap(page.getByText('keskeytyi', { exact: true }));
    await hands.pick(page.getByLabel('Mistä asia tuli esille?'), 'CLIENT');
    expect(await faultsOf(who)).toEqual([]);
    await hands.tap(button(page, 'Tarkista ja lähetä'));
    await sees(page, QUESTION);
    expect(await faultsOf(who)).toEqual([]);
    await hands.tap(button(page, 'Lähetä tapaus'));
    await page.waitForURL(/receipt$/);
    await sees(page, 'Tapaus on lähetetty');
    say(hands.report('a new case by touch at 320 px'));
    expect(hands.inputs).toBeLessThanOrEqual(MOST_TAPS);
    await context.close();
  }, 120_000);
});

describe('bringing a case without a mouse', () => {
  it('goes from the first word to the receipt by keys alone', async () => {
    const who = await atDesk();
    const { page } = who;
    const hands = new CountedHands(page, 'keyboard');
    await page.locator('h1').focus();
    await hands.tabTo(named('Kysymys'));
    await hands.write(QUESTION);
    await hands.tabTo(named('Kerroin asiakkaalle konsultaatiosta'));
    await hands.press('Space');
    await hands.tabTo(named('paikan päällä'));
    await hands.press('Space');
    await hands.tabTo(named('18–22 v'));
    await hands.press('Space');
    await hands.tabTo(named('Jatka osa-alueisiin'));
    await hands.press('Enter');
    await sees(page, 'Asiakkaan tilanne osa-alueittain');
    await hands.tabTo(named('Asiointi onnistuu hyvin'));
    for (const digit of ['2', '1', '3', '2', '4', '3', '0']) {
      await hands.press(digit);
      if (digit !== '0') await hands.press('Enter');
    }
    await sees(page, '7/7 valittu');
    await hands.tabTo(named('Jatka kuvaukseen'));
    await hands.press('Enter');
    await area(page, 'Kuvaus').waitFor();
    await hands.tabTo(named('Kuvaus'));
    await hands.write(STORY);
    await hands.tabTo(named('Mistä asia tuli esille?'));
    await hands.press('ArrowDown');
    await hands.tabTo(named('Tarkista ja lähetä'));
    await hands.press('Enter');
    await sees(page, 'Näin muut näkevät tapauksen');
    await page.getByRole('button', { name: 'Lähetä tapaus', disabled: false }).waitFor();
    await hands.tabTo(named('Lähetä tapaus'));
    await hands.press('Enter');
    await page.waitForURL(/receipt$/);
    say(hands.report('a new case by keyboard'));
    expect(who.complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});

describe('the duty to act', () => {
  it('is shown with the numbers of the area as soon as a text speaks of a child in danger, and blocks nothing', async () => {
    const who = await atDesk();
    const { page } = who;
    await toDescription(who);
    await area(page, 'Kuvaus').fill('Lapset ovat öisin yksin kotona. Kuntoutus ei ole alkanut.');
    await sees(page, /lastensuojelulaki 417\/2007, 25 §/);
    await sees(page, /sosiaalihuoltolaki 1301\/2014, 35 §/);
    await sees(page, /soita 112/);
    expect(await page.getByRole('link', { name: '000 111 1002' }).getAttribute('href')).toBe(
      'tel:0001111002',
    );
    expect(await faultsOf(who)).toEqual([]);
    await page.getByLabel('Mistä asia tuli esille?').selectOption('OWN_WORK');
    await button(page, 'Tarkista ja lähetä').click();
    await sees(page, 'Turvallisuus ensin: toimi heti');
    await button(page, 'Lähetä tapaus').click();
    await page.waitForURL(/receipt$/);
    await page.context().close();
  }, 60_000);

  it('has the numbers and the help that the administrator of the area gives', async () => {
    const admin = await scene.as('pirkko.demo');
    await admin.page.goto('/area');
    await button(admin.page, 'Muuta yhteystietoja ja ohjeita').click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByLabel('Puhelin').first().fill('000 222 3333');
    await dialog
      .getByLabel(/Oma ohje: Asuminen/)
      .fill('Kysy myös, kenen nimissä vuokrasopimus on.');
    await dialog.getByText('Svenska 0/7').click();
    await dialog.getByLabel(/Oma ohje: Terveys/).fill('Fråga om vårdkontakten.');
    await sees(admin.page, 'Svenska 1/7');
    expect(await faultsOf(admin)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tallenna' }).click();
    await sees(admin.page, 'Yhteystiedot ja ohjeet on tallennettu.');
    expect(await faultsOf(admin)).toEqual([]);
    const who = await atDesk();
    await who.page.goto('/cases/new?step=situation');
    await who.page.getByRole('button', { name: /Valitse Asuminen/ }).click();
    await sees(who.page, 'Kysy myös, kenen nimissä vuokrasopimus on.');
    await who.page.getByRole('button', { name: /Valitse Terveys/ }).click();
    expect(await who.page.getByText('Fråga om vårdkontakten.').getAttribute('lang')).toBe('sv');
    await who.page.getByRole('button', { name: /Valitse Sosiaaliset suhteet/ }).click();
    await who.page.locator('.sentence').nth(4).click();
    await sees(who.page, '000 222 3333');
    await admin.page.context().close();
    await who.page.context().close();
  }, 60_000);

  it('comes with a text for the contact form, one for each way, and stores none', async () => {
    const who = await atDesk();
    const { page } = who;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await toCheck(who);
    await page.getByLabel('Keneltä kysyt?').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await button(page, 'Kopioi: ilman suostumusta').click();
    const made = page.getByRole('region', { name: 'Teksti sosiaalihuollon lomakkeeseen' });
    expect(await made.innerText()).toMatch(/^Ilmoitus sosiaalihuollon tarpeesta ilman/);
    await button(page, 'Kopioi: asiakkaan suostumuksella').click();
    const text = await made.innerText();
    expect(text).toMatch(/^Yhteydenotto sosiaalihuoltoon asiakkaan suostumuksella/);
    expect(text).toContain('- Asuminen: Huomautuksia, toistuvia muuttoja, rästivuokria.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    expect(sent.filter((url) => url.includes('/api/'))).toEqual([]);
    expect(await faultsOf(who)).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('one function asked, and not the team', () => {
  const ANSWER = 'Kannattaa aloittaa kivun arviosta terveysasemalla; lausunto ohjaa loppua.';

  it('answers on a phone, and what it said goes with the case when it is raised to the desk', async () => {
    const asker = await atDesk();
    await toCheck(asker);
    await asker.page.getByLabel('Keneltä kysyt?').selectOption('NURSE');
    await sees(asker.page, /Vastaus tulee viimeistään/);
    await sees(asker.page, /Vain ne, jotka hoitavat tätä tehtävää/);
    expect(await faultsOf(asker)).toEqual([]);
    await button(asker.page, 'Lähetä kysymys').click();
    await asker.page.waitForURL(/receipt$/);
    await sees(asker.page, 'Kysymys on lähetetty');
    const codeWord = await asker.page.locator('.code.xl').innerText();

    const nurse = await scene.as('vaino.kokeilu', 320);
    await nurse.page.goto('/cases');
    await sees(nurse.page, 'Sinulta kysytään');
    expect(await faultsOf(nurse)).toEqual([]);
    await nurse.page.getByRole('link', { name: codeWord }).click();
    await area(nurse.page, 'Vastauksesi').fill('Soita hänelle numeroon 040 123 4567.');
    await sees(nurse.page, /Korjaa ensin kohdat/);
    await area(nurse.page, 'Vastauksesi').fill(ANSWER);
    expect(await faultsOf(nurse)).toEqual([]);
    await button(nurse.page, 'Lähetä vastaus').click();
    await sees(nurse.page, 'Vastaus on lähetetty.');
    await sees(nurse.page, /Tuoja päättää, riittääkö vastaus/);

    await asker.page.goto('/cases');
    await asker.page
      .getByRole('listitem')
      .filter({ hasText: codeWord })
      .getByRole('link', { name: 'Lue vastaus' })
      .click();
    await sees(asker.page, ANSWER);
    expect(await faultsOf(asker)).toEqual([]);
    await button(asker.page, 'Nosta tiimille').click();
    await asker.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Nosta tiimille' })
      .click();
    await sees(asker.page, 'Tapaus on nyt koollekutsujan luettavana.');

    const convener = await scene.as('kerttu.nayte');
    await convener.page.goto('/desk');
    await convener.page.getByText(codeWord).first().click();
    await sees(convener.page, ANSWER);
    expect(await faultsOf(convener)).toEqual([]);
    for (const { page } of [asker, nurse, convener]) await page.context().close();
  }, 120_000);
});

describe('a draft', () => {
  it('survives a lost network and a reload, and is sent once when the answer was lost', async () => {
    const who = await atDesk();
    const { page } = who;
    await toCheck(who);
    await page.route('**/api/cases', async (route) => {
      await route.fetch(); // the server takes it, and the answer never arrives
      await route.abort('connectionreset');
    });
    const before = await own(page);
    await button(page, 'Lähetä tapaus').click();
    await sees(page, /Yhteys palvelimeen puuttuu/);
    await page.unroute('**/api/cases');
    await page.reload();
    await button(page, 'Lähetä tapaus').click();
    await page.waitForURL(/receipt$/);
    expect(await own(page)).toBe(before + 1);
    expect(await drafts(page)).toBe(0);
    await page.context().close();
  }, 60_000);

  it('says so when what was changed after a lost answer did not go', async () => {
    const who = await atDesk();
    const { page } = who;
    await toCheck(who);
    await page.route('**/api/cases', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await button(page, 'Lähetä tapaus').click();
    await sees(page, /Yhteys palvelimeen puuttuu/);
    await page.unroute('**/api/cases');
    await page.goto('/cases/new?step=question');
    await area(page, 'Kysymys').fill('Kuka auttaa, jos kipu ei hellitä?');
    await page.goto('/cases/new?step=check');
    await button(page, 'Lähetä tapaus').click();
    await page.waitForURL(/receipt$/);
    await sees(page, 'Viimeiset muutoksesi eivät ole mukana');
    expect(await drafts(page)).toBe(1);
    expect(await faultsOf(who)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is asked about when its writer leaves a shared machine', async () => {
    const who = await atDesk();
    const { page } = who;
    await area(page, 'Kysymys').fill(QUESTION);
    const leave = async () => {
      await button(page, /Vilja Kokeilu/).click();
      await page.getByRole('menuitem', { name: /Vaihda katsojaa|Kirjaudu ulos/ }).click();
      await sees(page, 'Mitä tehdään keskeneräiselle luonnokselle?');
    };
    await leave();
    await button(page, 'Säilytä luonnos ja poistu').click();
    await page.waitForURL(/sign-in/);
    expect(await drafts(page)).toBe(1);
    await enter(who, 'vilja.kokeilu');
    await page.goto('/cases/new');
    expect(await area(page, 'Kysymys').inputValue()).toBe(QUESTION);
    await leave();
    await button(page, 'Poista luonnos ja poistu').click();
    await page.waitForURL(/sign-in/);
    expect(await drafts(page)).toBe(0);
    await page.context().close();
  }, 60_000);
});

describe('the guard in the browser', () => {
  it('stops an identity code without sending it anywhere, even to be checked', async () => {
    const who = await atDesk();
    const { page } = who;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await area(page, 'Kysymys').fill('Mitä tehdään, kun tunnus on 140375-927H?');
    await sees(page, /1 estää lähettämisen/);
    await page.waitForTimeout(1_000);
    expect(sent.filter((body) => body.includes('140375'))).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('goes on when the server cannot check: nothing is lost, nothing is stored', async () => {
    const who = await atDesk();
    const { page } = who;
    await toDescription(who);
    const unavailable = { status: 503, json: { code: 'text.guard_unavailable', status: 503 } };
    await page.route('**/api/anonymity/check', (route) => route.fulfill(unavailable));
    await page.route('**/api/cases', (route) => route.fulfill(unavailable));
    await area(page, 'Kuvaus').fill('Matti Virtanen soitti eilen. Kuntoutus ei ole alkanut.');
    await sees(page, 'Palvelin ei tarkista tekstiä juuri nyt');
    await sees(page, /kohta voi paljastaa asiakkaan/);
    await area(page, 'Kuvaus').fill(STORY);
    await page.getByLabel('Mistä asia tuli esille?').selectOption('OWN_WORK');
    await button(page, 'Tarkista ja lähetä').click();
    await button(page, 'Lähetä tapaus').click();
    await page.getByRole('alert').first().waitFor();
    expect(await drafts(page)).toBe(1);
    expect(await faultsOf(who)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('keeps a hundred findings readable and mends them at once', async () => {
    const who = await atDesk();
    const { page } = who;
    await toDescription(who);
    await area(page, 'Kuvaus').fill('040 123 4567, '.repeat(100));
    await sees(page, /^100 kohtaa voi paljastaa/);
    await sees(page, /Näytä loput \d+ kohtaa/);
    expect(await page.locator('.finding').count()).toBe(8);
    await button(page, /^Hyväksy kaikki \d+ ehdotusta/).click();
    expect(await area(page, 'Kuvaus').inputValue()).not.toContain('040');
    await page.context().close();
  }, 60_000);

  it('takes emoji, right-to-left and Word text with soft hyphens as they are', async () => {
    const who = await atDesk();
    const { page } = who;
    await toDescription(who);
    const odd = `😀 מה שלומך? Selkä\u00adkipu paheni\u00a0keväällä – eikä kuntoutus ole alka\u00adnut.`;
    await area(page, 'Kuvaus').fill(odd);
    await page.reload();
    expect(await area(page, 'Kuvaus').inputValue()).toBe(odd);
    await area(page, 'Kuvaus').fill('a'.repeat(2_001));
    await button(page, 'Tarkista ja lähetä').click();
    await sees(page, /Lyhennä kuvaus enintään 2\s?000 merkkiin/);
    expect((await area(page, 'Kuvaus').inputValue()).length).toBe(2_001);
    await page.context().close();
  }, 60_000);
});

/** How many cases the worker has brought. */
const own = async (page: Page): Promise<number> =>
  ((await (await page.request.get('/api/cases')).json()) as unknown[]).length;

/** How many drafts this device keeps. */
const drafts = async (page: Page): Promise<number> =>
  Number(
    await page.evaluate(
      `Object.keys(localStorage).filter((key) => key.startsWith('rukkanen.draft')).length`,
    ),
  );
