import { readMessage, aTerm, MailServer } from '@testing/invitations';
import { refusal } from '@testing/kernel';
import { MORNING, Stage } from '@testing/sessions';
import { ConveningTerms } from './convening-terms.service.js';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';

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
  stage.clock.set(MORNING);
});

interface Line extends Record<string, unknown> {
  id: string;
  state: string;
  /** Seconds until it may leave. */
  due: number;
  /** Seconds until its job begins. */
  job: number;
}
/** The convener's messages about a session, the newest last. */
const inLine = (session: string) =>
  stage.sql<Line>(
    `select m.id, m.state, round(extract(epoch from m.due_at - now()))::int as due,
       (select round(extract(epoch from max(start_after) - now()))::int from pgboss.job
        where data->>'mailId' = m.id::text) as job
     from mails m join invitations i on i.id = m.invitation_id
     where i.session_id = $1 and i.user_id = 'kerttu' order by m.created_at`,
    [session],
  );
const send = (mailId: string) => stage.get(MailSender).send({ areaId: 'SOUTH', mailId });
const aLockedSession = async (): Promise<string> => {
  const id = await stage.aSession();
  const caseIds = [await stage.aCase()];
  await convening.arrange(stage.convener, id, { revision: 0, caseIds });
  await convening.lock(stage.convener, id, { revision: 1 });
  return id;
};

describe('a change that people must hear of', () => {
  it('is collected with others for a minute before a message leaves', async () => {
    const [mail] = await inLine(await aLockedSession());
    expect(mail?.due).toBeGreaterThan(55);
    expect(mail?.job).toBeGreaterThan(55);
    expect(mail?.job).toBeLessThanOrEqual(61);
  });

  it('takes the place of one that waits, and does not make anybody wait longer', async () => {
    const id = await aLockedSession();
    await stage.sql(
      `update mails set due_at = due_at - interval '40 seconds' where state = 'waiting'`,
    );
    const date = '2026-05-06';
    await convening.move(stage.convener, id, { revision: 2, date, startLocal: '12:30' });
    const line = await inLine(id);
    expect(line.map(({ state }) => state)).toEqual(['superseded', 'waiting']);
    expect(line[1]?.due).toBeLessThan(21);
    for (const { id: mailId } of line) await send(mailId);
    expect(server.received).toHaveLength(1);
    expect(readMessage(server.received[0] ?? Buffer.of()).headers.get('subject')).toMatch(/Kutsu/);
  });

  it('goes at once when the meeting begins within the hour', async () => {
    stage.clock.set('2026-05-04T08:31:00Z');
    const [mail] = await inLine(await aLockedSession());
    expect(mail?.due).toBeLessThanOrEqual(0);
    expect(mail?.job).toBeLessThanOrEqual(0);
  });
});

describe('messages about one series', () => {
  it('leave in the order in which they were written, though their jobs come otherwise', async () => {
    const { id, sessions } = await aTerm(stage, ['2026-06-01', '2026-06-08', '2026-06-15']);
    await stage.get(ConveningTerms).send(stage.convener, id, 0);
    const first = sessions[0] ?? '';
    await convening.move(stage.convener, first, {
      revision: 1,
      date: '2026-06-02',
      startLocal: '09:00',
    });
    const [moved] = await inLine(first);
    await send(moved?.id ?? '');
    expect(server.received).toHaveLength(0);
    const [series] = await stage.sql<{ id: string }>(
      'select m.id from mails m join standing_invitations s on s.id = m.standing_id where s.term_id = $1',
      [id],
    );
    await send(series?.id ?? '');
    await send(moved?.id ?? '');
    expect(server.received).toHaveLength(2);
  });
});

describe('a message that was refused for good', () => {
  it('is shown with what the server answered, and sent again at the convener’s word', async () => {
    const id = await aLockedSession();
    const [mail] = await inLine(id);
    server.answer = 550;
    await send(mail?.id ?? '');
    const board = await convening.board(stage.convener, id);
    expect(board.mailTroubles).toEqual([
      expect.objectContaining({
        mailId: mail?.id,
        personId: 'kerttu',
        state: 'failed',
        code: '550',
      }),
    ]);
    server.answer = 250;
    const after = await convening.resend(stage.convener, id, { mailId: mail?.id ?? '' });
    expect(after.mailTroubles).toEqual([]);
    await send(mail?.id ?? '');
    const sent = readMessage(server.received[0] ?? Buffer.of());
    expect(sent.headers.get('message-id')).toBe(`<${mail?.id}@rukkanen.south.example>`);
  });

  it('can be sent again from its own session only', async () => {
    const id = await aLockedSession();
    const [mail] = await inLine(id);
    server.answer = 550;
    await send(mail?.id ?? '');
    const other = await stage.aSession();
    const again = (session: string) =>
      convening.resend(stage.convener, session, { mailId: mail?.id ?? '' });
    await expect(again(other)).rejects.toEqual(refusal('access.not_found'));
  });
});

describe('a dry run', () => {
  it('says who would get which mail, and changes nothing', async () => {
    const id = await aLockedSession();
    for (const { id: mailId } of await stage.sql<{ id: string }>(
      `select id from mails where state = 'waiting'`,
    ))
      await send(mailId);
    const moved = { revision: 2, date: '2026-05-06', startLocal: '12:30' };
    const before = await stage.sql('select count(*) from mails');
    const mails = await convening.mailsOfMove(stage.convener, id, moved);
    expect(mails.map(({ personId, kind }) => `${personId} ${kind}`).toSorted()).toEqual([
      'kerttu UPDATE',
      'onni UPDATE',
      'vaino UPDATE',
    ]);
    const off = { revision: 2, reason: 'other' as const };
    const cancelled = await convening.mailsOfCancel(stage.convener, id, off);
    expect(new Set(cancelled.map(({ kind }) => kind))).toEqual(new Set(['CANCEL']));
    expect(await stage.sql('select count(*) from mails')).toEqual(before);
    await expect(
      convening.mailsOfMove(stage.convener, id, { ...moved, revision: 9 }),
    ).rejects.toMatchObject({ code: 'state.changed_meanwhile' });
  });
});
