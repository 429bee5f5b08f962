import { IdentityModule } from '@rukkanen/identity';
import { Transactions } from '@rukkanen/persistence';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import { RostersModule } from './rosters.module.js';
import { Rosters } from './rosters.service.js';

const clock = new StoppedClock('2026-05-03T21:30:00Z'); // the fourth in Helsinki
const convener = anActor({ areas: ['SOUTH'] });

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'x')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into teams values ('T', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into users (id, name, email, language) values
     ('otto', 'Otto', 'o@x.example', 'fi'), ('lahja', 'Lahja', 'l@x.example', 'fi'),
     ('helvi', 'Helvi', 'h@x.example', 'fi')`,
  `insert into seats values ('S-1', 'SOUTH', 'T', 'NURSE', 'WSC'),
     ('S-2', 'SOUTH', 'T', 'SOCIAL_WORKER', 'WSC')`,
  `insert into seat_holders (area_id, seat_id, rank, user_id, valid) values
     ('SOUTH', 'S-1', 1, 'otto', '[2026-01-01,2026-07-01)'),
     ('SOUTH', 'S-1', 2, 'lahja', '[2026-01-01,2026-07-01)'), ('SOUTH', 'S-2', 1, 'helvi', '(,)')`,
  `insert into absences (area_id, seat_id, user_id, away, covered)
   values ('SOUTH', 'S-1', 'otto', '[2026-05-04,2026-05-08]', true)`,
];

const rooms = openRooms(() => [IdentityModule, RostersModule], { clock, furniture: FURNITURE });

const roster = (on?: string) => rooms.get(Rosters).roster(convener, 'SOUTH', on);
const today = async (on?: string) =>
  (await roster(on)).seats.map(({ id, today: state }) => `${id} ${state}`);

describe('the roster of an area', () => {
  it('is that of the present day in Helsinki, with holders and substitutes by name', async () => {
    expect(await roster()).toEqual({
      on: '2026-05-04',
      seats: [
        {
          id: 'S-1',
          teamId: 'T',
          function: 'NURSE',
          organisationId: 'WSC',
          districtId: null,
          holder: { id: 'otto', name: 'Otto' },
          substitute: { id: 'lahja', name: 'Lahja' },
          today: 'SUBSTITUTE',
        },
        {
          id: 'S-2',
          teamId: 'T',
          function: 'SOCIAL_WORKER',
          organisationId: 'WSC',
          districtId: null,
          holder: { id: 'helvi', name: 'Helvi' },
          substitute: null,
          today: 'HOLDER',
        },
      ],
    });
  });

  it('is as it was, or will be, on any day that is asked for', async () => {
    expect(await today('2026-05-08')).toEqual(['S-1 SUBSTITUTE', 'S-2 HOLDER']);
    expect(await today('2026-05-09')).toEqual(['S-1 HOLDER', 'S-2 HOLDER']);
    expect(await today('2026-07-01')).toEqual(['S-1 UNCOVERED', 'S-2 HOLDER']);
  });

  it('is closed to another area, as if there were none', async () => {
    await expect(rooms.get(Rosters).roster(convener, 'NORTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
    const facts = await rooms
      .get(Transactions)
      .inAreas(['NORTH'], (tx) => rooms.get(Rosters).facts(tx, ['T']));
    expect(facts).toEqual({ seats: [], holdings: [], absences: [] });
  });

  it('cannot have two people in one rank of a seat on one day', async () => {
    const second = rooms.owner.query(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'S-1', 1, 'helvi', '[2026-06-30,2026-07-10)')`,
    );
    await expect(second).rejects.toMatchObject({ code: '23P01' });
  });
});
