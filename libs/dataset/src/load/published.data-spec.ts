import type { FlowFigures } from '@rukkanen/contract';
import { Flow } from '@rukkanen/metrics';
import { aDatabaseWith, type LoadedDatabase } from '@testing/dataset';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';

let demo: Dataset;
let areas: string[];
let database: LoadedDatabase;
beforeAll(async () => {
  demo = await demoDataset();
  areas = demo.areas.map(({ id }) => id);
  database = await aDatabaseWith(demo);
});
afterAll(() => database.close());

const manager = (...of: string[]) => anActor({ role: 'MANAGER', areas: of });
const ask = (who: string[], area?: string, period?: string): Promise<FlowFigures> =>
  database.get(Flow).published(manager(...who), { area, period });

describe('the published flow', () => {
  it('shows what is large and hides what is small, and says where', async () => {
    const whole = await ask(areas);
    expect(whole).toMatchObject({
      consultedCases: 33,
      newTymCustomerships: 27,
      directSharePercent: 51.9,
    });
    expect(whole.hidden).toContain('/needs/NEITHER');
    expect(whole.needs.NEITHER).toBeNull();
    expect(whole.needsPercent.NEITHER).toBeNull();
  });

  it('is all together for whoever reads every area, and one area for whoever reads one', async () => {
    expect(await ask(['SATAKUNTA'])).toEqual(await ask(areas, 'SATAKUNTA'));
    await expect(ask(['SATAKUNTA', 'KUOPIO'])).rejects.toThrow(refusal('access.not_found'));
  });

  it('hides the same whoever asks', async () => {
    for (const area of areas) expect(await ask([area], area)).toEqual(await ask(areas, area));
  });

  it('is the whole term when no period is asked for, and knows its quarters and months', async () => {
    expect(await ask(areas)).toEqual(await ask(areas, undefined, 'term'));
    expect(await ask(areas, undefined, '2026-Q1')).not.toEqual(await ask(areas));
    await expect(ask(areas, undefined, '2026-05')).resolves.toBeDefined();
    await expect(ask(areas, undefined, '2025-05')).rejects.toThrow(
      refusal('metrics.period_unknown'),
    );
  });

  it('knows another area as little as one that is not there', async () => {
    await expect(ask(['SATAKUNTA'], 'KUOPIO')).rejects.toThrow(refusal('access.not_found'));
    await expect(ask(['SATAKUNTA'], 'NOWHERE')).rejects.toThrow(refusal('access.not_found'));
  });

  it('follows what happens, though it is kept for as long as nothing does', async () => {
    const before = await ask(areas);
    for (const id of ['D-90', 'D-91', 'D-92', 'D-93', 'D-94', 'D-95'])
      await database.rows(
        `insert into direct_referrals (id, area_id, opened_on, needs, reason, logged_at)
         values ('${id}', 'SATAKUNTA', '2026-05-04', 'HEALTH', 'CLEAR_NEED', now())`,
      );
    const after = await ask(areas);
    expect(after.newTymCustomerships).toBe((before.newTymCustomerships ?? 0) + 6);
  });
});
