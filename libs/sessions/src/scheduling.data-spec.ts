import { Transactions } from '@rukkanen/persistence';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Agendas } from './agenda.service.js';
import { Scheduling } from './scheduling.service.js';
import { SessionChanges } from './session-changes.service.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const arrange = (id: string, revision: number, caseIds: string[], actor = stage.convener) =>
  stage
    .get(Transactions)
    .run(actor, (tx) => stage.get(Agendas).arrange(tx, actor, id, { revision, caseIds }));
const change = <T>(
  work: (
    changes: SessionChanges,
    tx: Parameters<Parameters<Transactions['run']>[1]>[0],
  ) => Promise<T>,
) => stage.get(Transactions).run(stage.convener, (tx) => work(stage.get(SessionChanges), tx));
const stateOf = async (caseId: string) =>
  (await stage.sql<{ state: string }>('select state from cases where id = $1', [caseId]))[0]?.state;
const orderOf = async (id: string) =>
  (
    await stage.sql<{ case_id: string }>(
      'select case_id from agenda_items where session_id = $1 order by position',
      [id],
    )
  ).map(({ case_id }) => case_id);

describe('an agenda', () => {
  it('takes cases from the queue in the order that was asked, and back out of it again', async () => {
    const id = await stage.aSession();
    const [one, two, three] = [await stage.aCase(), await stage.aCase(), await stage.aCase()];
    await arrange(id, 0, [one, two]);
    expect(await orderOf(id)).toEqual([one, two]);
    await arrange(id, 1, [three, two]);
    expect(await orderOf(id)).toEqual([three, two]);
    expect([await stateOf(one), await stateOf(two), await stateOf(three)]).toEqual([
      'queued',
      'scheduled',
      'scheduled',
    ]);
  });

  it('is one convener’s when two arrange at once; the other is told, and nothing of theirs stays', async () => {
    const id = await stage.aSession();
    const [mine, yours] = [await stage.aCase(), await stage.aCase()];
    const outcomes = await Promise.allSettled([
      arrange(id, 0, [mine]),
      arrange(id, 0, [yours], stage.viceConvener),
    ]);
    const lost = outcomes.filter(({ status }) => status === 'rejected');
    expect(lost).toEqual([
      { status: 'rejected', reason: refusal('state.changed_meanwhile', { revision: 1 }) },
    ]);
    const won = outcomes[0]?.status === 'fulfilled' ? mine : yours;
    expect(await orderOf(id)).toEqual([won]);
    expect(await stateOf(won === mine ? yours : mine)).toBe('queued');
  });

  it('has as many slots as it has', async () => {
    const id = await stage.aSession();
    const cases = await Promise.all(Array.from({ length: 5 }, () => stage.aCase()));
    await expect(arrange(id, 0, cases)).rejects.toEqual(
      refusal('session.no_free_slot', { slots: 4 }),
    );
    expect(await orderOf(id)).toEqual([]);
  });

  it('takes no case that does not wait, and none twice', async () => {
    const id = await stage.aSession();
    const fresh = await stage.aCase({ state: 'submitted' });
    await expect(arrange(id, 0, [fresh])).rejects.toEqual(refusal('case.wrong_state'));
    const other = await stage.aSession();
    const placed = await stage.aCase();
    await arrange(id, 0, [placed, placed]);
    expect(await orderOf(id)).toEqual([placed]);
    await expect(arrange(other, 0, [placed])).rejects.toEqual(refusal('case.wrong_state'));
  });

  it('is closed to changes while it is locked, and to strangers always', async () => {
    const id = await stage.aSession({ state: 'locked' });
    await expect(arrange(id, 0, [])).rejects.toEqual(refusal('session.wrong_state'));
    await expect(arrange(id, 0, [], stage.stranger)).rejects.toEqual(refusal('access.not_found'));
    await expect(arrange('no-such', 0, [])).rejects.toEqual(refusal('access.not_found'));
  });

  it('remembers each change in one line with its revision', async () => {
    const id = await stage.aSession();
    const placed = await stage.aCase();
    await arrange(id, 0, [placed]);
    await change((to, tx) => to.lock(tx, stage.convener, id, { revision: 1 }));
    await change((to, tx) =>
      to.unlock(tx, stage.convener, id, { revision: 2, reason: 'late_case' }),
    );
    const lines = await stage.sql(
      'select revision, type, codes, actor_id from scheduling_events where session_id = $1 order by 1',
      [id],
    );
    expect(lines).toEqual([
      { revision: 1, type: 'arranged', codes: { caseIds: [placed] }, actor_id: 'kerttu' },
      { revision: 2, type: 'locked', codes: {}, actor_id: 'kerttu' },
      { revision: 3, type: 'unlocked', codes: { reason: 'late_case' }, actor_id: 'kerttu' },
    ]);
  });
});

describe('a session that moves', () => {
  const move = (id: string, date: string, startLocal: string) =>
    change((to, tx) => to.move(tx, stage.convener, id, { revision: 0, date, startLocal }));

  it('keeps its length and its wall time over a clock change', async () => {
    const id = await stage.aSession();
    const moved = await move(id, '2026-10-26', '12:30');
    expect(moved.startsAt.toISOString()).toBe('2026-10-26T10:30:00.000Z');
    expect(moved.endsAt.getTime() - moved.startsAt.getTime()).toBe(90 * 60_000);
    expect(moved).toMatchObject({ heldOn: '2026-10-26', movedFrom: '2026-05-04', revision: 1 });
  });

  it('is refused an hour that the clocks skip, and a time that is past', async () => {
    const id = await stage.aSession();
    await expect(move(id, '2027-03-28', '03:30')).rejects.toEqual(
      refusal('session.skipped_hour', { days: ['2027-03-28'] }),
    );
    await expect(move(id, '2026-05-04', '08:00')).rejects.toEqual(
      refusal('request.invalid', { issues: [{ path: 'date', code: 'too_small' }] }),
    );
  });
});

describe('a session that is called off', () => {
  it('gives its cases back to the queue, ahead of the others', async () => {
    const id = await stage.aSession();
    const placed = await stage.aCase();
    await arrange(id, 0, [placed]);
    await change((to, tx) => to.cancel(tx, stage.convener, id, { revision: 1, reason: 'holiday' }));
    const [row] = await stage.sql('select state, priority from cases where id = $1', [placed]);
    expect(row).toEqual({ state: 'queued', priority: 1 });
    expect(await orderOf(id)).toEqual([]);
  });
});

describe('a Teams link', () => {
  const set = (id: string, joinUrl: string) =>
    change((to, tx) =>
      to.setJoinLink(tx, stage.convener, id, { revision: 0, joinUrl }, ['teams.invalid']),
    );

  it('stands on an allowed host over TLS', async () => {
    const id = await stage.aSession();
    for (const wrong of [
      'https://evil.example/x',
      'http://teams.invalid/x',
      'https://teams.invalid.evil.example/x',
      'https://teams.invalid@evil.example/x',
      'https://name:word@teams.invalid/x',
      'https://teams.invalid:8443/x',
    ])
      await expect(set(id, wrong)).rejects.toEqual(refusal('session.join_link_refused'));
    expect((await set(id, 'https://teams.invalid/x')).joinUrl).toBe('https://teams.invalid/x');
  });
});

describe('the list of sessions', () => {
  it('shows how full each is and which seats stay empty that day', async () => {
    await stage.sql(
      `insert into absences (area_id, seat_id, user_id, away, covered)
       values ('SOUTH', 'T-03', 'tauno', '[2026-06-01,2026-06-02)', true)`,
    );
    const [day, before] = [
      await stage.aSession({ date: '2026-06-01' }),
      await stage.aSession({ date: '2026-05-31' }),
    ];
    const { sessions } = await stage
      .get(Scheduling)
      .list(stage.convener, { from: '2026-05-31', to: '2026-06-01' });
    expect(sessions.map(({ id, placed, gaps }) => ({ id, placed, gaps }))).toEqual([
      { id: before, placed: 0, gaps: [] },
      {
        id: day,
        placed: 0,
        gaps: [
          {
            seatId: 'T-03',
            function: 'KELA_EXPERT',
            districtId: null,
            reason: 'absent_without_substitute',
          },
        ],
      },
    ]);
  });

  it('shows nothing of another area', async () => {
    const id = await stage.aSession();
    const seen = await stage.get(Scheduling).list(stage.stranger, {});
    expect(seen.sessions).toEqual([]);
    await expect(stage.get(Scheduling).read(stage.stranger, id)).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(stage.get(Scheduling).list(stage.stranger, { areaId: 'SOUTH' })).rejects.toEqual(
      refusal('access.not_found'),
    );
  });
});

describe('the clock of the demonstration', () => {
  it('steps to ten minutes before the next session, past one that is about to begin', async () => {
    await stage.aSession({ date: '2026-05-04' });
    await stage.aSession({ date: '2026-05-05' });
    const next = async () =>
      (await stage.get(Scheduling).momentOf(stage.convener, 'next_session')).toISOString();
    expect(await next()).toBe('2026-05-04T09:20:00.000Z');
    stage.clock.set('2026-05-04T09:20:00Z');
    expect(await next()).toBe('2026-05-05T09:20:00.000Z');
  });

  it('steps to the next working morning', async () => {
    stage.clock.set('2026-10-24T12:00:00Z');
    const next = await stage.get(Scheduling).momentOf(stage.convener, 'next_day');
    expect(next.toISOString()).toBe('2026-10-25T06:30:00.000Z');
  });
});
