import { child, only, readCalendar } from '@testing/calendar';
import { aReply, partOf, vouchedBy } from '@testing/invitations';
import supertest from 'supertest';
import { openHouse, type House } from '../support/house.js';
import { openWorker, type Worker } from '../support/worker.js';

const TOKEN = 'a-secret-between-two-mail-systems-0001';

let house: House;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse({ env: { INBOUND_TOKEN: TOKEN, MAIL_AUTHSERV_ID: 'mx.example' } });
  worker = await openWorker(house.env);
});
afterAll(async () => {
  await worker.close();
  await house.close();
});

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}
const mailbox = async (): Promise<Mail[]> =>
  (await supertest(house.url).get('/demo/mail.json').expect(200)).body;
async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look();
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}
const hand = (raw: Buffer | string, token = TOKEN) =>
  supertest(house.url)
    .post('/api/inbound/mail')
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', 'message/rfc822')
    .send(raw);
const readMail = async ({ id }: Mail): Promise<Buffer> =>
  (await supertest(house.url).get(`/demo/mail/${id}.eml`).buffer(true).parse(bytes)).body;
const bytes: Parameters<supertest.Test['parse']>[0] = (response, done) => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer | string) => parts.push(Buffer.from(part)));
  response.on('end', () => done(null, Buffer.concat(parts)));
};

/** Holders of seats in the demonstration with whoever stands in for them. */
const substitutes: Readonly<Record<string, string>> = {
  'saima.esimerkki': 'sulo.demo',
  'tauno.malli': 'urho.esimerkki',
  'helvi.harjoitus': 'saima.demo',
  'eino.harjoitus': 'vieno.malli',
};
const nameIn = (mailbox: string): string => mailbox.split('@')[0] ?? '';
/** Until no more mail comes. */
const settled = async (): Promise<Mail[]> => {
  for (let before = -1; ;) {
    const now = await mailbox();
    if (now.length === before) return now;
    before = now.length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
};

describe('an invitation that is declined by mail', () => {
  it('goes to the substitute, once, and brings the decliner no cancellation', async () => {
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const open = ({ state }: { state: string }) => state === 'open';
    const { id, date, revision } = list.sessions.find(open);
    await convener
      .post(`/api/sessions/${id}/move`)
      .send({ revision, date, startLocal: '13:30' })
      .expect(200);
    const sent = await until(mailbox, (mails) => mails.some(({ to }) => nameIn(to) in substitutes));
    const invited = sent.find(({ to }) => nameIn(to) in substitutes);
    if (!invited) throw new Error('nobody with a substitute was invited');
    const before = await settled();
    const calendar = partOf(await readMail(invited), 'text/calendar');
    const event = child(readCalendar(calendar.body), 'VEVENT');
    const comment = 'Salainen-lause-4711';
    const said = {
      uid: only(event, 'UID').value,
      sequence: Number(only(event, 'SEQUENCE').value),
      attendee: invited.to,
      headers: vouchedBy('mx.example', invited.to),
      comment,
      partstat: 'DECLINED',
    };
    await hand(aReply(said)).expect(204);
    await hand(aReply(said)).expect(204);

    const known = new Set(before.map((one) => one.id));
    await until(mailbox, ({ length }) => length > before.length);
    const fresh = (await settled()).filter((one) => !known.has(one.id));
    expect(fresh.map(({ to }) => nameIn(to))).toEqual([substitutes[nameIn(invited.to)]]);
    expect(JSON.stringify(fresh)).not.toContain(comment);
  });
});

describe('the way in for raw messages', () => {
  it('is closed to whoever does not know the token, whatever is sent', async () => {
    for (const token of ['', 'wrong', `${TOKEN}x`]) {
      const { body } = await hand('From: a@b.example\r\n\r\nx', token).expect(401);
      expect(body.code).toBe('access.not_signed_in');
    }
  });

  it('takes messages up to 10 MB and nothing but messages', async () => {
    const head = 'From: a@b.example\r\n\r\n';
    await hand(head + 'x'.repeat(10 * 1024 * 1024 - head.length)).expect(204);
    await hand(head + 'x'.repeat(10 * 1024 * 1024)).expect(413);
    await supertest(house.url)
      .post('/api/inbound/mail')
      .set('Authorization', `Bearer ${TOKEN}`)
      .send({ from: 'a@b.example' })
      .expect(415);
  });

  it('calms down whatever it cannot read', async () => {
    for (const raw of ['\u0000', 'BEGIN:VCALENDAR', `${'('.repeat(50_000)}: x\r\n\r\n`])
      await hand(raw).expect(204);
  });
});
