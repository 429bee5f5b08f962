import type { RosterChange } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import { Transactions } from '@rukkanen/persistence';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import { RosterChanges } from './roster-changes.service.js';
import { RostersModule } from './rosters.module.js';
import { Rosters } from './rosters.service.js';

const clock = new StoppedClock('2026-05-04T05:30:00Z');
const convener = anActor({ userId: 'kerttu', areas: ['SOUTH'] });
const vice = anActor({ userId: 'elli', role: 'VICE_CONVENER', areas: ['SOUTH'] });
const member = anActor({ userId: 'otto', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
const stranger = anActor({ userId: 'hilja', areas: ['NORTH'] });

const rooms = openRooms(() => [IdentityModule, RostersModule], { clock, poolSize: 4 });
beforeEach(async () => {
  await rooms.owner.query(
    `truncate organisations, areas, area_counties, users, user_grants, teams, seats, seat_holders,
       absences, team_quorum, roster_events cascade`,
  );
  for (const statement of FURNITURE) await rooms.owner.query(statement);
});

const team = (on?: string, id = 'T') => rooms.get(Rosters).team(convener, id, { on });
const change = (wanted: RosterChange, seen = '*', actor = convener, teamId = 'T') =>
  rooms
    .get(Transactions)
    .run(actor, (tx) => rooms.get(RosterChanges).change(tx, actor, teamId, seen, wanted));
const nurse = async (on?: string) => {
  const seat = (await team(on)).seats.find(({ id }) => id === 'N');
  if (!seat) throw new Error('the seat is gone');
  return seat;
};
const away = (from: string, to: string, covered = true): RosterChange => ({
  type: 'addAbsence',
  seatId: 'N',
  personId: 'otto',
  from,
  to,
  covered,
});
const lahjaFrom = (from: string): RosterChange => ({
  type: 'setHolder',
  seatId: 'N',
  rank: 1,
  personId: 'lahja',
  from,
  to: null,
});

describe('the roster of a team', () => {
  it('shows every seat over twelve weeks, in states and with names', async () => {
    const { weeks, seats, etag } = await team();
    expect([weeks.length, weeks[0], etag]).toEqual([
      12,
      { from: '2026-05-04', to: '2026-05-08' },
      '"T.0"',
    ]);
    expect(seats.map(({ id, weeks: own }) => [id, own[0]?.state, own[0]?.sits?.id])).toEqual([
      ['C', 'HOLDER', 'kerttu'],
      ['N', 'HOLDER', 'otto'],
    ]);
  });

  it('is as it was, or will be, on any day', async () => {
    await change(lahjaFrom('2026-05-18'));
    expect((await nurse('2026-05-17')).today?.sits?.id).toBe('otto');
    expect((await nurse('2026-05-18')).today?.sits?.id).toBe('lahja');
    expect((await nurse('2025-12-31')).today?.state).toBe('UNCOVERED');
  });

  it('is closed to another area and cannot be changed by a member', async () => {
    await expect(rooms.get(Rosters).team(stranger, 'T')).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(change({ type: 'deactivate' }, '*', stranger)).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(change({ type: 'deactivate' }, '*', member)).rejects.toEqual(
      refusal('access.forbidden'),
    );
  });
});

describe('an absence', () => {
  it('puts the substitute into the seat for its days, both included', async () => {
    await change(away('2026-05-11', '2026-05-12'));
    const { weeks, absences } = await nurse();
    expect(weeks[1]).toMatchObject({ state: 'SUBSTITUTE', sits: { id: 'veikko' } });
    expect(weeks[1]?.spans.map(({ from, to, state }) => [from, to, state])).toEqual([
      ['2026-05-11', '2026-05-12', 'SUBSTITUTE'],
      ['2026-05-13', '2026-05-15', 'HOLDER'],
    ]);
    expect(absences).toMatchObject([{ from: '2026-05-11', to: '2026-05-12', covered: true }]);
  });

  it('leaves the seat empty when nobody stands in', async () => {
    await change(away('2026-05-11', '2026-05-12', false));
    expect((await nurse()).weeks[1]).toMatchObject({ state: 'ABSENT', sits: null });
  });

  it('is written down once for the same days, also by two at the same time', async () => {
    await change(away('2026-05-11', '2026-05-15'));
    await expect(change(away('2026-05-15', '2026-05-20'))).rejects.toEqual(
      refusal('roster.absence_overlaps', { seatId: 'N', personId: 'otto' }),
    );
    await expect(
      rooms.owner.query(
        `insert into absences (area_id, seat_id, user_id, away, covered)
         values ('SOUTH', 'N', 'otto', '[2026-05-15,2026-05-16]', true)`,
      ),
    ).rejects.toMatchObject({ code: '23P01' });
    await change(away('2026-05-16', '2026-05-20'));
  });

  it('is only for whoever has the seat, and ends after it begins', async () => {
    const other: RosterChange = { ...away('2026-05-11', '2026-05-12'), personId: 'lahja' } as never;
    await expect(change(other)).rejects.toEqual(
      refusal('roster.not_holding', { seatId: 'N', personId: 'lahja' }),
    );
    await expect(change(away('2026-05-12', '2026-05-11'))).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });
});

describe('a seat that changes hands', () => {
  it('passes on the day without an empty one between', async () => {
    expect(await change(lahjaFrom('2026-05-18'))).toMatchObject({ areaId: 'SOUTH', seatId: 'N' });
    expect((await nurse('2026-06-01')).gapDays).toBe(0);
  });

  it('counts the days on which nobody held it', async () => {
    await change({ ...lahjaFrom('2026-05-04'), personId: null } as RosterChange);
    await change(lahjaFrom('2026-05-14'));
    expect((await nurse('2026-06-01')).gapDays).toBe(10);
  });

  it('is refused with the reason where somebody is there already', async () => {
    await change(lahjaFrom('2026-06-01'));
    const early = lahjaFrom('2026-05-18');
    await expect(change({ ...early, personId: 'helvi' } as RosterChange)).rejects.toMatchObject({
      code: 'roster.holder_overlaps',
      details: { seatId: 'N' },
    });
    expect((await nurse('2026-05-20')).today?.sits?.id).toBe('otto');
  });

  it('never seats the same person as holder and substitute, or somebody without a role here', async () => {
    await expect(
      change({ ...lahjaFrom('2026-05-18'), personId: 'veikko' } as RosterChange),
    ).rejects.toMatchObject({ code: 'roster.holder_overlaps' });
    await expect(
      change({ ...lahjaFrom('2026-05-18'), personId: 'hilja' } as RosterChange),
    ).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('keeps the order of its substitutes from the day on', async () => {
    await change({
      type: 'orderSubstitutes',
      seatId: 'N',
      personIds: ['lahja', 'veikko'],
      from: '2026-05-11',
      to: null,
    });
    await change(away('2026-05-11', '2026-05-12'));
    expect((await nurse()).weeks[1]?.sits?.id).toBe('lahja');
    await change({
      type: 'addAbsence',
      seatId: 'N',
      personId: 'lahja',
      from: '2026-05-11',
      to: '2026-05-12',
      covered: true,
    });
    expect((await nurse()).weeks[1]?.sits?.id).toBe('veikko');
  });
});

describe('two people who edit one roster', () => {
  it('do not overwrite each other: the second is told what happened, and by whom', async () => {
    const { etag } = await team();
    await change(away('2026-05-11', '2026-05-12'), etag);
    const late = change(lahjaFrom('2026-05-18'), etag, vice);
    await expect(late).rejects.toEqual(
      refusal('roster.changed_meanwhile', {
        etag: '"T.1"',
        changes: [
          { revision: 1, actorId: 'kerttu', seatId: 'N', change: away('2026-05-11', '2026-05-12') },
        ],
      }),
    );
    expect((await nurse('2026-05-20')).today?.sits?.id).toBe('otto');
    await change(lahjaFrom('2026-05-18'), '"T.1"', vice);
    expect((await nurse('2026-05-20')).today?.sits?.id).toBe('lahja');
  });

  it('at the same moment: one goes through, whichever it is', async () => {
    const { etag } = await team();
    const both = await Promise.allSettled([
      change(away('2026-05-11', '2026-05-12'), etag),
      change(lahjaFrom('2026-05-18'), etag, vice),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'roster.changed_meanwhile' },
    });
    expect((await team()).etag).toBe('"T.1"');
  });
});

describe('taking back', () => {
  it('restores who sat where, and can itself be taken back', async () => {
    await change(lahjaFrom('2026-05-11'));
    await change({ type: 'undo' });
    expect((await nurse('2026-05-11')).today?.sits?.id).toBe('otto');
    expect((await nurse()).holdings).toHaveLength(2);
    await change({ type: 'undo' });
    expect((await nurse('2026-05-11')).today?.sits?.id).toBe('lahja');
  });

  it('brings an absence back that was removed', async () => {
    await change(away('2026-05-11', '2026-05-12'));
    const [gone] = (await nurse()).absences;
    await change({ type: 'removeAbsence', absenceId: gone?.id ?? '' });
    expect((await nurse()).absences).toEqual([]);
    await change({ type: 'undo' });
    expect((await nurse()).absences).toEqual([gone]);
  });

  it('is refused where the last change was of another kind', async () => {
    await change({ type: 'setTargetGroup', targetGroup: 'YOUTH' });
    await expect(change({ type: 'undo' })).rejects.toEqual(refusal('roster.nothing_to_undo'));
  });
});

describe('a new team', () => {
  const found = (conveningCounty: string) =>
    rooms.get(RosterChanges).found(convener, {
      areaId: 'SOUTH',
      name: 'Nuorten Rukkanen',
      conveningCounty,
      targetGroup: 'YOUTH',
    });
  const seat = {
    type: 'addSeat',
    function: 'CONVENER',
    organisationId: 'WSC',
    districtId: null,
    ageGroup: null,
    need: 'REQUIRED',
  } as const;

  it('is a draft until its convener from a county of the area is there', async () => {
    const id = await found('WSC');
    expect(await team(undefined, id)).toMatchObject({
      state: 'draft',
      targetGroup: 'YOUTH',
      blockers: ['no_convener_seat'],
    });
    const activate = () => change({ type: 'activate' }, '*', convener, id);
    await expect(activate()).rejects.toEqual(
      refusal('roster.cannot_activate', { blockers: ['no_convener_seat'] }),
    );
    await change(seat, '*', convener, id);
    await expect(activate()).rejects.toMatchObject({ details: { blockers: ['no_convener'] } });
    const seatId = (await team(undefined, id)).seats[0]?.id ?? '';
    await change(
      { ...lahjaFrom('2026-05-04'), seatId, personId: 'elli' } as RosterChange,
      '*',
      convener,
      id,
    );
    await activate();
    expect(await team(undefined, id)).toMatchObject({ state: 'active', blockers: [] });
  });

  it('is convened by no other organisation: not by its county, its seat or its convener', async () => {
    await expect(found('EMPA')).rejects.toMatchObject({ code: 'roster.convener_not_from_county' });
    await expect(change({ ...seat, organisationId: 'EMPA' })).rejects.toMatchObject({
      code: 'roster.convener_not_from_county',
    });
    await expect(
      change({ ...lahjaFrom('2026-05-11'), seatId: 'C', personId: 'saima' } as RosterChange),
    ).rejects.toEqual(refusal('roster.convener_not_from_county', { personIds: ['saima'] }));
  });
});

describe('the rest of a roster', () => {
  it('has seats with what they are needed for, and ends them', async () => {
    await change({
      type: 'changeSeat',
      seatId: 'N',
      function: 'NURSE',
      organisationId: 'WSC',
      districtId: null,
      ageGroup: 'YOUNG',
      need: 'OPTIONAL',
      endsOn: '2026-05-11',
    });
    expect(await nurse()).toMatchObject({ need: 'OPTIONAL', ageGroup: 'YOUNG' });
    expect((await nurse()).weeks.slice(0, 2).map((week) => week?.state)).toEqual([
      'HOLDER',
      undefined,
    ]);
    expect((await nurse('2026-05-11')).today).toBeNull();
  });

  it('has a quorum per function', async () => {
    const rules = [{ function: 'NURSE', strength: 'hard' }] as const;
    await change({ type: 'setQuorum', rules: [...rules] });
    expect((await team()).quorum).toEqual(rules);
  });

  it('is logged in codes, one line a revision', async () => {
    await change(away('2026-05-11', '2026-05-12'));
    const { rows } = await rooms.owner.query(
      'select revision, type, seat_id, actor_id, at from roster_events',
    );
    expect(rows).toEqual([
      { revision: 1, type: 'addAbsence', seat_id: 'N', actor_id: 'kerttu', at: clock.now() },
    ]);
  });
});

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'Hyvinvointialue'),
     ('EMPA', 'EMPLOYMENT_AUTHORITY', 'Työllisyysalue')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into area_counties values ('SOUTH', 'WSC')`,
  `insert into teams values ('T', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into users (id, name, email, language, organisation_id)
   select id, id, id || '@x.example', 'fi', case id when 'saima' then 'EMPA' else 'WSC' end
   from unnest('{kerttu,elli,otto,lahja,veikko,helvi,saima,hilja}'::text[]) as id`,
  `insert into user_grants (user_id, role, area_id)
   select id, 'STANDING_MEMBER', 'SOUTH'
   from unnest('{kerttu,elli,otto,lahja,veikko,helvi,saima}'::text[]) as id`,
  `insert into seats values ('C', 'SOUTH', 'T', 'CONVENER', 'WSC'), ('N', 'SOUTH', 'T', 'NURSE', 'WSC')`,
  `insert into seat_holders (area_id, seat_id, rank, user_id, valid) values
     ('SOUTH', 'C', 1, 'kerttu', '[2026-01-01,)'), ('SOUTH', 'N', 1, 'otto', '[2026-01-01,)'),
     ('SOUTH', 'N', 2, 'veikko', '[2026-01-01,)')`,
];
