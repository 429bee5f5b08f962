import { children, only, property, readCalendar, type Component } from '@testing/calendar';
import {
  aReply,
  aTerm,
  emptyTheBox,
  MailServer,
  partOf,
  readMessage,
  type SaidByMail,
  vouchedBy,
} from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { ConveningTerms } from '../convening-terms.service.js';
import { Convening } from '../convening.service.js';
import { InvitationsModule } from '../invitations.module.js';
import { MailSender } from '../mail-sender.service.js';
import { InboundMail } from './inbound.service.js';

const VOUCHED = vouchedBy('mx.south.example', 'vaino@wsc.example');
const HOSTS = ['teams.invalid'];

let server: MailServer;
let stage: Stage;
let sessionId: string;
let convening: Convening;
beforeEach(async () => {
  server = await MailServer.open();
  const rooms = InvitationsModule.forRoot({
    smtpUrl: server.url,
    from: 'rukkanen@south.example',
    publicUrl: 'https://rukkanen.south.example',
    authservId: 'mx.south.example',
  });
  stage = await Stage.open('NETWORK', [rooms]);
  convening = stage.get(Convening);
  sessionId = await stage.aSession();
});
afterEach(async () => {
  await stage.close();
  await server.close();
});

const lock = async () => {
  const caseId = await stage.aCase();
  await convening.arrange(stage.convener, sessionId, { revision: 0, caseIds: [caseId] });
  await convening.lock(stage.convener, sessionId, { revision: 1 });
};
const send = (mailId: string, last = false) =>
  stage.get(MailSender).send({ areaId: 'SOUTH', mailId }, { last });
/** Sends all that waits; what the server takes is what each gets. */
const sendAll = async (): Promise<Buffer[]> => {
  server.received.length = 0;
  await emptyTheBox(stage, (id) => send(id));
  return [...server.received];
};
const refuseFor = async (who: string, answer: 451 | 550, last = false) => {
  const [mail] = await stage.sql<{ id: string }>(
    `select m.id from mails m left join invitations i on i.id = m.invitation_id
     left join standing_invitations r on r.id = m.standing_id
     where coalesce(i.user_id, r.user_id) = $1 and m.state in ('waiting', 'retrying')
     order by m.ordinal limit 1`,
    [who],
  );
  server.answer = answer;
  await send(mail?.id ?? '', last);
  server.answer = 250;
};
const waiting = async (): Promise<string[]> =>
  (
    await stage.sql<{ who: string; method: string; day: string }>(
      `select i.user_id as who, m.method, s.held_on::text as day from mails m
       join invitations i on i.id = m.invitation_id join sessions s on s.id = i.session_id
       where m.state in ('waiting', 'retrying') order by s.held_on, who`,
    )
  ).map(({ who, method, day }) => `${who} ${method} ${day}`);
const eventFor = (mails: readonly Buffer[], address: string): Component => {
  const raw = mails.find((one) => readMessage(one).headers.get('to')?.includes(address));
  if (!raw) throw new Error(`nothing came to ${address}`);
  const [event] = children(readCalendar(partOf(raw, 'text/calendar').body), 'VEVENT');
  if (!event) throw new Error('no event');
  return event;
};
const partstatIn = (event: Component) => only(event, 'ATTENDEE').params['PARTSTAT']?.[0];
const says = async (partstat: string, but: Partial<SaidByMail> = {}) => {
  const [row] = await stage.sql<{ uid: string; sequence: number }>(
    `select uid, sequence from invitations where user_id = 'vaino'`,
  );
  const said = { uid: row?.uid ?? '', attendee: 'vaino@wsc.example', headers: VOUCHED };
  await stage.get(InboundMail).read(aReply({ ...said, partstat, ...but }));
};
const newLink = (revision: number) =>
  convening.setJoinLink(
    stage.convener,
    sessionId,
    { revision, joinUrl: `https://teams.invalid/${revision}` },
    HOSTS,
  );

describe('an invitation that a mail server refuses for good', () => {
  it('calls the next in the seat, and cancels nothing', async () => {
    await lock();
    await refuseFor('vaino', 550);
    expect((await waiting()).filter((one) => !/kerttu|onni/.test(one))).toEqual([
      'veikko REQUEST 2026-05-04',
    ]);
    const { windows, mailTroubles } = await convening.board(stage.convener, sessionId);
    expect(windows.map(({ personId }) => personId)).toContain('veikko');
    expect(mailTroubles.map(({ personId, state }) => `${personId} ${state}`)).toEqual([
      'vaino failed',
    ]);
  });

  it('calls once: the job that comes again finds nothing to do', async () => {
    await lock();
    await refuseFor('vaino', 550);
    await sendAll();
    expect(await waiting()).toEqual([]);
    const rows = await stage.sql(`select 1 from invitations where user_id = 'veikko'`);
    expect(rows).toHaveLength(1);
  });

  it('calls nobody when the server is only ill, however long', async () => {
    await lock();
    await refuseFor('vaino', 451, true);
    expect((await waiting()).join()).not.toContain('veikko');
  });

  it('calls nobody once something newer has taken its place', async () => {
    await lock();
    const held = server.hold();
    server.answer = 550;
    const [mail] = await stage.sql<{ id: string }>(
      `select m.id from mails m join invitations i on i.id = m.invitation_id where i.user_id = 'vaino'`,
    );
    const sending = send(mail?.id ?? '');
    await held.reached;
    const day = { date: '2026-05-05', startLocal: '12:30' };
    await convening.move(stage.convener, sessionId, { revision: 2, ...day });
    held.release();
    await sending;
    expect((await waiting()).join()).not.toContain('veikko');
  });

  it('is about one occurrence of a series, when the message was about that one', async () => {
    await stage.sql(`update areas set consultation_mode = 'ANONYMOUS_TEAM' where id = 'SOUTH'`);
    await stage.sql(`update seats set need = 'ON_CALL' where id = 'T-03'`);
    const term = await aTerm(stage, ['2026-10-12', '2026-10-19', '2026-10-26']);
    await stage.get(ConveningTerms).send(stage.convener, term.id, 0);
    await sendAll();
    const moved = { revision: 1, date: '2026-10-20', startLocal: '12:30' };
    await convening.move(stage.convener, term.sessions[1] ?? '', moved);
    await refuseFor('vaino', 550);
    expect((await waiting()).filter((one) => one.startsWith('veikko'))).toEqual([
      'veikko REQUEST 2026-10-20',
    ]);
  });
});

describe('an update that leaves the times as they are', () => {
  it.each([
    ['ACCEPTED', 'ACCEPTED'],
    ['TENTATIVE', 'TENTATIVE'],
    ['DELEGATED', 'NEEDS-ACTION'],
  ])('carries the answer that is recorded (%s: %s)', async (said, carried) => {
    await lock();
    await sendAll();
    await says(said);
    await newLink(2);
    const event = eventFor(await sendAll(), 'vaino@wsc.example');
    expect([partstatIn(event), only(event, 'SEQUENCE').value]).toEqual([carried, '0']);
  });

  it('asks those who have not answered, or of whom it is not certain', async () => {
    await lock();
    await sendAll();
    await says('ACCEPTED', { headers: [] });
    await newLink(2);
    const mails = await sendAll();
    for (const who of ['vaino@wsc.example', 'onni@empa.example'])
      expect(partstatIn(eventFor(mails, who))).toBe('NEEDS-ACTION');
  });

  it('does not reach whoever has declined', async () => {
    await lock();
    await sendAll();
    await says('DECLINED');
    await newLink(2);
    const to = (await sendAll()).map((raw) => readMessage(raw).headers.get('to'));
    expect(to.join()).toContain('veikko@wsc.example');
    expect(to.join()).not.toContain('vaino@wsc.example');
  });

  it('asks anew when the time is another one', async () => {
    await lock();
    await sendAll();
    await says('ACCEPTED');
    const day = { date: '2026-05-05', startLocal: '12:30' };
    await convening.move(stage.convener, sessionId, { revision: 2, ...day });
    const event = eventFor(await sendAll(), 'vaino@wsc.example');
    expect([partstatIn(event), only(event, 'SEQUENCE').value]).toEqual(['NEEDS-ACTION', '1']);
  });
});

describe('a guest who is removed', () => {
  it('gets a CANCEL without STATUS: the others meet', async () => {
    await lock();
    await sendAll();
    await says('ACCEPTED');
    await convening.removeGuest(stage.convener, sessionId, { revision: 2, personId: 'vaino' });
    const mails = await sendAll();
    expect(mails).toHaveLength(1);
    const event = eventFor(mails, 'vaino@wsc.example');
    expect(property(event, 'STATUS')).toBeUndefined();
    expect(only(event, 'SEQUENCE').value).toBe('1');
  });
});
