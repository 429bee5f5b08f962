import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { children, only, readCalendar } from '@testing/calendar';
import { partOf } from '@testing/invitations';
import { openHouse, type House } from '../support/house.js';
import { openWorker, type Worker } from '../support/worker.js';

let house: House;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse();
  worker = await openWorker(house.env);
});
afterAll(async () => {
  await worker.close();
  await house.close();
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** Asks over a bare socket: what a calendar program sends, no more. */
const fetchBare = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(house.url);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}
const mailbox = async (): Promise<Mail[]> =>
  JSON.parse((await fetchBare('/demo/mail.json')).body.toString()) as Mail[];

async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}

describe('a convener who locks an agenda', () => {
  it('reaches everybody by mail, and their calendars', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const session = list.sessions.find(({ state }: { state: string }) => state === 'open');
    const { body: board } = await convener.get(`/api/sessions/${session.id}/agenda`).expect(200);
    expect(board.mails.length).toBeGreaterThan(0);
    await convener
      .post(`/api/sessions/${session.id}/lock`)
      .send({ revision: board.session.revision })
      .expect(200);

    const mails = await until(mailbox, ({ length }) => length === board.mails.length);
    const names = board.mails.map(({ personId }: { personId: string }) => `${personId}@`);
    for (const name of names) expect(mails.some(({ to }) => to.startsWith(name))).toBe(true);
    const raw = await fetchBare(`/demo/mail/${mails[0]?.id}.eml`);
    expect(raw.headers['content-type']).toMatch(/^message\/rfc822/);
    expect(() => readCalendar(partOf(raw.body, 'text/calendar').body)).not.toThrow();
    const after = await convener.get(`/api/sessions/${session.id}/agenda`).expect(200);
    expect(after.body.mails).toEqual([]);
  });

  it('is told when another was faster', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const session = list.sessions.findLast(({ state }: { state: string }) => state === 'open');
    const { body } = await convener
      .put(`/api/sessions/${session.id}/agenda`)
      .send({ revision: session.revision + 5, caseIds: [] })
      .expect(409);
    expect(body.code).toBe('state.changed_meanwhile');
  });
});

describe('the mail of the demonstration', () => {
  it('has no file but those that arrived', async () => {
    for (const file of ['..%2F..%2Fkey-ring.eml', 'x.eml', '%00.eml', '.eml', '..%2Fkey-ring'])
      expect((await fetchBare(`/demo/mail/${file}`)).status).toBe(404);
  });
});

describe('a calendar program that subscribes', () => {
  let path = '';
  beforeAll(async () => {
    const convener = await house.as('kerttu.nayte');
    const { body } = await convener.post('/api/calendar/feed').expect(201);
    path = new URL(body.url).pathname;
  });

  it('gets a calendar that nobody else may keep', async () => {
    const { status, headers, body } = await fetchBare(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['set-cookie']).toBeUndefined();
    const events = children(readCalendar(body), 'VEVENT');
    expect(events.length).toBeGreaterThan(1);
    expect(events.every((event) => only(event, 'SUMMARY').value.startsWith('Rukkanen'))).toBe(true);
  });

  it('hears that nothing changed, by tag in every form and by date', async () => {
    const { headers, body } = await fetchBare(path);
    expect((await fetchBare(path)).body.equals(body)).toBe(true);
    const tag = String(headers['etag']);
    const date = String(headers['last-modified']);
    for (const known of [tag, tag.replace('W/', ''), `"x", ${tag}`, '*']) {
      const again = await fetchBare(path, { 'if-none-match': known });
      expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
    }
    expect((await fetchBare(path, { 'if-modified-since': date })).status).toBe(304);
    const wins = { 'if-none-match': '"other"', 'if-modified-since': date };
    expect((await fetchBare(path, wins)).status).toBe(200);
    const long = { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' };
    expect((await fetchBare(path, long)).status).toBe(200);
  });

  it('may ask for the head alone, or zipped', async () => {
    const whole = await fetchBare(path);
    const head = await fetchBare(path, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    const zipped = await fetchBare(path, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(whole.body)).toBe(true);
  });

  it('cannot tell one wrong address from another', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body } = await convener.post('/api/calendar/feed').expect(201);
    const next = new URL(body.url).pathname;
    const wrong = [
      path,
      '/feeds/x.ics',
      `${next}x`,
      `${next}/`,
      `${next}/x`,
      next.toUpperCase().replace('/FEEDS/', '/feeds/'),
      next.replace('.ics', ''),
      next.replace('.ics', '%00.ics'),
      '/feeds/%E0%A4%A.ics',
      '/feeds/',
    ];
    const answers = await Promise.all(wrong.map((address) => fetchBare(address)));
    const seen = answers.map(({ status, headers, body: said }) => {
      const { date: _date, 'content-security-policy': _nonce, ...rest } = headers;
      const { instance: _instance, ...problem } = JSON.parse(said.toString()) as {
        instance: string;
      };
      return JSON.stringify({ status, rest, problem });
    });
    expect(new Set(seen).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await fetchBare(next)).status).toBe(200);
  });
});

describe('the clock of the demonstration', () => {
  it('is stepped to just before the next session, and never back', async () => {
    const convener = await house.as('kerttu.nayte');
    const before = (await convener.get('/api/me').expect(200)).body.now as string;
    const { body } = await convener
      .post('/api/demo/clock')
      .send({ to: 'next_session' })
      .expect(200);
    expect(body.now > before).toBe(true);
    expect(body.now.slice(11, 15)).toMatch(/^(09|10):2/);
    const { body: day } = await convener
      .post('/api/demo/clock')
      .send({ to: 'next_day' })
      .expect(200);
    expect(day.now > body.now).toBe(true);
  });
});
