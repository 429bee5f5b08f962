import { MailServer, readMessage } from '@testing/invitations';
import { openHouse, type House } from '../support/house.js';
import { openWorker, type Worker } from '../support/worker.js';

let house: House;
let server: MailServer;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse();
  server = await MailServer.open();
  worker = await openWorker({ ...house.env, SMTP_URL: server.url });
});
afterAll(async () => {
  await worker.close();
  await server.close();
  await house.close();
});

async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (good(found)) return found;
    if (Date.now() > end) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe('a mail server that is ill while an agenda is locked', () => {
  it('delays the mails and shows it to the convener; then each arrives once', async () => {
    server.answer = 451;
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const session = list.sessions.find(({ state }: { state: string }) => state === 'open');
    const board = async () =>
      (await convener.get(`/api/sessions/${session.id}/agenda`).expect(200)).body;
    const expected = (await board()).mails.length;
    await convener
      .post(`/api/sessions/${session.id}/lock`)
      .send({ revision: session.revision })
      .expect(200);
    const { mailTroubles } = await until(board, (seen) => seen.mailTroubles.length === expected);
    expect(mailTroubles[0].state).toBe('retrying');

    server.answer = 250;
    await until(board, (seen) => seen.mailTroubles.length === 0);
    const addresses = server.received.map((raw) => readMessage(raw).headers.get('to'));
    expect(addresses).toHaveLength(expected);
    expect(new Set(addresses).size).toBe(expected);
  }, 90_000);
});
