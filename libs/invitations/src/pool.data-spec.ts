import type { PoolCalendar } from '@rukkanen/contract';
import { Pool } from '@rukkanen/sessions';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { Stage } from '@testing/sessions';
import { Convening } from './convening.service.js';
import { InvitationsModule } from './invitations.module.js';

// A stage for each story takes its time on a machine that does other things.
import.meta.jest.setTimeout(60_000);

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
});

let stage: Stage;
let pool: Pool;
/** A psychologist serves both areas and sits in no team. */
beforeEach(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  pool = stage.get(Pool);
  await stage.sql(
    `insert into users (id, name, email, language) values ('paula', 'Paula Psyko', 'p@wsc.example', 'fi')`,
  );
  await stage.sql(`insert into user_grants (user_id, role, area_id, function) values
    ('paula', 'GUEST', 'SOUTH', 'PSYCHOLOGIST'), ('paula', 'GUEST', 'NORTH', 'PSYCHOLOGIST')`);
  await stage.sql(`insert into teams values ('N', 'NORTH', 'Pohjoisen tiimi', 'WSC', 20, 4, 5, 5)`);
});
afterEach(() => stage.close());

const paula = anActor({ userId: 'paula', role: 'GUEST', areas: ['SOUTH', 'NORTH'] });
const offer = (who = paula, slots = 3) =>
  pool.offer(who, {
    personId: 'paula',
    function: 'PSYCHOLOGIST',
    on: '2026-05-04',
    startLocal: '12:35',
    slots,
  });
const aNorthernSession = async () => {
  const id = await stage.aSession();
  await stage.sql(`update sessions set team_id = 'N', area_id = 'NORTH' where id = $1`, [id]);
  return id;
};
const first = ({ slots }: PoolCalendar): string => slots[0]?.id ?? '';
const states = ({ slots }: PoolCalendar) => slots.map(({ state }) => state);

describe('an expert who is borrowed', () => {
  it('offers slots that every area with them sees and can book', async () => {
    const session = await stage.aSession();
    await offer();
    const seen = await pool.calendar(stage.convener);
    expect(
      seen.slots.map(({ startsAt, state, bookableFor }) => [startsAt, state, bookableFor]),
    ).toEqual([
      ['2026-05-04T09:35:00.000Z', 'FREE', [session]],
      ['2026-05-04T09:55:00.000Z', 'FREE', [session]],
      ['2026-05-04T10:15:00.000Z', 'FREE', [session]],
    ]);
    expect(states(await pool.calendar(stage.stranger))).toEqual(['FREE', 'FREE', 'FREE']);
  });

  it('is booked once: to the other area the slot is taken, by nobody it is told', async () => {
    const [here, there] = [await stage.aSession(), await aNorthernSession()];
    const slot = first(await offer());
    const booked = await pool.book(stage.convener, slot, { sessionId: here });
    expect(booked.slots[0]).toMatchObject({ state: 'OURS', session: { teamName: 'Rukkanen' } });
    const [seen] = (await pool.calendar(stage.stranger)).slots;
    expect(seen).toMatchObject({ state: 'TAKEN', session: null, bookableFor: [] });
    await expect(pool.book(stage.stranger, slot, { sessionId: there })).rejects.toEqual(
      refusal('pool.slot_taken'),
    );
    await expect(pool.release(stage.stranger, slot)).rejects.toEqual(refusal('access.not_found'));
    await pool.release(stage.convener, slot);
    await pool.book(stage.stranger, slot, { sessionId: there });
    expect(states(await pool.calendar(stage.convener))).toEqual(['TAKEN', 'FREE', 'FREE']);
  });

  it('goes to one of two areas that book at the same moment', async () => {
    const [here, there] = [await stage.aSession(), await aNorthernSession()];
    const slot = first(await offer());
    const tries = await Promise.allSettled([
      pool.book(stage.convener, slot, { sessionId: here }),
      pool.book(stage.stranger, slot, { sessionId: there }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await stage.sql('select slot_id from pool_bookings')).toHaveLength(1);
  });

  it('is called to the slot when the agenda is locked, and covers what was asked for', async () => {
    const id = await stage.aSession();
    const slot = first(await offer());
    const caseIds = [await stage.aCase({ functions: ['PSYCHOLOGIST'] })];
    const convening = stage.get(Convening);
    const before = await convening.arrange(stage.convener, id, { revision: 0, caseIds });
    expect(before.uncovered).toEqual(['PSYCHOLOGIST']);
    await pool.book(stage.convener, slot, { sessionId: id });
    const board = await convening.board(stage.convener, id);
    expect(board.uncovered).toEqual([]);
    expect(board.mails.find(({ personId }) => personId === 'paula')).toMatchObject({
      kind: 'NEW',
      function: 'PSYCHOLOGIST',
      startsAt: '2026-05-04T09:35:00.000Z',
      endsAt: '2026-05-04T09:55:00.000Z',
    });
    await convening.lock(stage.convener, id, { revision: 1 });
    const late = pool.release(stage.convener, slot);
    await expect(late).rejects.toEqual(refusal('session.wrong_state'));
  });

  it('is free again when the session is moved or called off', async () => {
    const id = await stage.aSession();
    const slot = first(await offer());
    await pool.book(stage.convener, slot, { sessionId: id });
    const convening = stage.get(Convening);
    const moved = { revision: 0, date: '2026-05-05', startLocal: '12:30' };
    await convening.move(stage.convener, id, moved);
    expect(states(await pool.calendar(stage.stranger))).toEqual(['FREE', 'FREE', 'FREE']);
    expect(
      (await convening.board(stage.convener, id)).windows.map(({ personId }) => personId),
    ).not.toContain('paula');
    const there = await aNorthernSession();
    await pool.book(stage.stranger, slot, { sessionId: there });
    expect(states(await pool.calendar(stage.convener))[0]).toBe('TAKEN');
  });

  it('offers no moment twice, none that has passed, and only their own time', async () => {
    await offer();
    await expect(offer()).rejects.toEqual(refusal('pool.times_overlap'));
    stage.clock.set('2026-05-04T12:00:00Z');
    await expect(offer()).rejects.toEqual(refusal('session.day_passed'));
    const member = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
    await expect(offer(member)).rejects.toEqual(refusal('request.invalid'));
  });

  it('takes free time back, but not what is booked; a slot outside a session is not booked for it', async () => {
    const id = await stage.aSession();
    const { slots } = await offer(paula, 5);
    await expect(pool.book(stage.convener, slots[4]?.id ?? '', { sessionId: id })).rejects.toEqual(
      refusal('pool.outside_session'),
    );
    await pool.book(stage.convener, slots[0]?.id ?? '', { sessionId: id });
    await expect(pool.withdraw(paula, slots[0]?.id ?? '')).rejects.toEqual(
      refusal('pool.slot_taken'),
    );
    expect((await pool.withdraw(paula, slots[1]?.id ?? '')).slots).toHaveLength(4);
  });
});
