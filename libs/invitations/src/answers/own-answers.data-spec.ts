import type { OwnAnswer } from '@rukkanen/contract';
import { anActor } from '@testing/identity';
import { Stage } from '@testing/sessions';
import { Convening } from '../convening.service.js';
import { InvitationsModule } from '../invitations.module.js';
import { OwnAnswers } from './own-answers.service.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});
const vaino = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
let stage: Stage;
let sessionId: string;
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  sessionId = await stage.aSession();
  const caseId = await stage.aCase();
  await stage.get(Convening).arrange(stage.convener, sessionId, { revision: 0, caseIds: [caseId] });
  await stage.get(Convening).lock(stage.convener, sessionId, { revision: 1 });
  await stage.sql(`update mails set state = 'sent', attempts = 1`);
});
afterEach(() => stage.close());

const times = async () => {
  const [row] = await stage.sql<{ starts_at: Date; ends_at: Date }>(
    `select starts_at, ends_at from invitations where user_id = 'vaino' and session_id = $1`,
    [sessionId],
  );
  return {
    startsAt: row?.starts_at.toISOString() ?? '',
    endsAt: row?.ends_at.toISOString() ?? '',
  };
};
const give = async (answer: OwnAnswer, seen?: Awaited<ReturnType<typeof times>>) =>
  stage.get(OwnAnswers).give(vaino, { sessionId, answer, ...(seen ?? (await times())) });
const written = async () =>
  stage.sql<Record<string, unknown>>('select answer, channel, verified from answers');
const everythingSent = () =>
  stage.sql(
    `with s as (update mails set state = 'sent', attempts = 1, sent_at = now() where state = 'waiting')
     update invitations set state = 'sent' where state = 'queued'`,
  );
const mails = async () =>
  (
    await stage.sql<{ mail: string }>(
      `select i.user_id || ' ' || m.method as mail from mails m
       join invitations i on i.id = m.invitation_id where m.state = 'waiting'`,
    )
  ).map(({ mail }) => mail);
/** Whom the agenda counts on. */
const expected = async () => {
  const { windows } = await stage.get(Convening).board(stage.convener, sessionId);
  return windows.map(({ personId }) => personId).toSorted();
};
const invited = async () =>
  (
    await stage.sql<{ who: string }>(
      `select i.user_id as who from mails m join invitations i on i.id = m.invitation_id
       where m.state = 'waiting'`,
    )
  ).map(({ who }) => who);

describe('an answer in the own calendar', () => {
  it('is certain, and calls the next in the seat when it declines', async () => {
    expect(await give('declined')).toEqual({ answer: 'declined', cameBack: false });
    expect(await written()).toEqual([{ answer: 'declined', channel: 'signed_in', verified: true }]);
    expect(await invited()).toEqual(['veikko']);
  });

  it('can be another one', async () => {
    await give('accepted');
    expect(await give('needs_action')).toEqual({ answer: 'needs_action', cameBack: false });
    expect(await give('tentative')).toEqual({ answer: 'tentative', cameBack: false });
    expect(await written()).toEqual([
      { answer: 'tentative', channel: 'signed_in', verified: true },
    ]);
    expect(await invited()).toEqual([]);
  });

  it('that declines is taken back with the call to the deputy, who has not heard of it yet', async () => {
    await give('declined');
    expect(await give('needs_action')).toEqual({ answer: 'needs_action', cameBack: false });
    expect(await invited()).toEqual([]);
    expect(await expected()).toEqual(['kerttu', 'onni', 'vaino']);
  });

  it('that declines is taken back with a cancellation to the deputy who has heard of it', async () => {
    await give('declined');
    await everythingSent();
    expect(await give('accepted')).toEqual({ answer: 'accepted', cameBack: false });
    expect(await mails()).toEqual(['veikko CANCEL']);
    expect(await expected()).toEqual(['kerttu', 'onni', 'vaino']);
  });

  it('that declines stays with a deputy who has promised to come, and the convener picks', async () => {
    await give('declined');
    await everythingSent();
    const veikko = { ...vaino, userId: 'veikko' };
    const seen = await times();
    await stage.get(OwnAnswers).give(veikko, { sessionId, answer: 'accepted', ...seen });
    expect(await give('tentative')).toEqual({ answer: 'tentative', cameBack: true });
    expect(await mails()).toEqual([]);
    expect(await expected()).toEqual(['kerttu', 'onni', 'veikko']);
  });

  it('is to the times that were looked at', async () => {
    const seen = await times();
    const moved = { revision: 2, date: '2026-05-05', startLocal: '09:00' };
    await stage.get(Convening).move(stage.convener, sessionId, moved);
    await expect(give('accepted', seen)).rejects.toMatchObject({ code: 'state.changed_meanwhile' });
    await give('accepted');
  });

  it('is refused once the meeting has begun, and to whoever is not invited', async () => {
    const seen = await times();
    const stranger = { ...vaino, userId: 'veikko' };
    const given = { sessionId, answer: 'accepted', ...seen } as const;
    const asVeikko = () => stage.get(OwnAnswers).give(stranger, given);
    await expect(asVeikko()).rejects.toMatchObject({ code: 'access.not_found' });
    await expect(stage.get(OwnAnswers).give(stage.stranger, given)).rejects.toMatchObject({
      code: 'access.not_found',
    });
    stage.clock.set('2026-05-04T12:00:00Z');
    await expect(give('accepted')).rejects.toMatchObject({ code: 'session.wrong_state' });
  });
});
