import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { demoText } from '@rukkanen/dataset';
import { damaged } from '@testing/dataset';
import { freshDatabase, type TestDatabase } from '@testing/persistence';
import { demoIfEmpty, run as dataset } from './dataset.js';
import type { OperatorEnv } from './env.js';
import { run as metrics } from './metrics.js';

let database: TestDatabase;
let env: OperatorEnv;
let folder: string;
let said: string[];
let complained: string[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rukkanen-operator-'));
  database = await freshDatabase();
  env = {
    ownerUrl: database.ownerUrl,
    appUrl: database.url,
    keysUrl: database.keysUrl,
    keyRing: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    dataDir: folder,
    demo: true,
  };
});
beforeEach(() => {
  said = [];
  complained = [];
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
  jest
    .spyOn(console, 'error')
    .mockImplementation((line: unknown) => void complained.push(String(line)));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const file = (text: string): string => {
  const name = path.join(folder, 'set.json');
  writeFileSync(name, text);
  return name;
};
const counted = async (...args: string[]): Promise<Record<string, number>> => {
  said = [];
  expect(await metrics(args, env)).toBe(0);
  expect(said).toHaveLength(1);
  return JSON.parse(said[0] ?? '');
};
const recounted = (...area: string[]): Promise<unknown> => counted('recount', ...area);

describe('an operator', () => {
  it('counts nothing in a database that holds nothing', async () => {
    expect(await recounted()).toMatchObject({ consultedCases: 0, directSharePercent: null });
  });

  it('loads the demo into an empty database, and only there', async () => {
    expect(await demoIfEmpty(env)).toBe(0);
    const { golden } = JSON.parse(await demoText()) as { golden: { all: unknown } };
    expect(await recounted()).toEqual(golden.all);
    const cut = JSON.parse(await demoText()) as { directReferrals: unknown[] };
    expect(
      await dataset(['load', file(JSON.stringify({ ...cut, directReferrals: [] }))], env),
    ).toBe(0);
    expect(await demoIfEmpty(env)).toBe(0);
    expect(await recounted()).toMatchObject({ ofWhichDirect: 0 });
  });

  it('loads a file as it stands when told not to move it', async () => {
    expect(await dataset(['load', file(await demoText()), '--no-shift'], env)).toBe(0);
    expect(said.join()).toContain('2026-05-04T05:30:00.000Z');
    expect(complained).toEqual([]);
  });

  it('leaves no mail of the sessions that were replaced', async () => {
    const mail = path.join(folder, 'demo-mail');
    mkdirSync(mail, { recursive: true });
    writeFileSync(path.join(mail, '1.eml'), 'Subject: Rukkanen');
    expect(await dataset(['load', file(await demoText())], env)).toBe(0);
    expect(existsSync(mail)).toBe(false);
  });

  it('counts who heard the result on time, by the feedback that metrics read', async () => {
    const { told, onTime = 0, late = 0, overdue, onTimePercent } = await counted('feedback');
    const { feedbackDone, feedbackOverdue } = await counted('recount');
    expect(told).toBe(feedbackDone);
    expect(onTime + late).toBe(told);
    expect([overdue]).toEqual([(feedbackOverdue as unknown as string[]).length]);
    expect(onTimePercent).toBeGreaterThan(50);
  });

  it('counts the person-minutes that a term saves, of one area or of all', async () => {
    const all = await counted('person-minutes');
    const { cases } = JSON.parse(await demoText()) as { cases: { session: string | null }[] };
    const placed = cases.flatMap(({ session }) => session ?? []);
    expect(all).toMatchObject({ sessions: new Set(placed).size, cases: placed.length });
    const { needed = 0, best, everybody = 0, saved } = all;
    expect(best).toBeLessThanOrEqual(needed);
    expect(saved).toBe(everybody - needed);

    let together = 0;
    for (const area of ['SATAKUNTA', 'KUOPIO', 'YLA_SAVO', 'KESKI_SAVO'])
      together += (await counted('person-minutes', '--area', area))['saved'] ?? 0;
    expect(together).toBe(saved);
  });

  it('is told every error of a damaged file with its path, and nothing is loaded', async () => {
    const before = await recounted();
    const bad = damaged(await demoText(), [
      ['cases.3.ageBand', '90+'],
      ['cases.5.bringer', 'nobody'],
      ['directReferrals', []],
    ]);
    expect(await dataset(['load', file(bad)], env)).toBe(1);
    expect(complained).toEqual([
      expect.stringContaining('$.cases[3].ageBand: '),
      expect.stringContaining('$.cases[5].bringer: '),
      '2 errors; nothing was loaded.',
    ]);
    expect(await recounted()).toEqual(before);
  });

  it('is warned of texts that the guard would stop, with place and kind and no word', async () => {
    const telling = damaged(await demoText(), [
      ['cases.0.narrative', 'Soita hänelle: 040 123 4567, tunnus 131052-308T.'],
    ]);
    expect(await dataset(['load', file(telling)], env)).toBe(0);
    expect(complained).toContain('$.cases[0].narrative: warning: may identify (HETU)');
    expect(complained.join()).not.toContain('131052');
  });

  it.each([[[]], [['load']], [['load', 'a', 'b']], [['load', 'a', '--shift']], [['unload', 'a']]])(
    'is told how to load when asking %j',
    async (args: string[]) => {
      await expect(dataset(args, env)).rejects.toThrow(/^Usage: /);
    },
  );

  it('is told in a sentence of a file or an area that is not there', async () => {
    await expect(dataset(['load', path.join(folder, 'no.json')], env)).rejects.toThrow(
      /cannot be read/,
    );
    await expect(metrics(['recount', '--area', 'NOWHERE'], env)).rejects.toThrow(/No area/);
    await expect(metrics(['count'], env)).rejects.toThrow(/^Usage: /);
  });
});
