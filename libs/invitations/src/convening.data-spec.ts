import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';

const nowhere = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});
let stage: Stage;
let convening: Convening;
beforeAll(async () => {
  stage = await Stage.open('NETWORK', [nowhere]);
  convening = stage.get(Convening);
});
afterAll(() => stage.close());

interface Mail {
  who: string;
  method: string;
  sequence: number;
  state: string;
}
const mailsOf = (id: string) =>
  stage.sql<Mail & Record<string, unknown>>(
    `select i.user_id as who, m.method, m.sequence, m.state
     from mails m join invitations i on i.id = m.invitation_id
     where i.session_id = $1 order by m.created_at, i.user_id`,
    [id],
  );
const waiting = async (id: string) =>
  (await mailsOf(id))
    .filter(({ state }) => state === 'waiting')
    .map(({ who, method, sequence }) => `${method} ${who} ${sequence}`)
    .toSorted((one, other) => one.localeCompare(other));
const jobsOf = async (id: string) =>
  (
    await stage.sql(
      `select data->>'areaId' as area, data->>'mailId' as mail from pgboss.job
       where name = 'invitation.mail' and data->>'mailId' in
         (select m.id::text from mails m join invitations i on i.id = m.invitation_id where i.session_id = $1)`,
      [id],
    )
  ).length;
const everythingSent = (id: string) =>
  stage.sql(
    `with s as (update mails set state = 'sent', attempts = 1, sent_at = now()
       where invitation_id in (select id from invitations where session_id = $1) and state = 'waiting')
     update invitations set state = 'sent' where session_id = $1 and state = 'queued'`,
    [id],
  );
const aLockedSession = async (...cases: string[]) => {
  const id = await stage.aSession();
  await convening.arrange(stage.convener, id, { revision: 0, caseIds: cases });
  await convening.lock(stage.convener, id, { revision: 1 });
  return id;
};

describe('locking an agenda', () => {
  it('sends exactly the mails that the board showed, one job each', async () => {
    const id = await stage.aSession();
    const [one, two] = [
      await stage.aCase({ functions: ['NURSE'] }),
      await stage.aCase({ functions: ['NURSE', 'KELA_EXPERT'] }),
    ];
    const board = await convening.arrange(stage.convener, id, { revision: 0, caseIds: [one, two] });
    expect(
      board.mails.map(({ personId, kind, startsAt, endsAt, language }) => [
        personId,
        kind,
        startsAt?.slice(11, 16),
        endsAt?.slice(11, 16),
        language,
      ]),
    ).toEqual([
      ['kerttu', 'NEW', '09:30', '11:00', 'fi'],
      ['vaino', 'NEW', '09:35', '10:15', 'fi'],
      ['tauno', 'NEW', '09:55', '10:15', 'en'],
      ['onni', 'NEW', '09:35', '10:15', 'fi'],
    ]);
    expect(board.minutes).toEqual({ needed: 90 + 40 + 20 + 40, everybody: 4 * 90 });
    expect(await mailsOf(id)).toEqual([]);

    expect(await convening.lock(stage.convener, id, { revision: 1 })).toEqual({
      id,
      state: 'locked',
      revision: 2,
    });
    expect(await waiting(id)).toEqual([
      'REQUEST kerttu 0',
      'REQUEST onni 0',
      'REQUEST tauno 0',
      'REQUEST vaino 0',
    ]);
    expect(await jobsOf(id)).toBe(4);
    expect((await convening.board(stage.convener, id)).mails).toEqual([]);
  });

  it('sends nothing when it is refused', async () => {
    const id = await stage.aSession();
    const refused = convening.lock(stage.convener, id, { revision: 7 });
    await expect(refused).rejects.toEqual(refusal('state.changed_meanwhile'));
    expect(await mailsOf(id)).toEqual([]);
  });

  it('again after nothing changed tells nobody anything', async () => {
    const id = await aLockedSession(await stage.aCase());
    await everythingSent(id);
    await convening.unlock(stage.convener, id, { revision: 2, reason: 'other' });
    await convening.lock(stage.convener, id, { revision: 3 });
    expect(await waiting(id)).toEqual([]);
  });

  it('again tells those who are needed no longer or at another time, under their old UID', async () => {
    const [first, second] = [
      await stage.aCase({ functions: ['NURSE'] }),
      await stage.aCase({ functions: ['KELA_EXPERT'] }),
    ];
    const id = await aLockedSession(first, second);
    const uids = () =>
      stage.sql('select user_id, uid from invitations where session_id = $1 order by 1', [id]);
    const before = await uids();
    await everythingSent(id);
    await convening.unlock(stage.convener, id, { revision: 2, reason: 'order_changes' });
    const board = await convening.arrange(stage.convener, id, { revision: 3, caseIds: [second] });
    expect(board.mails.map(({ personId, kind }) => `${kind} ${personId}`)).toEqual([
      'UPDATE tauno',
      'UPDATE onni',
      'CANCEL vaino',
    ]);
    await convening.lock(stage.convener, id, { revision: 4 });
    expect(await waiting(id)).toEqual(['CANCEL vaino 1', 'REQUEST onni 1', 'REQUEST tauno 1']);
    expect(await uids()).toEqual(before);

    await everythingSent(id);
    await convening.unlock(stage.convener, id, { revision: 5, reason: 'late_case' });
    await convening.arrange(stage.convener, id, { revision: 6, caseIds: [second, first] });
    await convening.lock(stage.convener, id, { revision: 7 });
    expect(await waiting(id)).toEqual(['REQUEST onni 2', 'REQUEST vaino 2']);
    expect(await uids()).toEqual(before);
  });
});

describe('moving a session', () => {
  it('tells everybody the new time', async () => {
    const id = await aLockedSession(await stage.aCase());
    await everythingSent(id);
    await convening.move(stage.convener, id, {
      revision: 2,
      date: '2026-05-05',
      startLocal: '09:00',
    });
    expect(await waiting(id)).toEqual(['REQUEST kerttu 1', 'REQUEST onni 1', 'REQUEST vaino 1']);
    const [nurse] = await stage.sql<{ starts_at: Date }>(
      `select starts_at from invitations where session_id = $1 and user_id = 'vaino'`,
      [id],
    );
    expect(nurse?.starts_at.toISOString()).toBe('2026-05-05T06:05:00.000Z');
  });

  it('to a day when the holder is away calls the substitute instead', async () => {
    await stage.sql(
      `insert into absences (area_id, seat_id, user_id, away, covered)
       values ('SOUTH', 'T-02', 'vaino', '[2026-05-20,2026-05-21)', true)`,
    );
    const id = await aLockedSession(await stage.aCase());
    await everythingSent(id);
    await convening.move(stage.convener, id, {
      revision: 2,
      date: '2026-05-20',
      startLocal: '12:30',
    });
    expect(await waiting(id)).toEqual([
      'CANCEL vaino 1',
      'REQUEST kerttu 1',
      'REQUEST onni 1',
      'REQUEST veikko 0',
    ]);
  });

  it('before anybody was invited tells nobody', async () => {
    const id = await stage.aSession();
    await convening.move(stage.convener, id, {
      revision: 0,
      date: '2026-05-05',
      startLocal: '09:00',
    });
    expect(await mailsOf(id)).toEqual([]);
  });
});

describe('calling a session off', () => {
  it('tells everybody who knows of it, with a higher SEQUENCE', async () => {
    const id = await aLockedSession(await stage.aCase());
    await everythingSent(id);
    await convening.cancel(stage.convener, id, { revision: 2, reason: 'no_cases' });
    expect(await waiting(id)).toEqual(['CANCEL kerttu 1', 'CANCEL onni 1', 'CANCEL vaino 1']);
    expect((await convening.board(stage.convener, id)).mails).toEqual([]);
  });

  it('before any mail has left takes the mails back and bothers nobody', async () => {
    const id = await aLockedSession(await stage.aCase());
    await convening.cancel(stage.convener, id, { revision: 2, reason: 'no_cases' });
    expect(new Set((await mailsOf(id)).map(({ state }) => state))).toEqual(new Set(['superseded']));
  });
});

describe('a new Teams link', () => {
  it('goes to everybody invited without a new SEQUENCE, for the time is the same', async () => {
    const id = await aLockedSession(await stage.aCase());
    await everythingSent(id);
    const link = { revision: 2, joinUrl: 'https://teams.invalid/new' };
    await convening.setJoinLink(stage.convener, id, link, ['teams.invalid']);
    expect(await waiting(id)).toEqual(['REQUEST kerttu 0', 'REQUEST onni 0', 'REQUEST vaino 0']);
  });
});

describe('the agenda board', () => {
  it('shows the convener the questions, and the reading is logged', async () => {
    const id = await stage.aSession();
    const placed = await stage.aCase({ question: 'Riittääkö yhteinen suunnitelma?' });
    const queued = await stage.aCase({ question: 'Mistä aloitetaan?' });
    const board = await convening.arrange(stage.convener, id, { revision: 0, caseIds: [placed] });
    expect(board.items).toMatchObject([
      { caseId: placed, question: 'Riittääkö yhteinen suunnitelma?', waitDays: 10, position: 1 },
    ]);
    expect(board.queue.find((one) => one.id === queued)?.question).toBe('Mistä aloitetaan?');
    const readers = await stage.sql('select viewer_id from text_reads where case_id = any($1)', [
      [placed, queued],
    ]);
    expect(readers).toEqual([{ viewer_id: 'kerttu' }, { viewer_id: 'kerttu' }]);
  });

  it('names the functions that nobody covers', async () => {
    const id = await stage.aSession();
    const placed = await stage.aCase({ functions: ['NURSE', 'PHYSICIAN'] });
    const board = await convening.arrange(stage.convener, id, { revision: 0, caseIds: [placed] });
    expect(board.uncovered).toEqual(['PHYSICIAN']);
  });

  it('is closed to members and to strangers', async () => {
    const id = await stage.aSession();
    const member = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    await expect(convening.board(member, id)).rejects.toEqual(refusal('access.forbidden'));
    await expect(convening.board(stage.stranger, id)).rejects.toEqual(refusal('access.not_found'));
  });
});
