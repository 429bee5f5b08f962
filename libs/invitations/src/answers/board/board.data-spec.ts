import type { SessionAnswers } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { aBounce, aReply, type SaidByMail } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { Convening } from '../../convening.service.js';
import { InvitationsModule } from '../../invitations.module.js';
import { InboundMail } from '../inbound.service.js';
import { AnswerBoard } from './answer-board.service.js';
import { Settling } from './settling.service.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});

let stage: Stage;
let sessionId: string;
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  sessionId = await stage.aSession();
  const caseId = await stage.aCase({ functions: ['NURSE', 'KELA_EXPERT'] });
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
const uidOf = async (who: string): Promise<string> =>
  (
    await stage.sql<{ uid: string }>(
      'select uid from invitations where user_id = $1 and session_id = $2',
      [who, sessionId],
    )
  )[0]?.uid ?? '';
const mailboxes: Readonly<Record<string, string>> = { tauno: 'tauno@kela.example' };
let minute = 0;
/** Nobody vouches for these: MAIL_AUTHSERV_ID is not set. */
const says = async (who: string, partstat: string, but: Partial<SaidByMail> = {}) => {
  minute += 1;
  await stage.get(InboundMail).read(
    aReply({
      uid: await uidOf(who),
      attendee: mailboxes[who] ?? `${who}@wsc.example`,
      partstat,
      messageId: `<${minute}@client.example>`,
      stamp: `20260504T05${String(30 + minute)}00Z`,
      ...but,
    }),
  );
};
const board = (): Promise<SessionAnswers> => stage.get(AnswerBoard).read(stage.convener, sessionId);
const rowOf = async (who: string) =>
  (await board()).people.find(({ personId }) => personId === who) ?? raise(`${who} is not invited`);
const raise = (words: string): never => {
  throw new Error(words);
};
const pendingOf = async (who: string): Promise<string> => (await rowOf(who)).pending?.id ?? '';
const confirm = (...answerIds: string[]) =>
  stage.get(Settling).confirm(stage.convener, sessionId, { answerIds });
const dismiss = (id: string, dismissed = true) =>
  stage.get(Settling).dismiss(stage.convener, sessionId, { id, dismissed });
const callBack = async (personId: string) =>
  stage
    .get(Settling)
    .callBack(stage.convener, sessionId, { personId, revision: (await board()).revision });
/** Mails that wait to leave, as `veikko REQUEST`. */
const waiting = async (): Promise<string[]> =>
  (
    await stage.sql<{ who: string; method: string }>(
      `select i.user_id as who, m.method from mails m join invitations i on i.id = m.invitation_id
       where m.state = 'waiting' order by who`,
    )
  ).map(({ who, method }) => `${who} ${method}`);
const seatOf = async (own: string) => (await board()).coverage.find((one) => one.function === own);

describe('the board of answers', () => {
  it('has a row for everybody invited, and says who fills each seat', async () => {
    const { people, coverage, open } = await board();
    expect(people.map(({ personId, answer }) => `${personId} ${answer}`)).toEqual([
      'kerttu needs_action',
      'tauno needs_action',
      'vaino needs_action',
      'onni needs_action',
    ]);
    expect(coverage.map((one) => `${one.function} ${one.state} ${one.person?.id}`)).toEqual([
      'CONVENER ASKED kerttu',
      'NURSE ASKED vaino',
      'KELA_EXPERT ASKED tauno',
    ]);
    expect(open).toBe(true);
  });

  it('keeps an uncertain answer apart until it is confirmed, and calls nobody', async () => {
    await says('vaino', 'DECLINED');
    expect(await rowOf('vaino')).toMatchObject({
      answer: 'needs_action',
      pending: { answer: 'declined', channel: 'calendar_mail' },
      out: false,
      standIn: null,
    });
    expect(await seatOf('NURSE')).toMatchObject({ state: 'UNCERTAIN', person: { id: 'vaino' } });
    expect(await waiting()).toEqual([]);
  });

  it('is empty of what another area, or nobody, has', async () => {
    const board = stage.get(AnswerBoard);
    await expect(board.read(stage.stranger, sessionId)).rejects.toThrow(
      refusal('access.not_found'),
    );
    await expect(board.read(stage.convener, 'no-such')).rejects.toThrow(
      refusal('access.not_found'),
    );
  });

  it('counts for the desk what waits, and not what was settled', async () => {
    await says('vaino', 'DECLINED');
    await says('tauno', 'ACCEPTED', { from: 'mallory@kela.example' });
    const waits = async (actor = stage.convener) =>
      (await stage.get(AnswerBoard).waiting(actor)).sessions.map(
        ({ pending, notices }) => `${pending} ${notices}`,
      );
    expect(await waits()).toEqual(['1 1']);
    expect(await waits(stage.stranger)).toEqual([]);
    await dismiss((await board()).notices[0]?.id ?? '');
    await confirm(await pendingOf('vaino'));
    expect(await waits()).toEqual([]);
  });
});

describe('an uncertain answer', () => {
  it('that is confirmed counts, and calls the next in the seat', async () => {
    await says('vaino', 'DECLINED');
    const { people, coverage } = await confirm(await pendingOf('vaino'));
    expect(people.find(({ personId }) => personId === 'vaino')).toMatchObject({
      answer: 'declined',
      pending: null,
      out: true,
      standIn: { personId: 'veikko', name: 'Veikko Harjoitus' },
    });
    expect(coverage.find((one) => one.function === 'NURSE')).toMatchObject({
      state: 'ASKED',
      person: { id: 'veikko' },
      insteadOf: 'Väinö Kokeilu',
    });
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('is confirmed once: the second time is refused, and calls nobody again', async () => {
    await says('vaino', 'DECLINED');
    const id = await pendingOf('vaino');
    await confirm(id);
    await everythingSent();
    await expect(confirm(id)).rejects.toThrow(refusal('answer.not_waiting'));
    expect(await waiting()).toEqual([]);
  });

  it('of two conveners at once is confirmed by one of them', async () => {
    await says('vaino', 'DECLINED');
    const id = await pendingOf('vaino');
    const done = await Promise.allSettled([confirm(id), confirm(id)]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('that another has followed is not the one that was looked at', async () => {
    await says('vaino', 'DECLINED');
    const seen = await pendingOf('vaino');
    await says('vaino', 'ACCEPTED');
    await expect(confirm(seen)).rejects.toThrow(refusal('answer.not_waiting'));
    expect(await rowOf('vaino')).toMatchObject({ pending: { answer: 'accepted' }, out: false });
  });

  it('is confirmed with others, or none of them is', async () => {
    await says('vaino', 'DECLINED');
    await says('tauno', 'ACCEPTED');
    const [vaino, tauno] = [await pendingOf('vaino'), await pendingOf('tauno')];
    const unknown = '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e55';
    await expect(confirm(vaino, unknown)).rejects.toThrow(refusal('answer.not_waiting'));
    expect(await waiting()).toEqual([]);
    await confirm(vaino, tauno);
    expect(await rowOf('tauno')).toMatchObject({ answer: 'accepted', pending: null });
  });

  it('takes nothing from a certain one: a forger cannot undo an acceptance', async () => {
    await says('vaino', 'ACCEPTED');
    await confirm(await pendingOf('vaino'));
    await says('vaino', 'DECLINED');
    expect(await rowOf('vaino')).toMatchObject({
      answer: 'accepted',
      pending: { answer: 'declined' },
      out: false,
    });
  });

  it('is put aside, and taken back up', async () => {
    await says('vaino', 'DECLINED');
    const id = await pendingOf('vaino');
    await dismiss(id);
    await dismiss(id);
    expect((await rowOf('vaino')).pending).toBeNull();
    await expect(confirm(id)).rejects.toThrow(refusal('answer.not_waiting'));
    await dismiss(id, false);
    expect(await pendingOf('vaino')).toBe(id);
  });

  it('to times that are no more waits for nobody, and is shown as such', async () => {
    await says('vaino', 'DECLINED');
    const id = await pendingOf('vaino');
    await stage
      .get(Convening)
      .move(stage.convener, sessionId, { revision: 2, date: '2026-05-05', startLocal: '09:00' });
    expect(await rowOf('vaino')).toMatchObject({
      answer: 'needs_action',
      pending: null,
      outdated: { answer: 'declined' },
    });
    await expect(confirm(id)).rejects.toThrow(refusal('answer.not_waiting'));
  });

  it('is settled by the conveners of its area alone', async () => {
    await says('vaino', 'DECLINED');
    const answerIds = [await pendingOf('vaino')];
    await expect(
      stage.get(Settling).confirm(stage.stranger, sessionId, { answerIds }),
    ).rejects.toThrow(refusal('access.not_found'));
    const other = await stage.aSession({ date: '2026-05-11' });
    await expect(stage.get(Settling).confirm(stage.convener, other, { answerIds })).rejects.toThrow(
      refusal('answer.not_waiting'),
    );
  });

  it('changes nothing any more once the session has begun', async () => {
    await says('vaino', 'DECLINED');
    const id = await pendingOf('vaino');
    stage.clock.set('2026-05-04T09:30:01Z');
    expect((await board()).open).toBe(false);
    await expect(confirm(id)).rejects.toThrow(refusal('session.wrong_state'));
  });
});

describe('a seat whose people decline one after another', () => {
  const decline = async (who: string) => {
    await says(who, 'DECLINED');
    await confirm(await pendingOf(who));
    await everythingSent();
  };

  it('stays filled while somebody is left, and then says why not', async () => {
    await decline('vaino');
    expect(await seatOf('NURSE')).toMatchObject({ state: 'ASKED', person: { id: 'veikko' } });
    await decline('veikko');
    expect(await seatOf('NURSE')).toMatchObject({ state: 'UNCOVERED', reason: 'NOBODY_LEFT' });
    expect(await rowOf('vaino')).toMatchObject({ out: true, standIn: null, nobody: 'NOBODY_LEFT' });
  });

  it('says that it has no substitute where there is none', async () => {
    await decline('tauno');
    expect(await seatOf('KELA_EXPERT')).toMatchObject({
      state: 'UNCOVERED',
      reason: 'NO_SUBSTITUTE',
    });
    expect(await waiting()).toEqual([]);
  });

  it('goes back to whoever accepts later, when the convener says so', async () => {
    await decline('vaino');
    await says('vaino', 'ACCEPTED');
    await confirm(await pendingOf('vaino'));
    expect(await rowOf('vaino')).toMatchObject({
      answer: 'accepted',
      out: true,
      standIn: { personId: 'veikko' },
    });
    expect(await waiting()).toEqual([]);
    await callBack('vaino');
    expect(await waiting()).toEqual(['veikko CANCEL']);
    expect(await seatOf('NURSE')).toMatchObject({ state: 'COMES', person: { id: 'vaino' } });
    expect((await board()).people.map(({ personId }) => personId)).not.toContain('veikko');
  });

  it('goes back to whoever says so otherwise, who is then asked anew', async () => {
    await decline('vaino');
    await callBack('vaino');
    expect(await waiting()).toEqual(['vaino REQUEST', 'veikko CANCEL']);
    expect(await rowOf('vaino')).toMatchObject({ answer: 'needs_action', out: false });
  });

  it('does not go back to a stand-in while somebody before them comes', async () => {
    await decline('vaino');
    await decline('veikko');
    expect(await rowOf('veikko')).toMatchObject({ mayReturn: true });
    await callBack('vaino');
    expect(await rowOf('veikko')).toMatchObject({ out: true, mayReturn: false });
    await expect(callBack('veikko')).rejects.toThrow(refusal('answer.seat_filled'));
  });

  it('goes on when the invitation comes back undelivered, and says so', async () => {
    const [mail] = await stage.sql<{ id: string }>(
      `select m.message_id as id from mails m join invitations i on i.id = m.invitation_id
       where i.user_id = 'vaino'`,
    );
    await stage.get(InboundMail).read(aBounce({ about: mail?.id ?? '' }));
    expect(await rowOf('vaino')).toMatchObject({
      answer: 'bounced',
      heard: { channel: 'bounce' },
      out: true,
      standIn: { personId: 'veikko' },
    });
    expect(await waiting()).toEqual(['veikko REQUEST']);
  });

  it('goes back once', async () => {
    await decline('vaino');
    const { revision } = await board();
    await callBack('vaino');
    const again = { personId: 'vaino', revision };
    await expect(stage.get(Settling).callBack(stage.convener, sessionId, again)).rejects.toThrow(
      refusal('state.changed_meanwhile', { revision: revision + 1 }),
    );
    await expect(callBack('vaino')).rejects.toThrow(refusal('answer.not_declined'));
  });
});

describe('a message in somebody else’s name', () => {
  it('is shown to the convener, and is put aside when seen', async () => {
    await says('vaino', 'DECLINED', { from: 'mallory@wsc.example' });
    const [notice, ...more] = (await board()).notices;
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: 'STRANGER', personId: 'vaino', answer: 'declined' });
    expect((await rowOf('vaino')).pending).toBeNull();
    await dismiss(notice?.id ?? '');
    expect((await board()).notices).toEqual([]);
  });

  it('is a bounce, too, when they had said that they come: they still do', async () => {
    await says('vaino', 'ACCEPTED');
    await confirm(await pendingOf('vaino'));
    const [mail] = await stage.sql<{ id: string }>(
      `select m.message_id as id from mails m join invitations i on i.id = m.invitation_id
       where i.user_id = 'vaino'`,
    );
    stage.clock.set('2026-05-04T06:00:00Z');
    await stage.get(InboundMail).read(aBounce({ about: mail?.id ?? '' }));
    const { notices } = await board();
    expect(notices.map(({ kind }) => kind)).toEqual(['BOUNCED']);
    expect(await rowOf('vaino')).toMatchObject({ answer: 'accepted', out: false });
    expect(await waiting()).toEqual([]);
  });

  it('that proposes another time says when the session would begin then', async () => {
    await says('vaino', 'TENTATIVE', { method: 'COUNTER', proposes: '20260505T103500Z' });
    const [notice] = (await board()).notices;
    expect(notice).toMatchObject({
      kind: 'PROPOSAL',
      proposed: {
        startsAt: '2026-05-05T10:35:00.000Z',
        session: { date: '2026-05-05', startLocal: '13:30' },
      },
    });
    expect(await rowOf('vaino')).toMatchObject({ answer: 'needs_action', pending: null });
  });
});
