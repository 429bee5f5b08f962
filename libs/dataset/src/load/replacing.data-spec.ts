import { KeyRing, KeyVault } from '@rukkanen/texts';
import { Clock } from '@rukkanen/kernel';
import { Settings } from '@rukkanen/persistence';
import { aDatabaseWith, type LoadedDatabase } from '@testing/dataset';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';

let demo: Dataset;
let database: LoadedDatabase;
beforeAll(async () => {
  demo = await demoDataset();
  database = await aDatabaseWith(demo);
});
afterAll(() => database.close());

/** One area of the demo alone: its people, team, sessions and cases. */
const onlyYlaSavo = (): Dataset => {
  const ofTeam = <Row extends { team: string }>({ team }: Row) => team === 'T-YLA';
  const ofArea = <Row extends { area: string }>({ area }: Row) => area === 'YLA_SAVO';
  return {
    ...demo,
    areas: demo.areas.filter(({ id }) => id === 'YLA_SAVO'),
    places: demo.places.filter(ofArea),
    teams: demo.teams.filter(ofArea),
    people: demo.people.map((person) => ({
      ...person,
      roles: person.roles.flatMap((role) =>
        role.areas.includes('YLA_SAVO') ? [{ ...role, areas: ['YLA_SAVO'] }] : [],
      ),
    })),
    roster: demo.roster.filter(ofTeam),
    absences: [],
    sessions: demo.sessions.filter(ofTeam),
    cases: demo.cases.filter(ofTeam),
    missingServices: demo.missingServices.filter(ofArea),
    directReferrals: demo.directReferrals.filter(ofArea),
  };
};

const keyIds = async (): Promise<string[]> =>
  (await database.rows<{ key_id: string }>('select key_id from cases order by id')).map(
    ({ key_id }) => key_id,
  );

async function known(keys: readonly string[]): Promise<number> {
  const vault = new KeyVault(database.keysUrl, new KeyRing(database.keyRing));
  try {
    return (await vault.find(keys)).size;
  } finally {
    await vault.onModuleDestroy();
  }
}

describe('loading another data set', () => {
  it('leaves nothing of the one before, not even a key', async () => {
    const before = await keyIds();
    expect(await known(before)).toBe(40);
    await database.load(onlyYlaSavo());
    expect(await database.rows('select id from areas')).toEqual([{ id: 'YLA_SAVO' }]);
    expect(await database.rows('select distinct area_id from sessions')).toEqual([
      { area_id: 'YLA_SAVO' },
    ]);
    expect(await known(before)).toBe(0);
    expect(await known(await keyIds())).toBe(5);
  });

  it('sets the clock to its moment, backwards too, and lets the deletion of texts wait', async () => {
    await database.load(demo, { shift: true });
    const later = database.get(Clock).now();
    await database.load(demo);
    const now = database.get(Clock).now();
    expect(now < later).toBe(true);
    expect(Math.abs(now.getTime() - Date.parse(demo.meta.demoNow))).toBeLessThan(60_000);
    expect(await database.get(Settings).get('retention.paused')).toBe(true);
    expect(await database.get(Settings).get('metrics.term')).toEqual({
      from: '2026-01-12',
      to: '2026-06-30',
    });
  });

  it('lets the deletion of texts go on where nobody could switch it on again', async () => {
    await database.load(demo, { pauseDeletion: false });
    expect(await database.get(Settings).get('retention.paused')).toBe(false);
  });

  it('changes nothing when it fails half-way', async () => {
    await database.load(demo);
    const before = await keyIds();
    const broken: Dataset = {
      ...demo,
      directReferrals: [...demo.directReferrals, ...demo.directReferrals],
    };
    await expect(database.loadBeside(broken)).rejects.toThrow();
    expect(await keyIds()).toEqual(before);
    expect(await known(before)).toBe(40);
    expect(await database.rows('select count(*)::int from direct_referrals')).toEqual([
      { count: 14 },
    ]);
  });

  it('takes what was waiting to be sent with it', async () => {
    await database.query(
      `insert into pgboss.job (name, data) values ('invitation.mail', '{"areaId":"X","mailId":"x"}')`,
    );
    await database.load(demo);
    expect(await database.query('select count(*)::int from pgboss.job')).toEqual([{ count: 0 }]);
  });
});
