import type { WriteRoleCard } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import { RostersModule } from '@rukkanen/rosters';
import { TextsModule } from '@rukkanen/texts';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import { DirectoryModule } from './directory.module.js';
import { Directories } from './directory.service.js';

const KEY_RING = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const member = (userId: string) => anActor({ userId, role: 'STANDING_MEMBER', areas: ['SOUTH'] });
const kerttu = anActor({ userId: 'kerttu', role: 'CONVENER', areas: ['SOUTH'] });

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'County')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into districts values ('D', 'WSC', 'Saaristo')`,
  `insert into teams values ('T', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5), ('N', 'NORTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into users (id, name, email, language) values
     ('otto', 'Otto', 'o@x.example', 'fi'), ('lahja', 'Lahja', 'l@x.example', 'fi'),
     ('helvi', 'Helvi', 'h@x.example', 'fi'), ('kerttu', 'Kerttu', 'k@x.example', 'fi')`,
  `insert into seats values ('S-1', 'SOUTH', 'T', 'NURSE', 'WSC', 'D'),
     ('S-2', 'SOUTH', 'T', 'SOCIAL_WORKER', 'WSC', null),
     ('S-N', 'NORTH', 'N', 'NURSE', 'WSC', null)`,
  `insert into seat_holders (area_id, seat_id, rank, user_id, valid) values
     ('SOUTH', 'S-1', 1, 'otto', '(,)'), ('SOUTH', 'S-1', 2, 'lahja', '(,)'),
     ('SOUTH', 'S-2', 1, 'helvi', '(,)')`,
  `insert into absences (area_id, seat_id, user_id, away, covered)
   values ('SOUTH', 'S-1', 'otto', '[2026-05-04,2026-05-08]', true)`,
];

const rooms = openRooms(
  ({ keysUrl }) => [
    TextsModule.forRoot({ keysDatabaseUrl: keysUrl, keyRing: KEY_RING }),
    IdentityModule,
    RostersModule,
    DirectoryModule,
  ],
  { clock: new StoppedClock('2026-05-04T08:30:00Z'), furniture: FURNITURE },
);

const aCard = (but: Partial<WriteRoleCard> = {}): WriteRoleCard => ({
  revision: 0,
  decides: 'Päätän vastaanoton ajasta.',
  brings: '',
  callWhen: '',
  phone: '+358 50 000 0000',
  email: null,
  hours: { days: ['MON'], from: '08:00', until: '11:00' },
  acknowledgements: [],
  ...but,
});
const seats = async (actor = kerttu) =>
  (await rooms.get(Directories).directory(actor, 'SOUTH')).seats;
const write = (actor: typeof kerttu, seatId: string, card: WriteRoleCard) =>
  rooms.get(Directories).write(actor, seatId, card);

// The stories of one directory, in the order in which it is filled.
describe('a directory', () => {
  it('is never empty: it tells who sits where, and their work address', async () => {
    const [nurse] = await seats();
    expect(nurse).toMatchObject({
      function: 'NURSE',
      organisation: 'County',
      district: { id: 'D', name: 'Saaristo' },
      holder: 'Otto',
      today: { state: 'SUBSTITUTE', name: 'Lahja' },
      email: 'l@x.example',
      card: { decides: null, phone: null, revision: 0 },
      mayWrite: true,
    });
  });

  it('is closed to another area', async () => {
    const elsewhere = anActor({ areas: ['NORTH'] });
    await expect(rooms.get(Directories).directory(elsewhere, 'SOUTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
  });
});

describe('a role card', () => {
  it('is written by the holder of the seat, and read by all', async () => {
    expect(await write(member('otto'), 'S-1', aCard())).toMatchObject({
      decides: 'Päätän vastaanoton ajasta.',
      brings: null,
      hours: { days: ['MON'], from: '08:00', until: '11:00' },
      revision: 1,
    });
    const [nurse] = await seats(member('helvi'));
    expect(nurse).toMatchObject({ card: { phone: '+358 50 000 0000' }, mayWrite: false });
  });

  it('is the convener’s to change too, and nobody else’s', async () => {
    await expect(write(member('helvi'), 'S-1', aCard({ revision: 1 }))).rejects.toEqual(
      refusal('role_card.not_yours'),
    );
    const changed = await write(kerttu, 'S-1', aCard({ revision: 1, email: 'palvelu@x.example' }));
    expect(changed).toMatchObject({ email: 'palvelu@x.example', revision: 2 });
    expect((await seats())[0]?.email).toBe('palvelu@x.example');
  });

  it('is not overwritten by whoever looked at an older one, nor begun twice', async () => {
    await expect(write(kerttu, 'S-1', aCard({ revision: 1 }))).rejects.toEqual(
      refusal('state.changed_meanwhile', { revision: 2 }),
    );
    const both = await Promise.allSettled([
      write(kerttu, 'S-2', aCard()),
      write(member('helvi'), 'S-2', aCard()),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('passes the guard: a number or a name in its texts is stored nowhere', async () => {
    const callWhen = 'Soita 040 123 4567, kysy Matti Virtasta.';
    await expect(write(kerttu, 'S-1', aCard({ revision: 2, callWhen }))).rejects.toMatchObject({
      code: 'case.identifies_person',
    });
    expect((await seats())[0]?.card).toMatchObject({ callWhen: null, revision: 2 });
  });

  it('lies sealed in the database', async () => {
    const { rows } = await rooms.owner.query('select * from role_cards');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('vastaanoton');
    expect(Buffer.isBuffer(rows[0].decides) && rows[0].decides.includes('vastaanoton')).toBe(false);
  });

  it('of a seat that is not in the area is not there', async () => {
    await expect(write(kerttu, 'S-N', aCard())).rejects.toEqual(refusal('access.not_found'));
  });
});
