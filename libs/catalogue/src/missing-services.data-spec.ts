import { CasesModule, Ending } from '@rukkanen/cases';
import type { MissingService } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { Texts, TextsModule } from '@rukkanen/texts';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import { CatalogueModule } from './catalogue.module.js';
import { MissingServices } from './missing-services.service.js';
import { PublishedNeeds } from './published-needs.service.js';

const KEY_RING = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const clock = new StoppedClock('2026-05-04T08:30:00Z');
const kerttu = anActor({ userId: 'kerttu', role: 'CONVENER', areas: ['SOUTH'] });
const onni = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });
const stranger = anActor({ userId: 'niilo', role: 'BRINGER', areas: ['SOUTH'] });
const martta = anActor({ userId: 'martta', role: 'STEERING_READER', areas: ['SOUTH'] });

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'County')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into area_counties values ('SOUTH', 'WSC')`,
  `insert into districts values ('D', 'WSC', 'Saaristo')`,
  `insert into teams values ('T', 'SOUTH', 'Rukkanen', 'WSC', 20, 4, 5, 5, 'https://teams.invalid/t')`,
  `insert into users (id, name, email, language)
   select id, id, id || '@x.example', 'fi' from unnest(array['kerttu', 'onni', 'niilo']) as id`,
];

const rooms = openRooms(
  ({ keysUrl }) => [
    TextsModule.forRoot({ keysDatabaseUrl: keysUrl, keyRing: KEY_RING }),
    IdentityModule,
    RostersModule,
    CasesModule,
    CatalogueModule,
  ],
  { clock, furniture: FURNITURE },
);

let made = 0;
/** A case that Onni brought, with nothing in it but its key. */
async function aCase(): Promise<string> {
  const id = `K${(made += 1)}`;
  const { keyId } = await rooms.get(Texts).newKey();
  await rooms.owner.query(
    `insert into cases (id, area_id, team_id, code_word, state, key_id, age_band, service_language,
       presenter_function, submitted_on, submitted_at, agreed_on)
     values ($1, 'SOUTH', 'T', $2, 'queued', $3, '35-44', 'fi', 'EMPLOYMENT_EXPERT',
       '2026-04-24', '2026-04-24', '2026-04-24')`,
    [id, `Lumikko-${made + 10}`, keyId],
  );
  await rooms.owner.query(`insert into case_bringers values ($1, 'SOUTH', 'onni')`, [id]);
  await rooms.owner.query(
    `insert into case_versions (case_id, version, area_id, functions, guard_version, submitted_at)
     values ($1, 1, 'SOUTH', '{NURSE}', 'test', now())`,
    [id],
  );
  return id;
}

const missing = () => rooms.get(MissingServices);
const note = async (caseId: string, text = 'Vuorohoito iltatyöhön', actor: Actor = onni) => {
  const traits = { theme: 'CHILDCARE', phase: null, districtId: 'D' } as const;
  return (await missing().note(actor, caseId, { text, ...traits, acknowledgements: [] })).id;
};
const register = async () => (await missing().register(kerttu, 'SOUTH')).services;
const find = async (id: string): Promise<MissingService> => {
  const found = (await register()).find((one) => one.id === id);
  if (!found) throw new Error('not in the register');
  return found;
};
const merge = async (id: string, intoId: string) =>
  missing().merge(kerttu, id, { revision: (await find(id)).revision, intoId });
const stored = async (id: string) =>
  (await rooms.owner.query('select * from missing_services where id = $1', [id])).rows[0];
const fresh = () => rooms.owner.query('truncate missing_services');

describe('a note of a missing service', () => {
  beforeEach(fresh);

  it('is kept from a case that one sees, sealed, and counted as one client', async () => {
    const id = await note(await aCase());
    expect(await find(id)).toMatchObject({ text: 'Vuorohoito iltatyöhön', clients: 1, notes: [] });
    expect((await stored(id)).words.includes('Vuorohoito')).toBe(false);
  });

  it('is refused to whoever does not see the case, with an identifier, and of a strange district', async () => {
    const id = await aCase();
    await expect(note(id, 'Vuorohoito', stranger)).rejects.toEqual(refusal('access.not_found'));
    await expect(note(id, 'Soita 040 123 4567')).rejects.toMatchObject({
      code: 'case.identifies_person',
    });
    const sent = { theme: null, phase: null, districtId: 'ELSE', acknowledgements: [] };
    await expect(missing().note(onni, id, { text: 'Vuorohoito', ...sent })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    expect(await register()).toEqual([]);
  });

  it('counts a client once, though two have noted the need', async () => {
    const id = await aCase();
    const [one, other] = [await note(id), await note(id, 'Iltahoito', kerttu)];
    await merge(other, one);
    expect(await find(one)).toMatchObject({ clients: 1, notes: [{ text: 'Iltahoito' }] });
  });

  it('is taken back by its writer alone, or by whoever keeps the register', async () => {
    const [one, other] = [await note(await aCase()), await note(await aCase())];
    await expect(missing().remove(stranger, one)).rejects.toEqual(refusal('access.not_found'));
    await missing().remove(onni, one);
    await missing().remove(kerttu, other);
    expect(await register()).toEqual([]);
  });
});

describe('what becomes of a note with its case', () => {
  beforeEach(fresh);
  const erase = (caseId: string) =>
    rooms
      .get(Transactions)
      .inAreas(['SOUTH'], (tx) => rooms.get(Texts).erase(tx, [caseId], clock.now()));

  it('stays as the area’s need when the texts go: nothing says whose it was, and it reads as before', async () => {
    const id = await aCase();
    const [one, other] = [await note(id), await note(id)];
    await erase(id);
    expect(await stored(one)).toMatchObject({ case_id: null, noted_by: null });
    expect(await find(one)).toMatchObject({ text: 'Vuorohoito iltatyöhön', notedOn: '2026-05-01' });
    await merge(other, one);
    expect(await find(one)).toMatchObject({ clients: 1 });
    await expect(missing().remove(onni, one)).rejects.toEqual(refusal('access.not_found'));
    await expect(note(id)).rejects.toMatchObject({ code: 'case.wrong_state' });
  });

  it('goes with a case that is taken back, or that identified someone', async () => {
    const [withdrawn, reported, other] = [await aCase(), await aCase(), await aCase()];
    for (const id of [withdrawn, reported]) await note(id);
    const stays = await note(other);
    await rooms.get(Ending).withdraw(onni, withdrawn);
    await rooms.get(Ending).reportIdentifies(kerttu, reported);
    expect((await register()).map(({ id }) => id)).toEqual([stays]);
  });

  it('goes two years after the need was last met', async () => {
    const [old, young] = [await note(await aCase()), await note(await aCase())];
    await rooms.owner.query(
      `update missing_services set noted_on = '2024-05-03' where id = any($1::uuid[])`,
      [[old, young]],
    );
    await merge(young, await note(await aCase()));
    expect(await missing().sweep('SOUTH')).toBe(1);
    expect((await register()).flatMap(({ notes }) => notes.map(({ id }) => id))).toEqual([young]);
  });
});

describe('the register', () => {
  beforeEach(fresh);

  it('is kept by conveners, and read by nobody of another area', async () => {
    await expect(missing().register(onni, 'SOUTH')).rejects.toEqual(refusal('access.forbidden'));
    const elsewhere = anActor({ role: 'CONVENER', areas: ['NORTH'] });
    const id = await note(await aCase());
    await expect(missing().register(elsewhere, 'SOUTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
    await expect(missing().merge(elsewhere, id, { revision: 1, intoId: id })).rejects.toEqual(
      refusal('access.not_found'),
    );
  });

  it('merges and takes apart again what was merged, whole', async () => {
    const [one, two, three] = [
      await note(await aCase()),
      await note(await aCase()),
      await note(await aCase()),
    ];
    await merge(two, one);
    const before = await find(one);
    await merge(one, three);
    expect((await find(three)).clients).toBe(3);
    await missing().separate(kerttu, one, { revision: before.revision + 1 });
    expect(await find(one)).toEqual({ ...before, revision: before.revision + 2 });
  });

  it('tells the second of two who change it at once, and never makes a circle', async () => {
    const [one, other] = [await note(await aCase()), await note(await aCase())];
    const done = await Promise.allSettled([
      missing().merge(kerttu, one, { revision: 1, intoId: other }),
      missing().merge(kerttu, other, { revision: 1, intoId: one }),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await register()).toHaveLength(1);
    await expect(
      missing().mark(kerttu, one, { revision: 9, jointProcurement: true }),
    ).rejects.toMatchObject({ code: 'state.changed_meanwhile' });
    const [head] = (await register()).map(({ id }) => id);
    await expect(merge(head ?? '', head ?? '')).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('the steering group', () => {
  it('reads what is missing without a case, a note, or a count of few', async () => {
    await fresh();
    const few = await note(await aCase(), 'Tilapäinen asuminen');
    await missing().mark(kerttu, few, { revision: 1, jointProcurement: true });
    const many = await note(await aCase());
    for (let more = 0; more < 4; more += 1) await merge(await note(await aCase()), many);
    const read = await rooms.get(PublishedNeeds).read(martta);
    const told = { areaId: 'SOUTH', phase: null };
    expect(read).toEqual({
      k: 5,
      services: [
        {
          ...told,
          text: 'Vuorohoito iltatyöhön',
          clients: 5,
          jointProcurement: false,
          theme: 'CHILDCARE',
        },
        {
          ...told,
          text: 'Tilapäinen asuminen',
          clients: null,
          jointProcurement: true,
          theme: null,
        },
      ],
    });
    await expect(rooms.get(PublishedNeeds).read(martta, 'NORTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
  });
});
