import { partOf } from '@testing/invitations';
import supertest from 'supertest';
import { openHouse, type House } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { leaks, tablesOf } from '../support/sinks.js';
import { until } from '../support/until.js';

const EMAIL = 'kerttu.nayte@wsc-sat.example';

let house: House;
let mailbox: Mailbox;
beforeAll(async () => {
  house = await openHouse();
  mailbox = new Mailbox(house.url);
});
afterAll(() => house.close());

type Browser = ReturnType<typeof supertest.agent>;
const newBrowser = (): Browser => supertest.agent(house.url);

/** Asks for a code in a browser, and reads it in the mail. */
async function codeFor(browser: Browser, email: string): Promise<string> {
  const before = (await mailbox.all()).length;
  await browser.post('/api/auth/sign-in').send({ email }).expect(200);
  await until(async () => (await mailbox.all()).length > before, 'the mail with the code');
  const [newest] = await mailbox.all();
  const text = partOf(newest ?? Buffer.of(), 'text/plain').body.toString();
  return /\b\d{8}\b/.exec(text)?.[0] ?? '';
}
const redeem = (browser: Browser, code: string, email = EMAIL) =>
  browser.post('/api/auth/sign-in/code').send({ email, code });

describe('a one-time code', () => {
  it('comes by mail, and opens the browser that asked for it', async () => {
    const browser = newBrowser();
    const code = await codeFor(browser, EMAIL);
    await redeem(browser, code).expect(200, { userId: 'kerttu.nayte' });
    const { body } = await browser.get('/api/me').expect(200);
    expect(body.user.id).toBe('kerttu.nayte');
  });

  it('opens no other browser, and no other account', async () => {
    const browser = newBrowser();
    const code = await codeFor(browser, EMAIL);
    const wrong = { status: 422, code: 'sign_in.code_wrong' };
    expect(await outcome(redeem(newBrowser(), code))).toEqual(wrong);
    expect(await outcome(redeem(browser, code, 'elli.nayte@wsc-sat.example'))).toEqual(wrong);
    expect(await outcome(redeem(browser, '00000000'))).toEqual(wrong);
    expect(await outcome(redeem(browser, code))).toMatchObject({ status: 200 });
  });

  it('is used once, however many race for it', async () => {
    const browser = newBrowser();
    const email = 'otto.demo@wsc-ps.example';
    const code = await codeFor(browser, email);
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => outcome(redeem(browser, code, email))),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await outcome(redeem(browser, code, email))).toMatchObject({
      code: 'sign_in.code_wrong',
    });
  });

  it('stands in no table', async () => {
    const code = await codeFor(newBrowser(), 'tauno.malli@kela.example');
    expect(code).toMatch(/^\d{8}$/);
    expect(leaks(await tablesOf(house.database.ownerUrl), code)).toEqual([]);
  });

  it('cannot be guessed from ever new addresses', async () => {
    const browser = newBrowser();
    const email = 'sulo.nayte@wsc-ps.example';
    const statuses = new Set<number>();
    for (let guess = 0; guess < 70; guess += 1) {
      const { status } = await redeem(browser, String(guess).padStart(8, '0'), email).set(
        'X-Forwarded-For',
        `198.51.100.${guess}`,
      );
      statuses.add(status);
      if (status === 429) expect(guess).toBeGreaterThanOrEqual(10);
      else expect(guess).toBeLessThan(10);
    }
    expect(statuses).toEqual(new Set([422, 429]));
  });

  async function outcome(sending: supertest.Test): Promise<{ status: number; code?: string }> {
    const { status, body } = await sending;
    return { status, code: body.code };
  }
});

describe('a cookie', () => {
  it('is for the server alone, and lasts no longer than the browser', async () => {
    const answer = await newBrowser().post('/api/auth/demo').send({ persona: 'kerttu.nayte' });
    const [cookie = ''] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^rukkanen=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is bound to the host behind TLS', async () => {
    const secure = await openHouse({ env: { PUBLIC_URL: 'https://rukkanen.example' } });
    try {
      const answer = await supertest(secure.url)
        .post('/api/auth/demo')
        .send({ persona: 'kerttu.nayte' });
      const [cookie = ''] = answer.get('Set-Cookie') ?? [];
      expect(cookie).toMatch(
        /^__Host-rukkanen=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    } finally {
      await secure.close();
    }
  });

  it('stands in the database as a hash only', async () => {
    const cookie = await house.cookieOf('kerttu.nayte');
    const token = cookie.split('=')[1] ?? '';
    expect(leaks(await tablesOf(house.database.ownerUrl), token)).toEqual([]);
  });
});
