import { Retention } from '@rukkanen/cases';
import { Flow } from '@rukkanen/metrics';
import { ProductClock, Settings } from '@rukkanen/persistence';
import { aDatabaseWith, type LoadedDatabase } from '@testing/dataset';
import pg from 'pg';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';

const DAY_MS = 86_400_000;

let demo: Dataset;
let areas: string[];
let database: LoadedDatabase;
beforeAll(async () => {
  demo = await demoDataset();
  areas = demo.areas.map(({ id }) => id);
  database = await aDatabaseWith(demo);
  await database.get(Settings).set('retention.paused', false);
});
afterAll(() => database.close());

const dryRun = (on?: string) => database.get(Retention).dryRun(undefined, on);
const sweepAll = async () => {
  for (const area of areas) await database.get(Retention).sweep(area);
};
const goOn = async (days: number) => {
  const clock = database.get(ProductClock);
  await clock.stepTo(new Date(clock.now().getTime() + days * DAY_MS));
};
const count = async (what: string): Promise<number> =>
  (await database.rows<{ n: number }>(`select count(*)::int as n from ${what}`))[0]?.n ?? -1;

async function keysLeft(): Promise<number> {
  const ids = await database.rows<{ key_id: string }>('select key_id from cases');
  const vault = new pg.Client({ connectionString: database.keysUrl });
  await vault.connect();
  const { rowCount } = await vault.query('select 1 from case_keys where key_id = any($1)', [
    ids.map(({ key_id }) => key_id),
  ]);
  await vault.end();
  return rowCount ?? -1;
}

// The stories of this file follow one database through the years, in this order.
describe('the retention of a whole data set', () => {
  it('lists in its dry run what the data set says is due, and deletes nothing', async () => {
    const golden = demo.golden as { retention: { purgedAtDemoNow: string[] } };
    const due = (await dryRun()).map(({ caseId }) => caseId);
    expect(due.toSorted()).toEqual(golden.retention.purgedAtDemoNow.toSorted());
    expect(await count('case_texts where sealed is null')).toBe(0);
  });

  it('follows what each area has decided', async () => {
    const later = async () => (await dryRun('2026-05-04')).map(({ caseId }) => caseId);
    const before = await later();
    await database.rows(`update areas set retention_days = 7 where id = 'SATAKUNTA'`);
    const after = await later();
    expect(after.length).toBeGreaterThan(before.length);
    await database.rows(`update areas set retention_days = 30 where id = 'SATAKUNTA'`);
    expect(await later()).toEqual(before);
  });

  it('takes what is due and no more, and the figures stay', async () => {
    const planned = (await dryRun()).map(({ caseId }) => caseId);
    const figures = await database.get(Flow).recount();
    await sweepAll();
    const gone = await database.rows<{ id: string }>(
      'select id from cases where text_deleted_at is not null order by id',
    );
    expect(gone.map(({ id }) => id)).toEqual(planned.toSorted());
    expect(await database.get(Flow).recount()).toEqual(figures);
    expect(await dryRun()).toEqual([]);
  });

  it('takes everything half a year later, whatever was left unfinished', async () => {
    const unfinished = await count(
      `cases where state in ('submitted', 'needs_information', 'queued', 'scheduled', 'decided')`,
    );
    expect(unfinished).toBeGreaterThan(5);
    await goOn(181);
    const figures = await database.get(Flow).recount();
    await sweepAll();
    expect(await database.get(Flow).recount()).toEqual(figures);
    expect(await count('case_texts where sealed is not null')).toBe(0);
    expect(await count('case_versions where scores is not null or tags is not null')).toBe(0);
    expect(await count('cases where text_deleted_at is null')).toBe(0);
    expect(await keysLeft()).toBe(0);
    expect(await count(`cases where state in ('submitted', 'needs_information', 'queued')`)).toBe(
      0,
    );
  });

  it('leaves the coded skeleton: states, days, decisions and who acts', async () => {
    expect(await count('cases')).toBe(demo.cases.length);
    expect(await count('decisions')).toBeGreaterThan(30);
    expect(await count("case_events where codes::text like '%retention%'")).toBe(demo.cases.length);
  });

  it('does nothing more when it runs again', async () => {
    const before = await count('case_events');
    await sweepAll();
    expect(await count('case_events')).toBe(before);
  });
});
