import type { AreaSettings } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import { RostersModule } from '@rukkanen/rosters';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import pg from 'pg';
import { Areas } from './areas.service.js';
import { PlacesModule } from './places.module.js';
import { Places } from './places.service.js';

const pirkko = anActor({ userId: 'pirkko', role: 'AREA_ADMIN', areas: ['SOUTH'] });
const kerttu = anActor({ userId: 'kerttu', role: 'CONVENER', areas: ['SOUTH'] });

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'County'),
     ('WSC-2', 'WELLBEING_SERVICES_COUNTY', 'Second'),
     ('WSC-3', 'WELLBEING_SERVICES_COUNTY', 'Third'), ('KELA', 'KELA', 'Kela')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode, municipalities)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK', '{Alavesi,Ylävesi}'), ('NORTH', 'x', 'x', 'x', 'NETWORK', '{}')`,
  `insert into area_counties values ('SOUTH', 'WSC')`,
  `insert into districts values ('D-1', 'WSC', 'First'), ('D-2', 'WSC', 'Second'), ('D-3', 'WSC-3', 'Third')`,
  `insert into places (id, area_id, kind, name, district_id, opening)
   values ('P-1', 'SOUTH', 'SERVICE_POINT', 'Piste', 'D-2', 'BY_NEED_AND_AGREEMENT'),
     ('P-N', 'NORTH', 'SERVICE_POINT', 'Muu', null, 'BY_NEED_AND_AGREEMENT')`,
  `insert into teams values ('T', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into users (id, name, email, language) values ('pirkko', 'Pirkko', 'p@x.example', 'fi')`,
  `insert into seats values ('S-1', 'SOUTH', 'T', 'NURSE', 'WSC', 'D-1')`,
  `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
   values ('SOUTH', 'S-1', 1, 'pirkko', '(,)')`,
];

const rooms = openRooms(() => [IdentityModule, RostersModule, PlacesModule], {
  clock: new StoppedClock('2026-05-04T08:30:00Z'),
  furniture: FURNITURE,
});

const areas = () => rooms.get(Areas);
const places = () => rooms.get(Places);
const sheet = () => areas().sheet(pirkko, 'SOUTH');
const revision = async () => (await sheet()).revision;
const settings = (but: Partial<AreaSettings> = {}): AreaSettings => ({
  consultationMode: 'NETWORK',
  kelaChannel: 'VIDEO',
  psychosocialAdultFrom: 23,
  hint: { minDomains: 2, minLevel: 3 },
  feedbackDays: 14,
  directAnswerDays: 5,
  serviceCheckMonths: 6,
  guideCheckMonths: 6,
  retentionDays: 30,
  ...but,
});

// The stories of one area, in the order in which its administrator lives them.
describe('an area in its beginning', () => {
  it('has the usual settings, and tells what it lacks', async () => {
    const { settings: usual, gaps, revision: first } = await sheet();
    expect(usual).toEqual(settings());
    expect(first).toBe(0);
    expect(gaps).toEqual([
      { code: 'no_joint_office', about: null },
      { code: 'district_without_nurse', about: 'D-2' },
      { code: 'municipality_without_district', about: 'Alavesi' },
      { code: 'municipality_without_district', about: 'Ylävesi' },
    ]);
  });

  it('is closed to others, and to hands that only read', async () => {
    await expect(areas().sheet(anActor({ areas: ['NORTH'] }), 'SOUTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
    const change = areas().changeSettings(kerttu, 'SOUTH', { revision: 0, settings: settings() });
    await expect(change).rejects.toEqual(refusal('access.forbidden'));
  });
});

describe('a change of an area', () => {
  it('is kept, and leaves a line of codes that names who made it', async () => {
    const mode = settings({ consultationMode: 'ANONYMOUS_TEAM', psychosocialAdultFrom: 25 });
    const changed = await areas().changeSettings(pirkko, 'SOUTH', { revision: 0, settings: mode });
    expect(changed).toMatchObject({ revision: 1, settings: mode });
    expect(changed.events).toEqual([
      { revision: 1, type: 'settings_changed', by: 'Pirkko', at: '2026-05-04T08:30:00.000Z' },
    ]);
    const { rows } = await rooms.owner.query('select codes from area_events');
    expect(rows).toEqual([{ codes: mode }]);
  });

  it('that was looked at too long ago overwrites nothing', async () => {
    const late = areas().changeSettings(pirkko, 'SOUTH', { revision: 0, settings: settings() });
    await expect(late).rejects.toEqual(refusal('state.changed_meanwhile', { revision: 1 }));
    expect((await sheet()).settings.psychosocialAdultFrom).toBe(25);
  });

  it('made by two at once is made by one, and the other is told', async () => {
    const add = (name: string) =>
      places().add(pirkko, 'SOUTH', { revision: 1, name, kind: 'OFFICE', districtId: 'D-1' });
    const [one, other] = await Promise.allSettled([add('Etelätori'), add('Pohjoistori')]);
    const states = [one, other].map(({ status }) => status).toSorted();
    expect(states).toEqual(['fulfilled', 'rejected']);
    const { places: all, gaps } = await sheet();
    expect(all.filter(({ kind }) => kind === 'OFFICE')).toHaveLength(1);
    expect(gaps.map(({ code }) => code)).not.toContain('no_joint_office');
  });
});

describe('the end of criteria', () => {
  const ends = [{ set: 'ACTIVATION_UNDER_25', endsOn: '2026-12-31' }] as const;

  it('is said by the administrator, and an audit row of codes tells who said it', async () => {
    const before = await revision();
    const ended = await areas().endCriteria(pirkko, 'SOUTH', { revision: before, ends: [...ends] });
    expect(ended).toMatchObject({ revision: before + 1, criteriaEnds: ends });
    expect(ended.events[0]).toMatchObject({ type: 'criteria_ended', by: 'Pirkko' });
    const { rows } = await rooms.owner.query(
      `select codes from area_events where type = 'criteria_ended'`,
    );
    expect(rows).toEqual([{ codes: { ends } }]);
  });

  it('is not for those who only read, nor said over somebody else’s change', async () => {
    const change = (actor: typeof pirkko, at: number) =>
      areas().endCriteria(actor, 'SOUTH', { revision: at, ends: [] });
    await expect(change(kerttu, await revision())).rejects.toEqual(refusal('access.forbidden'));
    await expect(change(pirkko, 0)).rejects.toMatchObject({ code: 'state.changed_meanwhile' });
    expect((await sheet()).criteriaEnds).toEqual(ends);
  });
});

describe('counties', () => {
  it('may be several, each with a seat or a gap', async () => {
    const chosen = await areas().chooseCounties(pirkko, 'SOUTH', {
      revision: await revision(),
      counties: ['WSC', 'WSC-2'],
    });
    expect(chosen.counties.filter(({ joined }) => joined).map(({ id }) => id)).toEqual([
      'WSC',
      'WSC-2',
    ]);
    expect(chosen.gaps).toContainEqual({ code: 'county_without_seat', about: 'WSC-2' });
  });

  it('stay while a seat holds them there, and are never something else', async () => {
    const choose = async (...counties: string[]) =>
      areas().chooseCounties(pirkko, 'SOUTH', { revision: await revision(), counties });
    await expect(choose('WSC-2')).rejects.toEqual(
      refusal('area.county_in_use', { counties: ['County'] }),
    );
    await expect(choose('WSC', 'KELA')).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('districts', () => {
  it("cover the area's own municipalities, each of them once", async () => {
    const cover = async (districtId: string, ...municipalities: string[]) =>
      areas().changeDistrict(pirkko, 'SOUTH', {
        revision: await revision(),
        districtId,
        municipalities,
      });
    await cover('D-1', 'Alavesi', 'Ylävesi');
    const { districts, gaps } = await cover('D-2', 'Ylävesi');
    expect(districts.map(({ id, municipalities }) => [id, municipalities])).toEqual([
      ['D-1', ['Alavesi']],
      ['D-2', ['Ylävesi']],
    ]);
    expect(gaps.map(({ code }) => code)).not.toContain('municipality_without_district');
    await expect(cover('D-1', 'Muualla')).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(cover('D-3', 'Alavesi')).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('are added to a county of the area, under a name of their own', async () => {
    const add = async (name: string, countyId: string) =>
      areas().addDistrict(pirkko, 'SOUTH', {
        revision: await revision(),
        name,
        countyId,
        municipalities: [],
      });
    const { districts } = await add('Saaristo', 'WSC-2');
    expect(districts.map(({ name }) => name)).toContain('Saaristo');
    await expect(add('saaristo', 'WSC')).rejects.toEqual(refusal('area.district_known'));
    await expect(add('Muu', 'WSC-3')).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('get another name, which no other of them has, and keep their municipalities', async () => {
    const rename = async (name: string, districtId = 'D-1') =>
      areas().changeDistrict(pirkko, 'SOUTH', {
        revision: await revision(),
        districtId,
        name,
        municipalities: ['Alavesi'],
      });
    const { districts, events } = await rename('Rannikko');
    expect(districts.find(({ id }) => id === 'D-1')).toMatchObject({
      name: 'Rannikko',
      municipalities: ['Alavesi'],
    });
    expect(events[0]?.type).toBe('district_changed');
    expect((await rename('rannikko')).districts.map(({ name }) => name)).toContain('rannikko');
    await expect(rename('SECOND')).rejects.toEqual(refusal('area.district_known'));
    await expect(rename('Muu', 'D-3')).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('places', () => {
  const set = async (placeId: string, ...openings: [string, string, string][]) =>
    places().setOpenings(pirkko, 'SOUTH', {
      revision: await revision(),
      placeId,
      openings: openings.map(([on, from, until]) => ({ on, from, until })),
    });

  it('by need are open on days, not weekly; those to come are replaced, those past stay', async () => {
    await rooms.owner.query(
      `insert into place_openings (area_id, place_id, open_on, opens, closes)
       values ('SOUTH', 'P-1', '2026-04-28', '09:00', '12:00')`,
    );
    await set('P-1', ['2026-05-05', '09:00', '12:00'], ['2026-05-05', '13:00', '15:00']);
    const [point] = await places()
      .list(kerttu, 'SOUTH')
      .then((all) => all.slice(-1));
    expect(point).toMatchObject({
      id: 'P-1',
      opening: 'BY_NEED_AND_AGREEMENT',
      openings: [
        { on: '2026-05-05', from: '09:00', until: '12:00' },
        { on: '2026-05-05', from: '13:00', until: '15:00' },
      ],
    });
    await set('P-1');
    const { rows } = await rooms.owner.query('select open_on::text from place_openings');
    expect(rows).toEqual([{ open_on: '2026-04-28' }]);
  });

  it('that are offices take no single days, and no day that has been is written', async () => {
    const { places: all } = await sheet();
    const office = all.find(({ kind }) => kind === 'OFFICE')?.id ?? '';
    const coming: [string, string, string] = ['2026-05-05', '09:00', '12:00'];
    await expect(set(office, coming)).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(set('P-1', ['2026-05-03', '09:00', '12:00'])).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });

  it('that are closed are offered no more', async () => {
    await places().change(pirkko, 'SOUTH', {
      revision: await revision(),
      placeId: 'P-1',
      name: 'Kirjasto',
      kind: 'MUNICIPAL_SITE',
      districtId: null,
      closedOn: '2026-05-04',
    });
    const listed = await places().list(kerttu, 'SOUTH');
    expect(listed.map(({ id }) => id)).not.toContain('P-1');
    expect((await sheet()).places.map(({ id }) => id)).toContain('P-1');
  });

  it('of another area are neither seen nor changed', async () => {
    expect((await sheet()).places.map(({ id }) => id)).not.toContain('P-N');
    await expect(set('P-N', ['2026-05-05', '09:00', '12:00'])).rejects.toMatchObject({
      code: 'request.invalid',
    });
    await expect(places().list(pirkko, 'NORTH')).rejects.toEqual(refusal('access.not_found'));
  });
});

describe('the application', () => {
  it('cannot rename an area or take a district away, whatever it is asked', async () => {
    const app = new pg.Client({ connectionString: rooms.database.url });
    await app.connect();
    for (const change of [`update areas set name_fi = 'x'`, `delete from districts`])
      await expect(app.query(change)).rejects.toThrow(/permission denied/);
    await app.end();
  });
});
