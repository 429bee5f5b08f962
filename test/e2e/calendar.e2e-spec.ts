import { readCalendar } from '@testing/calendar';
import { partOf } from '@testing/invitations';
import { fetchBare as bare } from '../support/bare.js';
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

const fetchBare = (path: string) => bare(house, path);

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

  it('has those told by the worker for whom a case was pulled that they were called for', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const session = list.sessions.find(({ state }: { state: string }) => state === 'locked');
    const { body: board } = await convener.get(`/api/sessions/${session.id}/agenda`).expect(200);
    const before = (await mailbox()).length;
    await convener.post(`/api/cases/${board.items[0].caseId}/identifies-someone`).expect(200);
    const look = async () => (await convener.get(`/api/sessions/${session.id}/agenda`)).body;
    const after = await until(look, ({ leftSinceLocked }) => leftSinceLocked === 1);
    expect(after.mails).toEqual([]);
    expect(after.items).toHaveLength(board.items.length - 1);
    expect((await until(mailbox, ({ length }) => length > before)).length).toBeGreaterThan(before);
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
