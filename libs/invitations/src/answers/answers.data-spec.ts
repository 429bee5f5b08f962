import { aReply, aTerm, DIALECTS, type SaidByMail, vouchedBy } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import pg from 'pg';
import { ConveningTerms } from '../convening-terms.service.js';
import { Convening } from '../convening.service.js';
import { InvitationsModule } from '../invitations.module.js';
import { InboundMail } from './inbound.service.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
  authservId: 'mx.south.example',
});
const VOUCHED = vouchedBy('mx.south.example', 'vaino@wsc.example');
const PLANTED = 'Kissankello-7731 sanottu kommentissa';

let stage: Stage;
let sessionId: string;
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  sessionId = await stage.aSession();
  const caseId = await stage.aCase();
  await stage.get(Convening).arrange(stage.convener, sessionId, { revision: 0, caseIds: [caseId] });
  await stage.get(Convening).lock(stage.convener, sessionId, { revision: 1 });
  await everythingSent();
});
afterEach(() => stage.close());

const everythingSent = () =>
  stage.sql(
    `with s as (update mails set state = 'sent', attempts = 1, sent_at = now() where state = 'waiting')
     update invitations set state = 'sent' where state = 'queued'`,
  );
const uidOf = async (who: string): Promise<string> => {
  const [row] = await stage.sql<{ uid: string }>(
    'select uid from invitations where user_id = $1 and session_id = $2',
    [who, sessionId],
  );
  return row?.uid ?? '';
};
const send = (raw: Buffer) => stage.get(InboundMail).read(raw);
const says = async (who: string, but: Partial<SaidByMail> = {}) =>
  send(
    aReply({
      uid: await uidOf(who),
      attendee: `${who}@wsc.example`,
      headers: VOUCHED,
      ...but,
    }),
  );
const answers = async (): Promise<string[]> => {
  const rows = await stage.sql<{ who: string; answer: string; verified: boolean }>(
    `select i.user_id as who, a.answer, a.verified from answers a
     join invitations i on i.id = a.invitation_id order by i.starts_at, who`,
  );
  return rows.map(({ who, answer, verified }) => `${who} ${answer}${verified ? '' : ' ?'}`);
};
const outcomes = async (): Promise<string[]> => {
  const rows = await stage.sql<{ outcome: string }>(
    'select outcome from answer_mails order by outcome',
  );
  return rows.map(({ outcome }) => outcome);
};
/** Mails that wait to leave, as `veikko REQUEST`. */
const waiting = async (): Promise<string[]> => {
  const rows = await stage.sql<{ who: string; method: string }>(
    `select i.user_id as who, m.method from mails m join invitations i on i.id = m.invitation_id
     where m.state = 'waiting' order by who`,
  );
  return rows.map(({ who, method }) => `${who} ${method}`);
};

/** Until somebody stands in line for what this connection holds. */
async function waitsForTheSession(holder: pg.Client): Promise<void> {
  const blocked =
    'select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))';
  while ((await holder.query(blocked)).rowCount === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a reply by mail', () => {
  it.each(Object.keys(DIALECTS))('is understood from %s', async (name) => {
    const said = { uid: await uidOf('vaino'), attendee: 'vaino@wsc.example', headers: VOUCHED };
    await send(aReply({ ...said, partstat: 'TENTATIVE', comment: PLANTED }, DIALECTS[name]));
    expect(await answers()).toEqual(['vaino tentative']);
    expect(await waiting()).toEqual([]);
  });

  it('that declines calls the next in the seat, and tells the decliner nothing', async () => {
    await says('vaino', { partstat: 'DECLINED' });
    expect(await answers()).toEqual(['vaino declined']);
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('is read once, however often it is delivered', async () => {
    await says('vaino', { partstat: 'DECLINED' });
    await everythingSent();
    await says('vaino', { partstat: 'DECLINED' });
    expect(await waiting()).toEqual([]);
    expect(await outcomes()).toEqual(['RECORDED']);
  });

  it('that comes in while the session is being moved answers the old times, and calls nobody', async () => {
    const moving = new pg.Client({ connectionString: stage.database.ownerUrl });
    await moving.connect();
    await moving.query(`begin; set local app.areas = 'SOUTH'`);
    await moving.query('select 1 from sessions where id = $1 for update', [sessionId]);
    const reading = says('vaino', { partstat: 'DECLINED' });
    await waitsForTheSession(moving);
    const later = `starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`;
    await moving.query(`update sessions set ${later} where id = $1`, [sessionId]);
    await moving.query(
      `update invitations set ${later}, sequence = sequence + 1 where session_id = $1`,
      [sessionId],
    );
    await moving.query('commit');
    await reading;
    await moving.end();
    expect(await outcomes()).toEqual(['OUTDATED']);
    expect(await waiting()).toEqual([]);
  });

  it('goes down the ranks until nobody is left', async () => {
    await says('vaino', { partstat: 'DECLINED' });
    await everythingSent();
    await says('veikko', { partstat: 'DECLINED' });
    expect(await waiting()).toEqual([]);
    const board = await stage.get(Convening).board(stage.convener, sessionId);
    expect(board.uncovered).toEqual(['NURSE']);
    expect(board.mails).toEqual([]);
  });

  it('stays heard when the agenda is locked again', async () => {
    await says('vaino', { partstat: 'DECLINED' });
    await everythingSent();
    const convening = stage.get(Convening);
    await convening.unlock(stage.convener, sessionId, { revision: 2, reason: 'late_case' });
    await convening.lock(stage.convener, sessionId, { revision: 3 });
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ['a foreign server', 'mx.elsewhere.example; dmarc=pass header.from=wsc.example'],
    ['our server for another domain', 'mx.south.example; dmarc=pass header.from=kela.example'],
    ['our server for no domain', 'mx.south.example; dmarc=pass'],
  ])('is uncertain when %s vouches for it, and calls nobody then', async (_, results) => {
    const headers = [`Authentication-Results: ${results}`, ...VOUCHED];
    await says('vaino', { partstat: 'DECLINED', headers });
    expect(await answers()).toEqual(['vaino declined ?']);
    expect(await waiting()).toEqual([]);
    expect(await outcomes()).toEqual(['UNVERIFIED']);
  });

  it('of a stranger is not written down, and is left to the convener', async () => {
    await says('vaino', { partstat: 'DECLINED', from: 'mallory@wsc.example' });
    await says('vaino', { attendee: 'mallory@wsc.example', messageId: '<two@client.example>' });
    expect(await answers()).toEqual([]);
    expect(await outcomes()).toEqual(['STRANGER', 'STRANGER']);
  });

  it('counts from another mailbox of the same person', async () => {
    await stage.sql(`insert into mail_aliases values ('vaino.k@work.example', 'vaino')`);
    const from = 'vaino.k@work.example';
    await says('vaino', { from, headers: vouchedBy('mx.south.example', from) });
    expect(await answers()).toEqual(['vaino accepted']);
  });

  it('that proposes another time changes nothing but is kept for the convener', async () => {
    await says('vaino', { method: 'COUNTER', partstat: 'TENTATIVE' });
    expect(await answers()).toEqual([]);
    expect(await outcomes()).toEqual(['PROPOSAL']);
  });

  it('to something unknown, or without a calendar part, is dropped', async () => {
    await says('vaino', { uid: 'somebody-elses-meeting' });
    await send(
      Buffer.from(
        'From: vaino@wsc.example\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <o@x>\r\n\r\nLomalla\r\n',
      ),
    );
    await send(Buffer.from('\u0000 not a mail'));
    expect(await outcomes()).toEqual([]);
  });

  it('to earlier times is told from one to the present times', async () => {
    await stage.get(Convening).move(stage.convener, sessionId, {
      revision: 2,
      date: '2026-05-05',
      startLocal: '09:00',
    });
    await everythingSent();
    await says('vaino', { partstat: 'DECLINED', sequence: 0 });
    expect(await outcomes()).toEqual(['OUTDATED']);
    expect(await waiting()).toEqual([]);
    await says('vaino', { sequence: 1, messageId: '<again@client.example>' });
    expect(await answers()).toEqual(['vaino accepted']);
  });

  it('leaves no word of its writer anywhere', async () => {
    await says('vaino', { partstat: 'DECLINED', comment: PLANTED });
    const [row] = await stage.sql<{ dump: string }>(
      `select string_agg(t::text, ' ') as dump from (
         select a::text as t from answers a union all select m::text from answer_mails m
         union all select j.data::text from pgboss.job j union all select e::text from mails e) x`,
    );
    expect(row?.dump).toContain('declined');
    expect(row?.dump).not.toContain('Kissankello');
  });
});

describe('a reply to a series', () => {
  let series: string;
  beforeEach(async () => {
    await stage.sql(`update areas set consultation_mode = 'ANONYMOUS_TEAM' where id = 'SOUTH'`);
    await stage.sql(`update seats set need = 'ON_CALL' where id = 'T-03'`);
    const term = await aTerm(stage, ['2026-10-12', '2026-10-19', '2026-10-26']);
    await stage.get(ConveningTerms).send(stage.convener, term.id, 0);
    await everythingSent();
    const [row] = await stage.sql<{ uid: string }>(
      `select uid from standing_invitations where user_id = 'vaino'`,
    );
    series = row?.uid ?? '';
  });

  it.each([
    ['in our zone', 'RECURRENCE-ID;TZID=Europe/Helsinki:20261026T123000'],
    ['in UTC', 'RECURRENCE-ID:20261026T103000Z'],
    ['in a Windows zone', 'RECURRENCE-ID;TZID=FLE Standard Time:20261026T123000'],
    ['in another zone', 'RECURRENCE-ID;TZID="W. Europe Standard Time":20261026T113000'],
    ['as a day', 'RECURRENCE-ID;VALUE=DATE:20261026'],
  ])('for one day touches that day alone, named %s', async (_, occurrence) => {
    await says('vaino', { uid: series, occurrence, partstat: 'DECLINED' });
    const rows = await stage.sql<{ day: string }>(
      `select s.held_on::text as day from answers a join invitations i on i.id = a.invitation_id
       join sessions s on s.id = i.session_id`,
    );
    expect(rows).toEqual([{ day: '2026-10-26' }]);
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('for the whole answers every meeting ahead', async () => {
    await says('vaino', { uid: series });
    expect(await answers()).toEqual(['vaino accepted', 'vaino accepted', 'vaino accepted']);
  });

  it('of somebody who was called by need finds the next in the seat too', async () => {
    await stage.sql(`update areas set consultation_mode = 'NETWORK' where id = 'SOUTH'`);
    await stage.sql(
      `update sessions set planned_on = held_on, term_id = (select id from terms limit 1) where id = $1`,
      [sessionId],
    );
    await stage
      .get(Convening)
      .unlock(stage.convener, sessionId, { revision: 2, reason: 'late_case' });
    await says('vaino', { partstat: 'DECLINED' });
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });
});
