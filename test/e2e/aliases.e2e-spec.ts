import { createTransport } from 'nodemailer';
import {
  aDecline,
  aMovedSession,
  AUTHSERV,
  nameIn,
  substituteOf,
  withSubstitute,
} from '../support/answer-links.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { openWorker, type Worker } from '../support/worker.js';

let house: House;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse({ env: { MAIL_AUTHSERV_ID: AUTHSERV } });
  worker = await openWorker(house.env);
});
afterAll(async () => {
  await worker.close();
  await house.close();
});

const set = async (persona: string, aliases: readonly string[]) =>
  (await house.as(persona)).put('/api/me/mailboxes').send({ aliases });
const mailboxesOf = async (persona: string) =>
  (await (await house.as(persona)).get('/api/me/mailboxes').expect(200)).body;

describe('the mailboxes of a person', () => {
  it('are added, read and removed, and written in one way', async () => {
    const { email, aliases } = await mailboxesOf('kerttu.nayte');
    expect(aliases).toEqual([]);
    const { status, body } = await set('kerttu.nayte', ['Kerttu@Work.example', email]);
    expect([status, body]).toEqual([200, { email, aliases: ['kerttu@work.example'] }]);
    expect((await set('kerttu.nayte', [])).body).toEqual({ email, aliases: [] });
  });

  it('are nobody else’s, and nothing changes when one is', async () => {
    await set('kerttu.nayte', ['kerttu@work.example']);
    const { email } = await mailboxesOf('kerttu.nayte');
    for (const taken of [email, 'kerttu@work.example']) {
      const { status, body } = await set('vaino.kokeilu', ['vaino@work.example', taken]);
      expect([status, body.code]).toEqual([409, 'person.exists']);
    }
    expect((await mailboxesOf('vaino.kokeilu')).aliases).toEqual([]);
    for (let tries = 0; tries < 20; tries += 1) await set('vaino.kokeilu', []);
    expect((await set('vaino.kokeilu', [])).status).toBe(429);
  });

  it('are those from which an answer counts', async () => {
    const mailbox = new Mailbox(house.url);
    const who = withSubstitute(await aMovedSession(house, mailbox));
    const alias = 'somebody@work.example';
    expect((await set(nameIn(who), [alias])).status).toBe(200);
    const transport = createTransport(house.env['SMTP_URL']);
    await transport.sendMail({
      envelope: { from: alias, to: 'rukkanen@localhost.invalid' },
      raw: aDecline(who, undefined, alias),
    });
    transport.close();
    const [mail] = await mailbox.next(1);
    expect(mail && nameIn(mail)).toBe(substituteOf(who));
  });
});
