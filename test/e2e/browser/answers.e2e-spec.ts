import { aReply, type SaidByMail } from '@testing/invitations';
import type { Browser, Page } from 'playwright-core';
import supertest from 'supertest';
import { openHouse, type House } from '../../support/house.js';
import { Rows } from '../../support/rows.js';
import { enter, faultsOf, openBrowser, visitor, type Visitor } from '../../support/visitor.js';

const TOKEN = 'a-secret-between-two-mail-systems-0004';
const SESSION = 'T-SAT-2026-05-11';

let house: House;
let rows: Rows;
let browser: Browser;
let convener: Visitor;
let page: Page;

beforeAll(async () => {
  house = await openHouse({ env: { INBOUND_TOKEN: TOKEN } });
  rows = await Rows.open(house.database.ownerUrl);
  browser = await openBrowser();
  convener = await visitor(browser, house.url);
  page = convener.page;
  await enter(convener, 'kerttu.nayte');
  const kerttu = await house.as('kerttu.nayte');
  const { body } = await kerttu.get(`/api/sessions/${SESSION}`).expect(200);
  const moved = { revision: body.revision, date: body.date, startLocal: '13:30' };
  await kerttu.post(`/api/sessions/${SESSION}/move`).send(moved).expect(200);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await rows?.close();
  await house?.close();
});

/** An answer by mail for which no server vouches. */
async function says(who: string, partstat: string, but: Partial<SaidByMail> = {}): Promise<void> {
  const [row] = await rows.ask<{ uid: string; sequence: number; email: string }>(
    `select i.uid, i.sequence, u.email from invitations i join users u on u.id = i.user_id
     where i.session_id = $1 and i.user_id = $2`,
    [SESSION, who],
  );
  if (!row) throw new Error(`${who} is not invited`);
  const { uid, sequence, email } = row;
  const messageId = `<${who}.${partstat}@client.example>`;
  await supertest(house.url)
    .post('/api/inbound/mail')
    .set('Authorization', `Bearer ${TOKEN}`)
    .set('Content-Type', 'message/rfc822')
    .send(aReply({ uid, sequence, attendee: email, partstat, messageId, ...but }))
    .expect(204);
}

const focused = () => page.locator(':focus');
/** Moves on by the keyboard until this has the focus. */
async function tabTo(words: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const reached = await focused()
      .filter({ hasText: words })
      .count()
      .catch(() => 0);
    if (reached > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${words}`);
}
const heading = () => page.getByRole('heading', { name: 'Vastaukset' });
const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

// One story, in the order in which it happens, by the keyboard alone.
describe('answers to the invitations of a session', () => {
  it('wait on the desk, and the way there ends at them', async () => {
    await says('tauno.malli', 'DECLINED');
    await says('helvi.harjoitus', 'ACCEPTED');
    await page.goto('/desk');
    await page.getByText('2 vastausta kutsuihin odottaa sinua').waitFor();
    expect(await faultsOf(convener)).toEqual([]);
    await tabTo(/klo 13\.30, Rukkanen/);
    await page.keyboard.press('Enter');
    await heading().waitFor();
    await page.waitForFunction(`document.activeElement?.textContent === 'Vastaukset'`);
  }, 60_000);

  it('read well, light and dark, wide and narrow', async () => {
    await says('eino.harjoitus', 'DECLINED', { from: 'mallory@elsewhere.example' });
    await page.reload();
    await page.getByText('Joku muu vastasi kutsuun: Eino Harjoitus').waitFor();
    expect(await faultsOf(convener)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(convener)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  it('are put aside and taken back up', async () => {
    await tabTo(/Jätä huomiotta: Helvi Harjoitus/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kumoa' }).waitFor();
    await page.getByText('Yksi vastaus odottaa vahvistustasi').waitFor();
    await page.getByRole('button', { name: 'Kumoa' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 vastausta odottaa vahvistustasi').waitFor();
  }, 60_000);

  it('are confirmed: the substitute is called, and the focus stays', async () => {
    await heading().focus();
    await tabTo(/Vahvista ja kutsu sijainen: Tauno Malli/);
    await page.keyboard.press('Enter');
    await rowOf('Tauno Malli').getByText('Tilalle kutsuttiin Urho Esimerkki.').waitFor();
    expect(await focused().innerText()).toBe('Vastaukset');
    expect(await rowOf('Tauno Malli').innerText()).toContain('ei tule');
    const seat = page.getByRole('listitem').filter({ hasText: 'Kelan asiantuntija' });
    expect(await seat.innerText()).toMatch(/Urho Esimerkki, sijaisena\s+kutsuttu/);
  }, 60_000);

  it('that propose another time bring it into the question of moving', async () => {
    const [row] = await rows.ask<{ at: string }>(
      `select to_char(starts_at at time zone 'UTC' + interval '30 minutes', 'YYYYMMDD"T"HH24MISS"Z"') as at
       from invitations where session_id = $1 and user_id = 'helvi.harjoitus'`,
      [SESSION],
    );
    await says('helvi.harjoitus', 'TENTATIVE', { method: 'COUNTER', proposes: row?.at ?? '' });
    await page.reload();
    await heading().waitFor();
    await heading().focus();
    await tabTo(/Siirrä istunto ehdotettuun aikaan/);
    await page.keyboard.press('Enter');
    const time = page.getByRole('dialog').getByLabel('Alkaa klo');
    await time.waitFor();
    expect(await time.inputValue()).toBe('14.00');
    expect(await faultsOf(convener)).toEqual([]);
    await page.keyboard.press('Escape');
    await time.waitFor({ state: 'detached' });
  }, 60_000);

  it('that come later bring back whoever had declined, when the convener says so', async () => {
    await says('tauno.malli', 'ACCEPTED', { stamp: '20260504T060000Z' });
    await page.reload();
    await heading().waitFor();
    await heading().focus();
    await tabTo(/^Vahvista: Tauno Malli/);
    await page.keyboard.press('Enter');
    await rowOf('Tauno Malli').getByText('Tulisi sittenkin.').waitFor();
    await tabTo(/Kutsu takaisin: Tauno Malli/);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Urho Esimerkki saa peruutuksen.').waitFor();
    expect(await faultsOf(convener)).toEqual([]);
    await tabTo(/^Kutsu takaisin$/);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /^Urho/ }).waitFor({ state: 'detached' });
    expect(await rowOf('Tauno Malli').innerText()).not.toContain('Tulisi sittenkin.');
    expect(convener.complaints).toEqual([]);
  }, 60_000);
});
