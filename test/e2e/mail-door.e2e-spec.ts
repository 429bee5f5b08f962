import { createTransport } from 'nodemailer';
import { MailDoor } from '../../apps/worker/src/inbound/mail-door.js';
import {
  aDecline,
  aMovedSession,
  AUTHSERV,
  nameIn,
  substituteOf,
  withSubstitute,
} from '../support/answer-links.js';
import { freePort, openHouse, type House } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { Rows } from '../support/rows.js';
import { openWorker, type Worker } from '../support/worker.js';

const OURS = 'rukkanen@localhost.invalid';

/** Hands a raw message over as a mail system does; the number of the answer. */
async function hand(protocol: 'smtp' | 'lmtp', port: number, raw: Buffer, to = OURS) {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    lmtp: protocol === 'lmtp',
  } as Parameters<typeof createTransport>[0]);
  try {
    const sent = await transport.sendMail({ envelope: { from: 'relay@x.example', to }, raw });
    const [refused] = sent.rejectedErrors ?? []; // LMTP answers for each mailbox by itself
    return refused?.responseCode ?? 250;
  } catch (trouble) {
    return Number(Reflect.get(trouble as object, 'responseCode'));
  } finally {
    transport.close();
  }
}

describe.each(['smtp', 'lmtp'] as const)('a door for mail (%s)', (protocol) => {
  const taken: string[] = [];
  let take: (raw: Buffer) => Promise<void>;
  let door: MailDoor;
  beforeEach(async () => {
    taken.length = 0;
    take = async (raw) => void taken.push(raw.toString());
    const options = { protocol, host: '127.0.0.1', port: 0, mailbox: OURS };
    door = new MailDoor({ ...options, take: (raw) => take(raw) });
    await door.open();
  });
  afterEach(() => door.close());
  const message = Buffer.from('From: a@b.example\r\n\r\nHei\r\n');

  it('takes mail for the product, whole, and for nobody else', async () => {
    expect(await hand(protocol, door.port, message)).toBe(250);
    expect(await hand(protocol, door.port, message, OURS.toUpperCase())).toBe(250);
    expect(taken).toEqual([message.toString(), message.toString()]);
    expect(await hand(protocol, door.port, message, 'root@localhost.invalid')).toBe(550);
  });

  it('asks to come again when it cannot be written down, and answers only then', async () => {
    take = () => Promise.reject(new Error('no database'));
    expect(await hand(protocol, door.port, message)).toBe(451);
    const written = Promise.withResolvers<void>();
    let answered = false;
    take = () => written.promise;
    const handing = hand(protocol, door.port, message).then((code) => {
      answered = true;
      return code;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).toBe(false);
    written.resolve();
    expect(await handing).toBe(250);
  });

  it('refuses more than 10 MB and goes on', async () => {
    const large = Buffer.concat([message, Buffer.alloc(10 * 1024 * 1024, 'x')]);
    expect(await hand(protocol, door.port, large)).toBe(552);
    expect(await hand(protocol, door.port, message)).toBe(250);
    expect(taken).toHaveLength(1);
  });
});

describe('an answer that a mail system hands over', () => {
  let house: House;
  let worker: Worker;
  let rows: Rows;
  let mailbox: Mailbox;
  const ports = { smtp: 0, lmtp: 0 };
  beforeAll(async () => {
    house = await openHouse({ env: { MAIL_AUTHSERV_ID: AUTHSERV } });
    Object.assign(ports, { smtp: await freePort(), lmtp: await freePort() });
    worker = await openWorker({
      ...house.env,
      INBOUND_SMTP_PORT: String(ports.smtp),
      INBOUND_LMTP_PORT: String(ports.lmtp),
    });
    rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
    mailbox = new Mailbox(house.url);
  });
  afterAll(async () => {
    await worker.close();
    await rows.close();
    await house.close();
  });

  it.each(['smtp', 'lmtp'] as const)(
    'calls the substitute when it is vouched for (%s)',
    async (by) => {
      const who = withSubstitute(await aMovedSession(house, mailbox, by === 'smtp' ? 0 : 1));
      expect(await hand(by, ports[by], aDecline(who))).toBe(250);
      const [mail] = await mailbox.next(1);
      expect(mail && nameIn(mail)).toBe(substituteOf(who));
    },
  );

  it('waits for the convener when nobody vouches for it', async () => {
    const who = withSubstitute(await aMovedSession(house, mailbox, 2));
    const forged = ['Authentication-Results: elsewhere.example; dmarc=pass'];
    expect(await hand('smtp', ports.smtp, aDecline(who, forged))).toBe(250);
    expect(
      await rows.ask(`select outcome from answer_mails order by read_at desc limit 1`),
    ).toEqual([{ outcome: 'UNVERIFIED' }]);
    expect(await rows.ask(`select 1 from mails where state = 'waiting'`)).toEqual([]);
  });

  it('counts in the demonstration, by its own mail server', async () => {
    const who = withSubstitute(await aMovedSession(house, mailbox, 3));
    const port = Number(new URL(house.env['SMTP_URL'] ?? '').port);
    expect(await hand('smtp', port, aDecline(who))).toBe(250);
    const [mail] = await mailbox.next(1);
    expect(mail && nameIn(mail)).toBe(substituteOf(who));
  });
});
