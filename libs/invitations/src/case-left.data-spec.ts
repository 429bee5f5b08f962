import type { Job } from '@rukkanen/persistence';
import { children, instant, only, readCalendar } from '@testing/calendar';
import { MailServer, partOf, readMessage } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { CutOff } from './cut-off.service.js';
import { InvitationsModule } from './invitations.module.js';
import { MailSender } from './mail-sender.service.js';

let server: MailServer;
let stage: Stage;
let convening: Convening;
beforeAll(async () => {
  server = await MailServer.open();
  stage = await Stage.open('NETWORK', [
    InvitationsModule.forRoot({
      smtpUrl: server.url,
      from: 'rukkanen@south.example',
      publicUrl: 'https://rukkanen.south.example',
    }),
  ]);
  convening = stage.get(Convening);
});
afterAll(async () => {
  await stage.close();
  await server.close();
});
beforeEach(() => stage.sql('delete from pgboss.job'));

const board = (id: string) => convening.board(stage.convener, id);

/** One case for the nurse at 12:35 and one for Kela at 12:55, both brought by Onni; nobody told yet. */
async function arranged() {
  const id = await stage.aSession();
  const cases = [await stage.aCase(), await stage.aCase({ functions: ['KELA_EXPERT'] })] as const;
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: [...cases] });
  return { id, cases };
}

/** The same, locked, with everybody's invitation delivered. */
async function told() {
  const session = await arranged();
  await convening.lock(stage.convener, session.id, { revision: 1 });
  await deliver(session.id);
  return session;
}

/** Does what the worker does with the jobs that leaving has put in line. */
async function follow() {
  const jobs = await stage.sql<{ data: Job<'agenda.left'> }>(
    `delete from pgboss.job where name = 'agenda.left' returning data`,
  );
  for (const { data } of jobs) await stage.get(CutOff).followLeft(data);
  return jobs.map(({ data }) => data);
}

/** What arrived at whom: the method, the number of the change and the time of the window. */
async function deliver(sessionId: string): Promise<string[]> {
  server.received.length = 0;
  const rows = await stage.sql<{ id: string }>(
    `select m.id from mails m join invitations i on i.id = m.invitation_id
     where i.session_id = $1 and m.state = 'waiting'`,
    [sessionId],
  );
  for (const { id } of rows)
    await stage.get(MailSender).send({ areaId: 'SOUTH', mailId: id }, { last: false });
  return server.received.map(brief).toSorted();
}

function brief(raw: Buffer): string {
  const calendar = readCalendar(partOf(raw, 'text/calendar').body);
  const [event] = children(calendar, 'VEVENT');
  if (!event) throw new Error('no event');
  const [who] = /\w+(?=@)/.exec(readMessage(raw).headers.get('to') ?? '') ?? [];
  const time = (name: string) => instant(event, name).toFormat('HH:mm');
  const span = `${time('DTSTART')}-${time('DTEND')}`;
  return `${who} ${only(calendar, 'METHOD').value} ${only(event, 'SEQUENCE').value} ${span}`;
}

describe('a case that leaves a locked agenda', () => {
  it('taken back: frees whoever came for it alone, shortens who stayed, bothers nobody else', async () => {
    const { id, cases } = await told();
    await stage.takeBack(cases[0]);
    expect(await follow()).toEqual([{ areaId: 'SOUTH', sessionId: id, caseId: cases[0] }]);
    expect(await deliver(id)).toEqual(['onni REQUEST 1 12:55-13:15', 'vaino CANCEL 1 12:35-12:55']);
  });

  it('that identifies someone is told in the same way, without a word of why', async () => {
    const { id, cases } = await told();
    await stage.pull(cases[1]);
    await follow();
    expect(await deliver(id)).toEqual(['onni REQUEST 1 12:35-12:55', 'tauno CANCEL 1 12:55-13:15']);
    for (const raw of server.received) expect(raw.toString()).not.toMatch(/identif|tunnist/i);
  });

  it('leaves its slot empty on the board, which says so until the agenda is locked anew', async () => {
    const { id, cases } = await told();
    await stage.takeBack(cases[0]);
    await follow();
    const { session, items, leftSinceLocked, mails } = await board(id);
    expect([session.state, session.revision, leftSinceLocked, mails]).toEqual(['locked', 3, 1, []]);
    expect(items.map(({ caseId, position }) => [caseId, position])).toEqual([[cases[1], 2]]);
    await convening.unlock(stage.convener, id, { revision: 3, reason: 'order_changes' });
    await convening.lock(stage.convener, id, { revision: 4 });
    expect((await board(id)).leftSinceLocked).toBe(0);
  });

  it('is told once, though its job may come twice', async () => {
    const { id, cases } = await told();
    await stage.takeBack(cases[0]);
    for (const job of await follow()) await stage.get(CutOff).followLeft(job);
    expect(await deliver(id)).toHaveLength(2);
    expect((await board(id)).leftSinceLocked).toBe(1);
  });

  it('as the last one frees everybody but the convener', async () => {
    const { id, cases } = await told();
    for (const one of cases) await stage.takeBack(one);
    await follow();
    const mails = await deliver(id);
    expect(mails.map((mail) => mail.split(' ').slice(0, 2).join(' '))).toEqual([
      'onni CANCEL',
      'tauno CANCEL',
      'vaino CANCEL',
    ]);
  });
});

it('a case that leaves an agenda of which nobody has been told is told to nobody', async () => {
  const { id, cases } = await arranged();
  await stage.takeBack(cases[0]);
  await follow();
  expect(await deliver(id)).toEqual([]);
  expect(await board(id)).toMatchObject({ session: { revision: 1 }, leftSinceLocked: 0 });
});
