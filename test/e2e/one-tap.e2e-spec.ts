import { PROTECTED_TABLES, SHARED_TABLES } from '@rukkanen/persistence';
import supertest from 'supertest';
import {
  aMovedSession,
  linksIn,
  nameIn,
  substituteOf,
  withSubstitute,
} from '../support/answer-links.js';
import { fetchBare } from '../support/bare.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox, type Invitation } from '../support/mailbox.js';
import { Rows } from '../support/rows.js';
import { openWorker, type Worker } from '../support/worker.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let house: House;
let worker: Worker;
let rows: Rows;
let mailbox: Mailbox;
let invited: readonly Invitation[];
beforeAll(async () => {
  house = await openHouse();
  worker = await openWorker(house.env);
  rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
  mailbox = new Mailbox(house.url);
  invited = await aMovedSession(house, mailbox);
});
afterAll(async () => {
  await rows.close();
  await worker.close();
  await house.close();
});

const other = (): Invitation => {
  const found = invited.find((one) => nameIn(one) !== nameIn(withSubstitute(invited)));
  if (!found) throw new Error('only one was invited');
  return found;
};
const linkOf = (invitation: Invitation, which: 0 | 1 | 2): string =>
  linksIn(invitation)[which] ?? '';
const read = async (address: string, as: Record<string, string> = HTML) => {
  const { status, headers, body } = await fetchBare(house, address, as);
  return { status, headers, text: body.toString() };
};
/** Everything in the database, table by table, as one fingerprint each. */
async function everything(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of [...PROTECTED_TABLES, ...SHARED_TABLES]) {
    const [row] = await rows.ask<{ print: string }>(
      `select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as print from ${name} t`,
    );
    found[name] = row?.print ?? '';
  }
  return found;
}
/** What the form of a page would send. */
const formOf = (page: string, choice: string): Record<string, string> => {
  const shown = /name="shown" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const names = [...page.matchAll(/type="radio"\s+name="([^"]+)"/g)].map(([, name = '']) => name);
  return { shown, ...Object.fromEntries(names.map((name) => [name, choice])) };
};
const post = (address: string, form: Record<string, string>) =>
  supertest(house.url).post(address).type('form').set(HTML).send(form);

describe('a link of an invitation', () => {
  it('leads to a page about date, time and team that nobody else keeps, finds or frames', async () => {
    const { status, headers, text } = await read(linkOf(other(), 0));
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']{20,}'; form-action 'self'; frame-ancestors 'none'/,
    );
    expect(text).toMatch(/<html lang="fi">/);
    expect(text).toMatch(/klo 13\.30/);
    expect(text).toContain('Satakunta');
    expect(text).not.toMatch(/<script|<img|<link|https?:/);
    for (const { code_word: word } of await rows.ask<{ code_word: string }>(
      'select code_word from cases',
    ))
      expect(text).not.toContain(word);
  });

  it('changes nothing when it is followed, by whatever program, head or whole', async () => {
    const before = await everything();
    for (const link of linksIn(other()))
      for (const method of ['GET', 'HEAD', 'GET']) {
        const { status, body } = await fetchBare(house, link, HTML, method);
        expect([status, method === 'HEAD' ? body.length : 0]).toEqual([200, 0]);
      }
    expect(await everything()).toEqual(before);
  });

  it('takes no answer from a program that posts to it without having read the page', async () => {
    const before = await everything();
    const link = linkOf(other(), 0);
    for (const send of [
      () => supertest(house.url).post(link),
      () => supertest(house.url).post(link).send({ answer: 'accepted' }),
      () => post(link, { answer: 'accepted' }),
      () => post(link, { shown: 'x' }),
    ]) {
      const { status } = await send();
      expect([400, 409, 415]).toContain(status);
    }
    const { attempt_counters: _tries, ...same } = await everything();
    const { attempt_counters: _before, ...rest } = before;
    expect(same).toEqual(rest);
  });

  it('takes no answer from a foreign page', async () => {
    const link = linkOf(other(), 0);
    const form = formOf((await read(link)).text, 'accepted');
    for (const header of [
      { Origin: 'https://elsewhere.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ])
      expect((await post(link, form).set(header)).status).toBe(403);
  });

  it('cannot be told from one that never was when anything about it is wrong', async () => {
    const link = linkOf(other(), 0);
    const [, , token = '', word = ''] = link.split('/');
    const swapped = token.replaceAll(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const wrong = [
      `/answer/${'A'.repeat(43)}/${word}`,
      `/answer/${swapped}/${word}`,
      `/answer/${token}x/${word}`,
      `/answer/${token.slice(1)}/${word}`,
      `/answer/${token}%00/${word}`,
      `/answer/${token}/`,
      `/answer/${token}`,
      `/answer/${token}/x`,
      `/answer/${token}/${word}/`,
      `/answer/${token}/${word.toUpperCase()}`,
      '/answer/%E0%A4%A/accept',
      '/answer/',
      '/answer',
    ];
    for (const as of [HTML, {}]) {
      const seen = (await Promise.all(wrong.map((address) => read(address, as)))).map(
        ({ status, headers, text }) => {
          const { date: _date, 'content-security-policy': _csp, ...rest } = headers;
          return JSON.stringify({
            status,
            rest,
            text: text.replaceAll(/nonce="[^"]*"|urn:uuid:[\w-]+/g, ''),
          });
        },
      );
      expect(new Set(seen).size).toBe(1);
      expect(seen[0]).toContain('"status":404');
    }
    expect((await read(wrong[0] ?? '')).text).toContain('Linkki ei ole voimassa');
    expect((await read(link)).status).toBe(200);
  });
});

describe('an answer by a link', () => {
  it('that declines calls the substitute, and shows what was written down', async () => {
    const link = linkOf(withSubstitute(invited), 2);
    const page = await read(link);
    expect(page.text).toMatch(/value="declined"\s+checked/);
    const answered = await post(link, formOf(page.text, 'declined')).expect(200);
    expect(answered.text).toContain('Tallennettu vastaus: En pääse');
    expect(answered.headers['set-cookie']).toBeUndefined();
    const [mail] = await mailbox.next(1);
    expect(mail && nameIn(mail)).toBe(substituteOf(withSubstitute(invited)));
    const again = await post(link, formOf(page.text, 'accepted'));
    expect([again.status, again.text.includes('Tarkista vastauksesi')]).toEqual([409, true]);
  });

  it('can be changed on the page that shows it', async () => {
    const link = linkOf(other(), 1);
    const first = await post(link, formOf((await read(link)).text, 'tentative')).expect(200);
    const second = await post(link, formOf(first.text, 'accepted')).expect(200);
    expect(second.text).toContain('Tallennettu vastaus: Tulen');
  });
});
