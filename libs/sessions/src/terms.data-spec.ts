import type { PlanTerm } from '@rukkanen/contract';
import { Transactions } from '@rukkanen/persistence';
import { refusal } from '@testing/kernel';
import { AddedSessions } from './added-sessions.service.js';
import { Agendas } from './agenda.service.js';
import { AreaDaysKeeping } from './area-days.service.js';
import { Capacities } from './capacity.service.js';
import { TermChanges } from './term-changes.service.js';
import { TermPlanning } from './term-planning.service.js';
import { Stage } from './testing/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.close());

const autumn = (but: Partial<PlanTerm> = {}): PlanTerm => ({
  teamId: 'T',
  kind: 'CONSULTATION',
  placeId: null,
  repeat: { every: 'WEEK', weekday: 1 },
  exceptions: [],
  firstOn: '2026-08-17',
  lastOn: '2026-09-14',
  startTime: '12:30',
  minutes: 90,
  ...but,
});
const planning = () => stage.get(TermPlanning);

/** Plans a term and makes its sessions, as sending does before anybody is told. */
async function send(but: Partial<PlanTerm> = {}): Promise<string> {
  const { id } = await planning().plan(stage.convener, autumn(but));
  await stage.get(Transactions).run(stage.convener, (tx) => planning().makeSessions(tx, id));
  await stage.sql(`update terms set state = 'sent' where id = $1`, [id]);
  await stage.sql(`update sessions set state = 'open' where term_id = $1`, [id]);
  return id;
}
const sessionsOf = (termId: string) =>
  stage.sql<{ id: string; planned: string; on: string; at: Date; state: string }>(
    `select id, planned_on::text as planned, held_on::text as on, starts_at as at, state
     from sessions where term_id = $1 order by planned_on`,
    [termId],
  );
const held = async (termId: string) =>
  (await sessionsOf(termId)).filter(({ state }) => state === 'open').map(({ on }) => on);
const change = (id: string, but: object) =>
  stage.get(Transactions).run(stage.convener, (tx) =>
    stage.get(TermChanges).change(tx, stage.convener, id, {
      revision: 0,
      from: null,
      repeat: { every: 'WEEK', weekday: 1 },
      startTime: '12:30',
      minutes: 90,
      ...but,
    }),
  );

describe('a term in planning', () => {
  it('is looked at day by day, and nothing of it is kept', async () => {
    await stage.sql(`insert into teams values ('U', 'SOUTH', 'Toinen', 'WSC', 20, 4, 5, 5)`);
    await stage.sql(`insert into seats values ('U-01', 'SOUTH', 'U', 'CONVENER', 'WSC')`);
    await stage.sql(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'U-01', 1, 'kerttu', '[2026-01-01,)')`,
    );
    const other = await stage.aSession({ date: '2026-08-24' });
    await stage.sql(`update sessions set team_id = 'U' where id = $1`, [other]);
    await stage.sql(
      `insert into absences (area_id, seat_id, user_id, away, covered)
       values ('SOUTH', 'T-03', 'tauno', '[2026-08-31,2026-09-01)', false)`,
    );
    const {
      days,
      held: count,
      slots,
      blockers,
    } = await planning().preview(stage.convener, autumn());
    expect({ count, slots, blockers }).toEqual({ count: 5, slots: 4, blockers: [] });
    expect(days[1]?.conflicts).toEqual([
      {
        kind: 'PERSON',
        sessionId: other,
        teamName: 'Toinen',
        startsAt: '2026-08-24T09:30:00.000Z',
        person: 'Kerttu Näyte',
      },
    ]);
    expect(days[2]?.gaps.map((gap) => gap.function)).toEqual(['KELA_EXPERT']);
    expect(await stage.sql('select 1 from terms')).toEqual([]);
  });

  it.each([
    ['without an end', { lastOn: null }, refusal('term.without_end')],
    ['longer than a year', { lastOn: '2027-12-31' }, refusal('term.too_long')],
  ])('is refused %s', async (_why, but, why) => {
    await expect(planning().preview(stage.convener, autumn(but))).rejects.toEqual(why);
    await expect(planning().plan(stage.convener, autumn(but))).rejects.toEqual(why);
  });

  it('is not seen from another area', async () => {
    await expect(planning().preview(stage.stranger, autumn())).rejects.toEqual(
      refusal('access.not_found'),
    );
    const { id } = await planning().plan(stage.convener, autumn());
    await expect(planning().read(stage.stranger, id)).rejects.toEqual(refusal('access.not_found'));
  });

  it('stays a draft without sessions, planned anew or given up by whoever looked last', async () => {
    const draft = await planning().plan(stage.convener, autumn());
    expect(draft).toMatchObject({ state: 'draft', revision: 0, sessions: [] });
    const { teamId: _team, ...plan } = autumn({ minutes: 60 });
    const anew = await planning().replan(stage.convener, draft.id, { revision: 0, ...plan });
    expect(anew).toMatchObject({ revision: 1, minutes: 60, slots: 2 });
    await expect(planning().discard(stage.convener, draft.id, { revision: 0 })).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 1 }),
    );
    await planning().discard(stage.convener, draft.id, { revision: 1 });
    expect((await planning().list(stage.convener)).terms).toEqual([]);
  });
});

describe('the sessions of a term', () => {
  it('are made as one set, without holidays, breaks and what the convener leaves out', async () => {
    await stage.get(AreaDaysKeeping).add(stage.convener, 'SOUTH', {
      kind: 'OTHER',
      firstOn: '2026-08-24',
      lastOn: '2026-08-30',
    });
    const id = await send({ exceptions: [{ type: 'MOVE', on: '2026-08-31', to: '2026-09-02' }] });
    const made = await sessionsOf(id);
    expect(made.map(({ planned, on }) => [planned, on])).toEqual([
      ['2026-08-17', '2026-08-17'],
      ['2026-08-31', '2026-09-02'],
      ['2026-09-07', '2026-09-07'],
      ['2026-09-14', '2026-09-14'],
    ]);
    const card = await planning().read(stage.convener, id);
    expect(card.leftOut).toEqual([
      { plannedOn: '2026-08-24', state: 'BREAK', holiday: null, breakKind: 'OTHER' },
    ]);
  });

  it.each([
    [
      'in an hour that the clocks skip',
      {
        repeat: { every: 'WEEK', weekday: 7 } as const,
        startTime: '03:30',
        firstOn: '2028-03-19',
        lastOn: '2028-04-02',
      },
      refusal('session.skipped_hour', { days: ['2028-03-26'] }),
    ],
    [
      'on a day that has passed',
      { firstOn: '2026-04-27', lastOn: '2026-05-18' },
      refusal('session.day_passed', { days: ['2026-04-27'] }),
    ],
    [
      'on no day at all',
      { firstOn: '2026-08-18', lastOn: '2026-08-20' },
      refusal('term.no_days', { days: [] }),
    ],
  ])('are not made %s', async (_where, but, why) => {
    await expect(send(but)).rejects.toEqual(why);
    expect(await stage.sql('select 1 from sessions')).toEqual([]);
  });

  it('are not made where the team meets already, nor where nobody holds a required seat', async () => {
    await stage.aSession({ date: '2026-08-24' });
    await expect(send()).rejects.toEqual(refusal('session.team_busy', { days: ['2026-08-24'] }));
    await stage.sql(
      `update seat_holders set valid = '[2026-01-01,2026-09-01)' where seat_id = 'T-02'`,
    );
    await expect(send({ startTime: '09:00' })).rejects.toEqual(
      refusal('session.seat_unheld', { days: ['2026-09-07', '2026-09-14'] }),
    );
    await expect(send({ startTime: '09:00', kind: 'DEVELOPMENT_DAY' })).resolves.toBeTruthy();
  });
});

describe('this and later sessions', () => {
  it('at another time are taken over by a term that follows', async () => {
    const id = await send();
    const next = await change(id, { from: '2026-08-31', startTime: '09:00' });
    expect(await held(id)).toEqual(['2026-08-17', '2026-08-24']);
    const later = await sessionsOf(next);
    expect(later.map(({ on, at }) => [on, at.toISOString().slice(11, 16)])).toEqual([
      ['2026-08-31', '06:00'],
      ['2026-09-07', '06:00'],
      ['2026-09-14', '06:00'],
    ]);
    const [old, following] = await Promise.all(
      [id, next].map((one) => planning().read(stage.convener, one)),
    );
    expect(old).toMatchObject({ lastOn: '2026-08-30', revision: 1, startTime: '12:30' });
    expect(following).toMatchObject({ follows: id, state: 'sent', startTime: '09:00' });
    await expect(change(id, { from: '2026-08-24' })).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 1 }),
    );
  });

  it('every second week send the cases of those that go back to the queue, ahead of others', async () => {
    const id = await send();
    const gone = (await sessionsOf(id))[2]?.id ?? '';
    const caseId = await stage.aCase();
    await stage
      .get(Transactions)
      .run(stage.convener, (tx) =>
        stage.get(Agendas).arrange(tx, stage.convener, gone, { revision: 0, caseIds: [caseId] }),
      );
    const sent = { from: '2026-08-24', repeat: { every: 'SECOND_WEEK', from: '2026-08-24' } };
    const asked = { revision: 0, startTime: '12:30', minutes: 90, ...sent } as const;
    const looked = await stage.get(TermChanges).preview(stage.convener, id, {
      ...asked,
      repeat: { every: 'SECOND_WEEK', from: '2026-08-24' },
    });
    expect(looked).toMatchObject({ moved: 2, added: 0, calledOff: 2, casesBack: 1, blockers: [] });
    const next = await change(id, sent);
    expect(await held(next)).toEqual(['2026-08-24', '2026-09-07']);
    const [kase] = await stage.sql('select state, priority from cases where id = $1', [caseId]);
    expect(kase).toEqual({ state: 'queued', priority: 1 });
  });

  it('all of them stay one term, and what had been called off stays off', async () => {
    const id = await send();
    await stage.sql(
      `update sessions set state = 'cancelled' where term_id = $1 and planned_on = '2026-08-24'`,
      [id],
    );
    expect(await change(id, { repeat: { every: 'WEEK', weekday: 3 } })).toBe(id);
    expect(await held(id)).toEqual(['2026-08-19', '2026-09-02', '2026-09-09']);
  });
});

describe('a session outside any term', () => {
  const day = {
    teamId: 'T',
    kind: 'DEVELOPMENT_DAY',
    placeId: null,
    date: '2026-08-20',
    startLocal: '09:00',
    minutes: 360,
  } as const;

  it('of another kind has no slots for cases', async () => {
    const card = await stage.get(AddedSessions).add(stage.convener, day);
    expect(card).toMatchObject({ slots: 0, date: '2026-08-20', state: 'open', revision: 1 });
    const extra = { ...day, kind: 'CONSULTATION', date: '2026-08-21', minutes: 90 } as const;
    expect(await stage.get(AddedSessions).add(stage.convener, extra)).toMatchObject({ slots: 4 });
  });

  it('is refused where it cannot be', async () => {
    const add = (but: object) => stage.get(AddedSessions).add(stage.convener, { ...day, ...but });
    await expect(add({ date: '2027-03-28', startLocal: '03:30' })).rejects.toEqual(
      refusal('session.skipped_hour', { days: ['2027-03-28'] }),
    );
    await stage.aSession({ date: '2026-08-20' });
    await expect(add({})).rejects.toEqual(refusal('session.team_busy', { days: ['2026-08-20'] }));
    await expect(add({ date: '2026-05-01' })).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('capacity', () => {
  it('counts those who wait against what is free, and offers a day that fits', async () => {
    await stage.aSession({ date: '2026-05-04' });
    for (let count = 0; count < 5; count += 1) await stage.aCase();
    const { teams } = await stage.get(Capacities).list(stage.convener);
    expect(teams).toMatchObject([
      { waiting: 5, free: 4, without: 1, emptiesOn: null, planned: 1, arrived: 5 },
    ]);
    expect(teams[0]?.extra).toEqual({ date: '2026-05-07', startLocal: '09:00', minutes: 90 });
    const { extra } = teams[0] ?? {};
    if (!extra) throw new Error('no day fits');
    await stage.get(AddedSessions).add(stage.convener, {
      teamId: 'T',
      kind: 'CONSULTATION',
      placeId: null,
      ...extra,
    });
    const after = await stage.get(Capacities).list(stage.convener);
    expect(after.teams).toMatchObject([{ free: 8, without: 0, emptiesOn: '2026-05-07' }]);
  });
});

describe('break weeks', () => {
  it('do not overlap, and go when they are taken away', async () => {
    const days = stage.get(AreaDaysKeeping);
    const autumnBreak = { kind: 'AUTUMN', firstOn: '2026-10-12', lastOn: '2026-10-18' } as const;
    const { breaks } = await days.add(stage.convener, 'SOUTH', autumnBreak);
    expect(breaks).toEqual([{ id: expect.any(String), ...autumnBreak }]);
    await expect(
      days.add(stage.convener, 'SOUTH', {
        ...autumnBreak,
        firstOn: '2026-10-18',
        lastOn: '2026-10-20',
      }),
    ).rejects.toEqual(refusal('area.break_overlaps'));
    const left = await days.remove(stage.convener, 'SOUTH', breaks[0]?.id ?? '');
    expect(left.breaks).toEqual([]);
    expect(left.holidays.map(({ holiday }) => holiday)).toContain('ALL_SAINTS_DAY');
  });
});
