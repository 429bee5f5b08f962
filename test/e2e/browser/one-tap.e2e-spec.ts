import { ENDPOINTS } from '@rukkanen/contract';
import { addDays, helsinkiDay } from '@rukkanen/kernel';
import type { Browser, Page } from 'playwright-core';
import { aMovedSession, linksIn } from '../../support/answer-links.js';
import { openHouse, type House } from '../../support/house.js';
import { Mailbox, type Invitation } from '../../support/mailbox.js';
import { exampleOf } from '../../support/operations.js';
import { Rows } from '../../support/rows.js';
import { faultsOf, openBrowser, visitor } from '../../support/visitor.js';
import { openWorker, type Worker } from '../../support/worker.js';

let house: House;
let worker: Worker;
let browser: Browser;
let mailbox: Mailbox;
beforeAll(async () => {
  house = await openHouse();
  worker = await openWorker(house.env);
  browser = await openBrowser();
  mailbox = new Mailbox(house.url);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await worker?.close();
  await house?.close();
});

/** A browser of somebody who runs no scripts, on a telephone. */
async function plainPage(): Promise<Page> {
  const options = { baseURL: house.url, javaScriptEnabled: false };
  const context = await browser.newContext({ ...options, viewport: { width: 320, height: 640 } });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}
const inDays = (days: number): string => addDays(helsinkiDay(new Date()), days);
const linkOf = (mail: Invitation | undefined, which: 0 | 1 | 2): string =>
  mail ? (linksIn(mail)[which] ?? '') : '';

/** The convener sends a term; the mail of her series. */
async function aSeries(): Promise<Invitation | undefined> {
  const convener = await house.as('kerttu.nayte');
  const plan = {
    ...(exampleOf(ENDPOINTS.planTerm) as object),
    kind: 'CONSULTATION',
    startTime: '08:00',
    repeat: { every: 'WEEK', weekday: 2 },
    firstOn: inDays(7),
    lastOn: inDays(45),
  };
  const { body: term } = await convener.post('/api/terms').send(plan).expect(201);
  const revision = { revision: term.revision };
  await convener.post(`/api/terms/${term.id}/send`).send(revision).expect(200);
  const rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
  const told = await rows.ask(
    `select 1 from mails m join standing_invitations r on r.id = m.standing_id where r.term_id = $1`,
    [term.id],
  );
  await rows.close();
  const mails = await mailbox.next(told.length);
  return mails.find(({ to }) => to.startsWith('kerttu'));
}

describe('a person who taps a link in a mail', () => {
  it('answers every meeting of a series, and one otherwise', async () => {
    const mail = await aSeries();
    const page = await plainPage();
    await page.goto(linkOf(mail, 0));
    await page.getByRole('link', { name: 'Ehkä' }).click();
    const maybe = page.getByRole('radio', { name: 'Ehkä' });
    const meetings = await maybe.count();
    expect(meetings).toBeGreaterThan(2);
    await page.getByRole('radio', { name: 'En pääse' }).nth(1).check();
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: 'Vastauksesi on tallennettu' }).waitFor();
    expect(await page.getByText('Tallennettu vastaus: Ehkä').count()).toBe(meetings - 1);
    expect(await page.getByText('Tallennettu vastaus: En pääse').count()).toBe(1);
    await page.context().close();

    const who = await visitor(browser, house.url);
    for (const address of [linkOf(mail, 0), `${linkOf(mail, 0)}x`])
      for (const colorScheme of ['light', 'dark'] as const) {
        await who.page.goto(address);
        await who.page.emulateMedia({ colorScheme });
        expect(await faultsOf(who)).toEqual([]);
      }
    await who.page.context().close();
  }, 90_000);

  it('declines, sees it written down and changes their mind, without scripts', async () => {
    const [mail] = await aMovedSession(house, mailbox);
    const page = await plainPage();
    await page.goto(linkOf(mail, 2));
    expect(await page.getByRole('radio', { name: 'En pääse' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Lähetä vastaus' }).press('Enter');
    await page.getByRole('heading', { name: 'Vastauksesi on tallennettu' }).waitFor();
    expect(await page.getByRole('status').innerText()).toContain('Tallennettu vastaus: En pääse');
    await page.getByText('Ehkä').click();
    await page.getByRole('button', { name: 'Muuta vastausta' }).click();
    await page.getByText('Tallennettu vastaus: Ehkä').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Vastauksesi on tallennettu' }).waitFor();
    await page.context().close();
  }, 60_000);
});
