import { Flow } from '@rukkanen/metrics';
import { Texts } from '@rukkanen/texts';
import { Transactions } from '@rukkanen/persistence';
import { aDatabaseWith, type LoadedDatabase } from '@testing/dataset';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';

interface Golden {
  readonly all: Record<string, unknown>;
  readonly byArea: Record<string, Record<string, unknown>>;
  readonly retention: { readonly purgedAtDemoNow: string[] };
}

let demo: Dataset;
let golden: Golden;
let database: LoadedDatabase;
beforeAll(async () => {
  demo = await demoDataset();
  golden = demo.golden as Golden;
  database = await aDatabaseWith(demo);
});
afterAll(() => database.close());

/** Whole objects, and their keys in the order of the file. */
async function expectGolden(): Promise<void> {
  const flow = database.get(Flow);
  expect(JSON.stringify(await flow.recount())).toBe(JSON.stringify(golden.all));
  for (const [area, figures] of Object.entries(golden.byArea))
    expect([area, JSON.stringify(await flow.recount(area))]).toEqual([
      area,
      JSON.stringify(figures),
    ]);
}

describe('every golden number is counted from rows', () => {
  it('as the file stands', expectGolden);

  it('when the file is moved to another half of the year', async () => {
    await database.load(demo, { shift: true, now: new Date('2026-11-24T12:00:00Z') });
    await expectGolden();
  });

  it('when the texts are gone that retention takes by then', async () => {
    await database.load(demo);
    const areas = demo.areas.map(({ id }) => id);
    await database
      .get(Transactions)
      .inAreas(areas, (tx) =>
        database.get(Texts).erase(tx, golden.retention.purgedAtDemoNow, new Date()),
      );
    await expectGolden();
  });
});
