import { randomBytes } from 'node:crypto';
import { aTerm, emptyTheBox, MailServer, partOf } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { ConveningTerms } from '../../convening-terms.service.js';
import { Convening } from '../../convening.service.js';
import { InvitationsModule } from '../../invitations.module.js';
import { MailSender } from '../../mail-sender.service.js';
import type { AnswerPage, Choice, Link } from './answer-page.js';
import { OneTap } from './one-tap.service.js';

const ADDRESS = '192.0.2.7';
let server: MailServer;
let stage: Stage;
let sessionId: string;
beforeEach(async () => {
  server = await MailServer.open();
  const rooms = InvitationsModule.forRoot({
    smtpUrl: server.url,
    from: 'rukkanen@south.example',
    publicUrl: 'https://rukkanen.south.example',
    collectSeconds: 0,
  });
  stage = await Stage.open('NETWORK', [rooms]);
  sessionId = await stage.aSession();
  const caseId = await stage.aCase();
  await stage.get(Convening).arrange(stage.convener, sessionId, { revision: 0, caseIds: [caseId] });
  await stage.get(Convening).lock(stage.convener, sessionId, { revision: 1 });
  await sendAll();
});
afterEach(async () => {
  await stage.close();
  await server.close();
});

const sendAll = () =>
  emptyTheBox(stage, (mailId) => stage.get(MailSender).send({ areaId: 'SOUTH', mailId }));
/** The text of the newest mail to somebody, as it came over the wire. */
const mailTo = (who: string): string => {
  const mail = server.received.findLast((raw) => raw.includes(`${who}@wsc.example`));
  return mail ? partOf(mail, 'text/plain').body.toString() : '';
};
const linksTo = (who: string): string[] =>
  [...mailTo(who).matchAll(/\/answer\/[\w-]+\/(\w+)/g)].map(([, answer = '']) => answer);
const tokenOf = (who: string): string => /\/answer\/([\w-]{43})\//.exec(mailTo(who))?.[1] ?? '';

const look = (token: string, choice: Choice = 'accepted', all = false): Promise<AnswerPage> =>
  stage.get(OneTap).look(token, { choice, all }, ADDRESS);
const give = (
  token: string,
  { shown }: AnswerPage,
  choices: Record<string, Choice>,
  link: Link = { choice: 'accepted', all: false },
): Promise<AnswerPage> =>
  stage
    .get(OneTap)
    .answer(token, link, { shown, choices: new Map(Object.entries(choices)) }, ADDRESS);
/** Opens the page and answers everything on it alike. */
const tap = async (token: string, choice: Choice): Promise<AnswerPage> => {
  const page = await look(token, choice);
  return give(token, page, Object.fromEntries(page.meetings.map(({ id }) => [id, choice])));
};
const answers = async (): Promise<string[]> => {
  const rows = await stage.sql<Record<'who' | 'day' | 'answer' | 'channel', string>>(
    `select i.user_id as who, s.held_on::text as day, a.answer, a.channel from answers a
     join invitations i on i.id = a.invitation_id join sessions s on s.id = i.session_id
     where a.verified order by day, who`,
  );
  return rows.map(({ who, day, answer, channel }) => `${who} ${day} ${answer} ${channel}`);
};
const waiting = async (): Promise<string[]> => {
  const rows = await stage.sql<{ who: string; method: string }>(
    `select i.user_id as who, m.method from mails m join invitations i on i.id = m.invitation_id
     where m.state = 'waiting' order by who`,
  );
  return rows.map(({ who, method }) => `${who} ${method}`);
};
const NEVER = { code: 'access.not_found' };

describe('the links of an invitation', () => {
  it('are three, in the reader’s language, and their secret is stored as a hash only', async () => {
    expect(linksTo('vaino')).toEqual(['accept', 'maybe', 'decline']);
    expect(mailTo('vaino')).toContain('En pääse: https://rukkanen.south.example/answer/');
    const [row] = await stage.sql<{ dump: string }>(
      `select string_agg(x::text, '') as dump from (
         select t::text as x from answer_tokens t union all select m::text from mails m
         union all select j::text from pgboss.job j) d`,
    );
    expect(tokenOf('vaino')).toHaveLength(43);
    expect(row?.dump).toContain('SOUTH');
    expect(row?.dump).not.toContain(tokenOf('vaino'));
  });

  it('stand in no mail that takes an invitation back', async () => {
    await stage.get(Convening).cancel(stage.convener, sessionId, { revision: 2, reason: 'other' });
    await sendAll();
    expect(mailTo('vaino')).toContain('peruttu');
    expect(linksTo('vaino')).toEqual([]);
  });

  it('show what one is asked, with the answer filled in, and change nothing', async () => {
    for (let times = 0; times < 3; times += 1)
      expect(await look(tokenOf('vaino'), 'declined')).toMatchObject({
        outcome: 'asked',
        language: 'fi',
        team: 'Rukkanen',
        series: false,
        meetings: [{ when: { date: 'ma 4.5.2026' }, stands: null, filledIn: 'declined' }],
      });
    expect(await answers()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('write down what was chosen, for certain', async () => {
    const page = await tap(tokenOf('vaino'), 'tentative');
    expect(page).toMatchObject({ outcome: 'saved', meetings: [{ stands: 'tentative' }] });
    expect(await answers()).toEqual(['vaino 2026-05-04 tentative one_tap']);
  });

  it('call the next in the seat in the same breath as a decline', async () => {
    await tap(tokenOf('vaino'), 'declined');
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('let one change one’s mind, and say that somebody else has been asked', async () => {
    await tap(tokenOf('vaino'), 'accepted');
    expect((await tap(tokenOf('vaino'), 'declined')).cameBack).toBe(false);
    const page = await tap(tokenOf('vaino'), 'accepted');
    expect(page).toMatchObject({ cameBack: true, meetings: [{ stands: 'accepted' }] });
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('take nothing without the field of a page that was read, and none twice', async () => {
    const token = tokenOf('vaino');
    const page = await look(token);
    const [meeting] = page.meetings;
    const choices = { [meeting?.id ?? '']: 'declined' } as const;
    for (const shown of ['', 'x', page.shown.toUpperCase()])
      expect(await give(token, { ...page, shown }, choices)).toMatchObject({ outcome: 'changed' });
    expect(await answers()).toEqual([]);
    expect((await give(token, page, choices)).outcome).toBe('saved');
    const once = await stage.sql('select said_at from answers');
    expect((await give(token, page, choices)).outcome).toBe('saved');
    expect(await stage.sql('select said_at from answers')).toEqual(once);
    const others = { [meeting?.id ?? '']: 'accepted' } as const;
    expect((await give(token, page, others)).outcome).toBe('changed');
    const other = await look(tokenOf('kerttu'));
    expect((await give(token, other, others)).outcome).toBe('changed');
  });

  it('show the new time instead of taking an answer to the old one', async () => {
    const token = tokenOf('vaino');
    const page = await look(token);
    const when = { revision: 2, date: '2026-05-05', startLocal: '09:00' };
    await stage.get(Convening).move(stage.convener, sessionId, when);
    const choices = Object.fromEntries(page.meetings.map(({ id }) => [id, 'accepted' as const]));
    expect(await give(token, page, choices)).toMatchObject({
      outcome: 'changed',
      meetings: [{ when: { date: 'ti 5.5.2026' }, stands: null }],
    });
    expect(await answers()).toEqual([]);
  });

  it('write down one of many answers that come at once', async () => {
    const token = tokenOf('vaino');
    const page = await look(token);
    const [meeting] = page.meetings;
    const given = await Promise.all(
      (['accepted', 'declined', 'tentative'] as const).map((choice) =>
        give(token, page, { [meeting?.id ?? '']: choice }),
      ),
    );
    expect(given.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'changed', 'saved']);
  });

  it('answer nobody else’s meeting', async () => {
    const token = tokenOf('vaino');
    const [others] = (await look(tokenOf('kerttu'))).meetings;
    await give(token, await look(token), { [others?.id ?? '']: 'declined' });
    expect(await answers()).toEqual([]);
  });
});

describe('a link that is not in force', () => {
  it('is like one that never was, whatever is wrong with it', async () => {
    const token = tokenOf('vaino');
    const swapped = token.replaceAll(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const wrong = [
      randomBytes(32).toString('base64url'),
      swapped,
      `${token}x`,
      token.slice(1),
      `${token}\0`,
      '',
    ];
    for (const one of wrong) await expect(look(one)).rejects.toMatchObject(NEVER);
    const page = await look(token);
    for (const one of wrong) await expect(give(one, page, {})).rejects.toMatchObject(NEVER);
  });

  it.each([
    ['the meeting began', async () => stage.clock.set('2026-05-04T12:00:00Z')],
    [
      'the meeting was cancelled',
      async () =>
        stage.get(Convening).cancel(stage.convener, sessionId, { revision: 2, reason: 'other' }),
    ],
    [
      'the invitation was taken back',
      async () => stage.sql(`update invitations set state = 'cancelled' where user_id = 'vaino'`),
    ],
    [
      'the person left',
      async () => stage.sql(`update users set ended_at = now() where id = 'vaino'`),
    ],
  ])('is like one that never was once %s', async (_, happens) => {
    const token = tokenOf('vaino');
    await look(token);
    await happens();
    await expect(look(token)).rejects.toMatchObject(NEVER);
  });

  it('is tried a limited number of times from one address', async () => {
    const never = randomBytes(32).toString('base64url');
    for (let tries = 0; tries < 60; tries += 1) await look(never).catch(() => undefined);
    await expect(look(never)).rejects.toMatchObject({ code: 'request.too_many' });
    await expect(look(tokenOf('vaino'))).resolves.toBeDefined();
  });
});

describe('the links of a series', () => {
  let token: string;
  beforeEach(async () => {
    await stage.sql(`update areas set consultation_mode = 'ANONYMOUS_TEAM' where id = 'SOUTH'`);
    await stage.sql(`update seats set need = 'ON_CALL' where id = 'T-03'`);
    const term = await aTerm(stage, ['2026-10-12', '2026-10-19', '2026-10-26']);
    await stage.get(ConveningTerms).send(stage.convener, term.id, 0);
    await sendAll();
    token = tokenOf('vaino');
  });

  it('answer every coming meeting, or one of them', async () => {
    await tap(token, 'accepted');
    const page = await look(token, 'declined');
    expect(page.series).toBe(true);
    const [, second] = page.meetings;
    await give(token, page, { [second?.id ?? '']: 'declined' });
    expect(await answers()).toEqual([
      'vaino 2026-10-12 accepted one_tap',
      'vaino 2026-10-19 declined one_tap',
      'vaino 2026-10-26 accepted one_tap',
    ]);
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('fill in their answer where none stands, or everywhere when that is asked', async () => {
    const first = await look(token, 'accepted');
    const [one] = first.meetings;
    await give(token, first, { [one?.id ?? '']: 'declined' });
    const filledIn = async (all: boolean) =>
      (await look(token, 'accepted', all)).meetings.map((meeting) => meeting.filledIn);
    expect(await filledIn(false)).toEqual(['declined', 'accepted', 'accepted']);
    expect(await filledIn(true)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('leave out what has been, and end with the last meeting', async () => {
    stage.clock.set('2026-10-20T08:00:00Z');
    const { meetings } = await look(token);
    expect(meetings.map(({ when }) => when.date)).toEqual(['ma 26.10.2026']);
    stage.clock.set('2026-10-27T08:00:00Z');
    await expect(look(token)).rejects.toMatchObject(NEVER);
  });
});
