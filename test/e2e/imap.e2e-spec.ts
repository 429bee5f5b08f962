import {
  aDecline,
  aMovedSession,
  AUTHSERV,
  nameIn,
  substituteOf,
  withSubstitute,
} from '../support/answer-links.js';
import { ImapMailbox, mailboxAt } from '../../apps/worker/src/inbound/imap-mailbox.js';
import { openHouse, type House } from '../support/house.js';
import { ImapServer } from '../support/imap-server.js';
import { Mailbox } from '../support/mailbox.js';
import { Rows } from '../support/rows.js';
import { until } from '../support/until.js';
import { openWorker, type Worker } from '../support/worker.js';

const OUT_OF_OFFICE = Buffer.from(
  'From: someone@x.example\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <o@x>\r\n\r\nLomalla\r\n',
);

describe('a mailbox that is read over IMAP', () => {
  let server: ImapServer;
  beforeEach(async () => {
    server = await ImapServer.open();
  });
  afterEach(() => server.close());

  async function readOnce(take: (raw: Buffer) => Promise<void>, done?: string): Promise<number> {
    const mailbox = new ImapMailbox(mailboxAt(server.url), done, take);
    await mailbox.open();
    try {
      return await mailbox.empty();
    } finally {
      mailbox.close();
    }
  }

  it('gives each message as it came, once, and marks it when it is taken', async () => {
    server.deliver(OUT_OF_OFFICE);
    const taken: Buffer[] = [];
    const take = async (raw: Buffer) => {
      expect(server.unread).toBe(1);
      taken.push(raw);
    };
    expect(await readOnce(take)).toBe(0);
    expect(await readOnce(take)).toBe(0);
    expect(taken.map(String)).toEqual([OUT_OF_OFFICE.toString()]);
    expect(server.unread).toBe(0);
  });

  it('puts what is read into a folder where one is named', async () => {
    server.deliver(OUT_OF_OFFICE);
    await readOnce(() => Promise.resolve(), 'Read');
    expect([server.count('INBOX'), server.count('Read')]).toEqual([0, 1]);
  });

  it('leaves what cannot be taken unread, and reads the others', async () => {
    server.deliver(Buffer.from('Message-ID: <1@x>\r\n\r\nfirst\r\n'));
    server.deliver(Buffer.from('Message-ID: <2@x>\r\n\r\nsecond\r\n'));
    const failing = (raw: Buffer) =>
      raw.includes('first') ? Promise.reject(new Error('no database')) : Promise.resolve();
    expect(await readOnce(failing)).toBe(1);
    expect(server.unread).toBe(1);
    const again: string[] = [];
    expect(await readOnce(async (raw) => void again.push(raw.toString()))).toBe(0);
    expect(again).toEqual([expect.stringContaining('first')]);
  });
});

describe('an answer that lies in the mailbox of the product', () => {
  let house: House;
  let server: ImapServer;
  let worker: Worker;
  let rows: Rows;
  beforeAll(async () => {
    server = await ImapServer.open();
    house = await openHouse();
    const settings = { IMAP_URL: server.url, MAIL_AUTHSERV_ID: AUTHSERV };
    worker = await openWorker({ ...house.env, ...settings });
    rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
  });
  afterAll(async () => {
    await worker.close();
    await rows.close();
    await house.close();
    await server.close();
  });

  it('calls the substitute, once, however often it lies there, and over lost lines', async () => {
    const mailbox = new Mailbox(house.url);
    const who = withSubstitute(await aMovedSession(house, mailbox));
    server.deliver(aDecline(who));
    const [mail] = await mailbox.next(1);
    expect(mail && nameIn(mail)).toBe(substituteOf(who));
    await until(() => server.unread === 0, 'it is marked');

    server.cut();
    server.deliver(aDecline(who));
    server.deliver(OUT_OF_OFFICE);
    await until(() => server.unread === 0, 'the line is taken up again');
    expect(await rows.ask('select outcome from answer_mails')).toEqual([{ outcome: 'RECORDED' }]);
    expect((await mailbox.all()).length).toBeGreaterThan(1);
  }, 60_000);
});
