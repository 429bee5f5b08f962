import {
  children,
  instant,
  only,
  property,
  readCalendar,
  text,
  type Component,
} from '@testing/calendar';
import { MailServer, partOf, readable, readMessage } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';

const PLANTED = 'punainen vanamo sillan alla';
let server: MailServer;
let stage: Stage;
let convening: Convening;
beforeAll(async () => {
  server = await MailServer.open();
  const rooms = InvitationsModule.forRoot({
    smtpUrl: server.url,
    from: 'rukkanen@south.example',
    publicUrl: 'https://rukkanen.south.example',
  });
  stage = await Stage.open('NETWORK', [rooms]);
  convening = stage.get(Convening);
});
afterAll(async () => {
  await stage.close();
  await server.close();
});
beforeEach(() => {
  server.answer = 250;
  server.received.length = 0;
});

interface Waiting {
  id: string;
  who: string;
}
const waiting = (session: string) =>
  stage.sql<Waiting & Record<string, unknown>>(
    `select m.id, i.user_id as who from mails m join invitations i on i.id = m.invitation_id
     where i.session_id = $1 and m.state in ('waiting', 'retrying') order by i.user_id`,
    [session],
  );
const send = (mailId: string, last = false) =>
  stage.get(MailSender).send({ areaId: 'SOUTH', mailId }, { last });
const sendAll = async (session: string) => {
  for (const { id } of await waiting(session)) await send(id);
};
const firstMail = async (session: string): Promise<string> => (await waiting(session))[0]?.id ?? '';
const mailState = async (id: string) =>
  (
    await stage.sql(
      `select m.state, m.attempts, m.error_code, i.state as invitation
       from mails m join invitations i on i.id = m.invitation_id where m.id = $1`,
      [id],
    )
  )[0];
const aLockedSession = async () => {
  const id = await stage.aSession();
  const placed = await stage.aCase({ question: PLANTED, functions: ['NURSE', 'KELA_EXPERT'] });
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: [placed] });
  await convening.lock(stage.convener, id, { revision: 1 });
  return id;
};
const to = (address: string): Buffer => {
  const found = server.received.find((raw) =>
    readMessage(raw).headers.get('to')?.includes(address),
  );
  return found ?? Buffer.from('');
};

const eventIn = (raw: Buffer): Component => {
  const [event, ...more] = children(readCalendar(partOf(raw, 'text/calendar').body), 'VEVENT');
  if (!event || more.length > 0) throw new Error('not one event');
  return event;
};

describe('an invitation by mail', () => {
  it('is one calendar request to one person, at their own time and in their language', async () => {
    await sendAll(await aLockedSession());
    expect(server.received).toHaveLength(4);

    const { headers, parts } = readMessage(to('tauno@kela.example'));
    expect(headers.get('to')).toMatch(/^"?Tauno Malli"? <tauno@kela.example>$/);
    expect(headers.get('from')).toContain('rukkanen@south.example');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.has('cc')).toBe(false);
    expect(readable(headers.get('subject'))).toBe(
      'Invitation: Rukkanen, South, Mon 4 May 2026 at 12:35–12:55',
    );
    expect(parts.map(({ type }) => type.split(';')[0])).toEqual([
      'text/plain',
      'text/calendar',
      'application/ics',
    ]);
  });

  it('says the same in its calendar part as in its words', async () => {
    await sendAll(await aLockedSession());
    const raw = to('tauno@kela.example');
    const part = partOf(raw, 'text/calendar');
    expect(part.type).toMatch(/charset=utf-8/i);
    expect(part.type).toMatch(/method=REQUEST/);
    expect(partOf(raw, 'application/ics').body.equals(part.body)).toBe(true);
    const event = eventIn(raw);
    expect(instant(event, 'DTSTART').toISO()).toBe('2026-05-04T12:35:00.000+03:00');
    expect(instant(event, 'DTEND').toISO()).toBe('2026-05-04T12:55:00.000+03:00');
    expect(text(event, 'SUMMARY')).toBe('Rukkanen, South, your slot 12:35–12:55');
    expect(only(event, 'SEQUENCE').value).toBe('0');
    expect(only(event, 'ATTENDEE').value).toBe('mailto:tauno@kela.example');
    expect(only(event, 'ORGANIZER').value).toBe('mailto:rukkanen@south.example');
    expect(only(event, 'CONFERENCE').value).toBe('https://teams.invalid/t');
    const words = partOf(raw, 'text/plain').body.toString();
    expect(words).toContain('https://teams.invalid/t');
    expect(words).toContain('https://rukkanen.south.example/sessions/');
  });

  it('never names a case', async () => {
    const session = await aLockedSession();
    await sendAll(session);
    const [known] = await stage.sql<{ code_word: string }>(
      `select c.code_word from cases c join agenda_items a on a.case_id = c.id where a.session_id = $1`,
      [session],
    );
    const said = server.received.flatMap((raw) => [
      readable(raw.toString('latin1')),
      ...readMessage(raw).parts.map(({ body }) => body.toString()),
    ]);
    expect(said.length).toBe(4 * 4);
    for (const words of said) {
      expect(words).not.toContain(PLANTED);
      expect(words).not.toContain(known?.code_word);
    }
  });

  it('is sent once, though its job comes twice', async () => {
    const id = await firstMail(await aLockedSession());
    await send(id);
    await send(id);
    expect(server.received).toHaveLength(1);
    expect(await mailState(id)).toMatchObject({ state: 'sent', attempts: 1, invitation: 'sent' });
  });

  it('goes out under the Message-ID that was stored before', async () => {
    const id = await firstMail(await aLockedSession());
    await send(id);
    expect(readMessage(server.received[0] ?? Buffer.from('')).headers.get('message-id')).toBe(
      `<${id}@rukkanen.south.example>`,
    );
  });

  it('is not sent when a newer one has taken its place', async () => {
    const session = await aLockedSession();
    const old = await firstMail(session);
    const date = '2026-05-05';
    await convening.move(stage.convener, session, { revision: 2, date, startLocal: '12:30' });
    await send(old);
    expect(server.received).toHaveLength(0);
    await sendAll(session);
    expect(server.received).toHaveLength(4);
    const event = eventIn(to('kerttu@wsc.example'));
    expect(only(event, 'SEQUENCE').value).toBe('1');
    expect(instant(event, 'DTSTART').toISO()).toBe('2026-05-05T12:30:00.000+03:00');
  });
});

describe('the end of an invitation', () => {
  it('is a cancelled event when the session is off', async () => {
    const session = await aLockedSession();
    await sendAll(session);
    const uid = only(eventIn(to('vaino@wsc.example')), 'UID').value;
    server.received.length = 0;
    await convening.cancel(stage.convener, session, { revision: 2, reason: 'no_cases' });
    await sendAll(session);
    const raw = to('vaino@wsc.example');
    const event = eventIn(raw);
    expect(partOf(raw, 'text/calendar').type).toMatch(/method=CANCEL/);
    expect(only(event, 'UID').value).toBe(uid);
    expect(only(event, 'SEQUENCE').value).toBe('1');
    expect(only(event, 'STATUS').value).toBe('CANCELLED');
    expect(raw.toString() + partOf(raw, 'text/plain').body.toString()).not.toContain(
      'teams.invalid',
    );
    expect(readable(readMessage(raw).headers.get('subject'))).toMatch(/^Tapaaminen peruttu: /);
  });

  it('has no STATUS for one who is not needed while the others meet', async () => {
    const session = await aLockedSession();
    await sendAll(session);
    server.received.length = 0;
    await convening.unlock(stage.convener, session, { revision: 2, reason: 'order_changes' });
    await convening.arrange(stage.convener, session, { revision: 3, caseIds: [] });
    await convening.lock(stage.convener, session, { revision: 4 });
    await sendAll(session);
    expect(server.received).toHaveLength(3);
    const event = eventIn(to('vaino@wsc.example'));
    expect(property(event, 'STATUS')).toBeUndefined();
    expect(readable(readMessage(to('vaino@wsc.example')).headers.get('subject'))).toMatch(
      /^Kutsu peruttu: /,
    );
  });
});

describe('a mail server in trouble', () => {
  const troubles = async (session: string) =>
    (await convening.board(stage.convener, session)).mailTroubles.map(
      ({ personId, state }) => `${personId} ${state}`,
    );

  it('delays mail; the convener sees it, and nothing is lost', async () => {
    const session = await aLockedSession();
    const id = await firstMail(session);
    server.answer = 451;
    await expect(send(id)).rejects.toMatchObject({ permanent: false, reply: '451' });
    expect(await mailState(id)).toEqual({
      state: 'retrying',
      attempts: 1,
      error_code: '451',
      invitation: 'queued',
    });
    expect(await troubles(session)).toEqual(['kerttu retrying']);
    server.answer = 250;
    await send(id);
    expect(server.received).toHaveLength(1);
    expect(await mailState(id)).toMatchObject({ state: 'sent', attempts: 2, invitation: 'sent' });
    expect(await troubles(session)).toEqual([]);
  });

  it('does not make a convener wait: the session can be called off meanwhile', async () => {
    const session = await aLockedSession();
    const id = await firstMail(session);
    const held = server.hold();
    const sending = send(id);
    await held.reached;
    await convening.cancel(stage.convener, session, { revision: 2, reason: 'no_cases' });
    held.release();
    await sending;
    expect((await waiting(session)).map(({ who }) => who)).toEqual(['kerttu']);
  });

  it('that refuses for good is shown at once, and the message is not tried again', async () => {
    const session = await aLockedSession();
    const id = await firstMail(session);
    server.answer = 550;
    await send(id);
    await send(id);
    expect(await mailState(id)).toEqual({
      state: 'failed',
      attempts: 1,
      error_code: '550',
      invitation: 'failed',
    });
    expect(await troubles(session)).toEqual(['kerttu failed']);
  });

  it('for longer than is tried is shown as failed after the last try', async () => {
    const id = await firstMail(await aLockedSession());
    server.answer = 451;
    await send(id, true);
    expect(await mailState(id)).toMatchObject({ state: 'failed', error_code: '451' });
  });
});

describe('a job', () => {
  it('of another area finds nothing to send', async () => {
    const id = await firstMail(await aLockedSession());
    await stage.get(MailSender).send({ areaId: 'NORTH', mailId: id });
    expect(server.received).toHaveLength(0);
    expect(await mailState(id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});
