import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { CutOff } from './cut-off.service.js';
import { InvitationsModule } from './invitations.module.js';

let stage: Stage;
let convening: Convening;
let cutOff: CutOff;
beforeAll(async () => {
  stage = await Stage.open('NETWORK', [
    InvitationsModule.forRoot({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'rukkanen@south.example',
      publicUrl: 'https://rukkanen.south.example',
    }),
  ]);
  convening = stage.get(Convening);
  cutOff = stage.get(CutOff);
});
afterAll(() => stage.close());

const mailsOf = async (id: string) =>
  (
    await stage.sql<{ user_id: string }>(
      `select i.user_id from mails m join invitations i on i.id = m.invitation_id
       where i.session_id = $1 and m.state = 'waiting' order by i.user_id`,
      [id],
    )
  ).map(({ user_id }) => user_id);
const stateOf = async (id: string) => (await convening.board(stage.convener, id)).session.state;

/** A session on Monday 4 May at 12:30 in Helsinki, 09:30Z, with one case. */
async function anOpenSession() {
  const id = await stage.aSession();
  const caseIds = [await stage.aCase()];
  await convening.arrange(stage.convener, id, { revision: 0, caseIds });
  return id;
}

describe('the day before a session', () => {
  it('locks the agenda and invites its people, once, when 24 hours are left and not before', async () => {
    const id = await anOpenSession();
    const empty = await stage.aSession();
    stage.clock.set('2026-05-03T09:29:59Z');
    expect(await cutOff.sweep('SOUTH')).toBe(0);
    expect(await stateOf(id)).toBe('open');

    stage.clock.set('2026-05-03T09:30:00Z');
    expect(await cutOff.sweep('SOUTH')).toBe(1);
    expect([await stateOf(id), await stateOf(empty)]).toEqual(['locked', 'open']);
    const told = await mailsOf(id);
    expect(told.length).toBeGreaterThan(1);

    expect(await cutOff.sweep('SOUTH')).toBe(0);
    expect(await mailsOf(id)).toEqual(told);
    const [line] = await stage.sql(
      `select codes, actor_id from scheduling_events where session_id = $1 and type = 'locked'`,
      [id],
    );
    expect(line).toEqual({ codes: { reason: 'cut_off' }, actor_id: null });
  });

  it('leaves an agenda alone that the convener has opened again', async () => {
    const id = await anOpenSession();
    stage.clock.set('2026-05-03T10:00:00Z');
    await cutOff.sweep('SOUTH');
    await convening.unlock(stage.convener, id, { revision: 2, reason: 'order_changes' });
    expect(await cutOff.sweep('SOUTH')).toBe(0);
    expect(await stateOf(id)).toBe('open');
  });
});

describe('a late case', () => {
  it('comes last on the locked agenda, which stays locked, and its people are told', async () => {
    const id = await anOpenSession();
    await convening.lock(stage.convener, id, { revision: 1 });
    const late = await stage.aCase({ functions: ['KELA_EXPERT'] });
    const before = await mailsOf(id);

    const board = await cutOff.addLate(stage.convener, id, { revision: 2, caseId: late });
    expect(board.session.state).toBe('locked');
    expect(board.items.at(-1)?.caseId).toBe(late);
    const kela = board.windows.find((one) => one.function === 'KELA_EXPERT');
    expect(before).not.toContain(kela?.personId);
    expect(await mailsOf(id)).toContain(kela?.personId);
  });

  it('is refused as a whole when the agenda is full, open, or was changed meanwhile', async () => {
    const id = await anOpenSession();
    const late = await stage.aCase();
    const add = (revision: number) =>
      cutOff.addLate(stage.convener, id, { revision, caseId: late });
    await expect(add(1)).rejects.toEqual(refusal('session.wrong_state', { state: 'open' }));
    const caseIds = (await convening.board(stage.convener, id)).items.map((item) => item.caseId);
    while (caseIds.length < 4) caseIds.push(await stage.aCase());
    await convening.arrange(stage.convener, id, { revision: 1, caseIds });
    await convening.lock(stage.convener, id, { revision: 2 });
    await expect(add(2)).rejects.toEqual(refusal('state.changed_meanwhile', { revision: 3 }));
    await expect(add(3)).rejects.toEqual(refusal('session.no_free_slot', { slots: 4 }));
    expect(await stateOf(id)).toBe('locked');
  });
});

describe('the quorum of the team', () => {
  const rule = (strength: 'soft' | 'hard') =>
    stage.sql(`insert into team_quorum values ('SOUTH', 'T', 'SOCIAL_WORKER', $1)`, [strength]);
  afterEach(() => stage.sql('delete from team_quorum'));
  const absent = ['SOCIAL_WORKER'];
  const lockedAs = (id: string) =>
    stage.sql(
      `select codes from scheduling_events where session_id = $1 and type = 'locked' order by revision`,
      [id],
    );

  it('that is soft asks for a reason when the agenda is locked, and keeps it', async () => {
    await rule('soft');
    const id = await anOpenSession();
    const lock = (but: object) => convening.lock(stage.convener, id, { revision: 1, ...but });
    await expect(lock({})).rejects.toEqual(refusal('session.quorum_reason_missing', { absent }));
    expect(await stateOf(id)).toBe('open');
    await lock({ quorumReason: 'heard_before' });
    expect(await lockedAs(id)).toEqual([{ codes: { absent, quorumReason: 'heard_before' } }]);
    await cutOff.addLate(stage.convener, id, { revision: 2, caseId: await stage.aCase() });
    expect((await lockedAs(id))[1]).toEqual({ codes: { absent, quorumReason: 'late_case' } });
  });

  it('that is hard keeps the agenda open, whatever the reason, also when its time has come', async () => {
    await rule('hard');
    const id = await anOpenSession();
    await expect(
      convening.lock(stage.convener, id, { revision: 1, quorumReason: 'cannot_wait' }),
    ).rejects.toEqual(refusal('session.quorum_missing', { absent }));
    stage.clock.set('2026-05-03T10:00:00Z');
    expect(await cutOff.sweep('SOUTH')).toBe(0);
    expect([await stateOf(id), await mailsOf(id)]).toEqual(['open', []]);
    await stage.sql('delete from team_quorum');
    expect(await cutOff.sweep('SOUTH')).toBe(1);
    expect(await stateOf(id)).toBe('locked');
  });

  it('that is soft does not hold up an agenda whose time has come, but is written down', async () => {
    await rule('soft');
    const id = await anOpenSession();
    stage.clock.set('2026-05-03T10:00:00Z');
    expect(await cutOff.sweep('SOUTH')).toBe(1);
    expect(await lockedAs(id)).toEqual([{ codes: { reason: 'cut_off', absent } }]);
  });
});
