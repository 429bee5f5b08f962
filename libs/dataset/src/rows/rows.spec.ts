import { randomBytes, randomUUID } from 'node:crypto';
import { CASE_MACHINE } from '@rukkanen/cases';
import { demoDataset } from '../demo/demo.js';
import type { CaseRow, Dataset } from '../format/dataset.js';
import { keyNames, rowsOf } from './index.js';
import { reasonOf } from './referrals.js';
import { dayRange, type Row } from './row.js';
import { toTried } from './written.js';

let demo: Dataset;
beforeAll(async () => {
  demo = await demoDataset();
});

const tablesOf = (dataset: Dataset): ReadonlyMap<string, readonly Row[]> => {
  const keys = new Map(
    keyNames(dataset).map((name) => [name, { keyId: randomUUID(), key: randomBytes(32) }]),
  );
  return new Map(rowsOf(dataset, keys, new Date()).map(({ table, rows }) => [table, rows]));
};

/** The demo with its first scheduled case in another state, off its agenda. */
const withCase = (state: CaseRow['state']): Dataset => ({
  ...demo,
  cases: demo.cases.map((row) =>
    row.id === 'C11'
      ? { ...row, state, session: null, slot: null, outcome: null, feedback: null }
      : row,
  ),
});

const of = (tables: ReadonlyMap<string, readonly Row[]>, table: string, caseId: string): Row[] =>
  (tables.get(table) ?? []).filter((row) => (row['case_id'] ?? row['id']) === caseId);

/** Where the events of a case lead, by the machine of cases; the first one makes it. */
const stateAfter = (events: readonly Row[]): string =>
  events.slice(1).reduce((state, { type }) => {
    const change = Reflect.get(CASE_MACHINE, String(type)) as
      (typeof CASE_MACHINE)[keyof typeof CASE_MACHINE] | undefined;
    if (!change?.from.some((from) => from === state))
      throw new Error(`${String(type)} may not follow ${state}`);
    return change.to;
  }, 'submitted');

describe('the rows of a data set', () => {
  it('tell of each case by events that may follow each other and lead to its state', () => {
    for (const state of ['SUBMITTED', 'QUEUED', 'RETURNED', 'REDIRECTED', 'WITHDRAWN'] as const) {
      const tables = tablesOf(withCase(state));
      for (const row of tables.get('cases') ?? [])
        expect([row['id'], stateAfter(of(tables, 'case_events', String(row['id'])))]).toEqual([
          row['id'],
          row['state'],
        ]);
    }
  });

  it('hold no word of a case that was withdrawn', () => {
    const tables = tablesOf(withCase('WITHDRAWN'));
    expect(of(tables, 'case_texts', 'C11')).toEqual([]);
    expect(of(tables, 'missing_services', 'C11')).toEqual([]);
    expect(of(tables, 'case_versions', 'C11')).toMatchObject([{ scores: null, tags: null }]);
    expect(of(tables, 'cases', 'C11')).toMatchObject([{ text_deleted_at: expect.any(Date) }]);
  });

  it('ask the bringer again what the team found missing', () => {
    const returned = of(tablesOf(demo), 'case_texts', 'C38').map(({ field }) => field);
    expect(returned).toEqual(expect.arrayContaining(['missingInformation', 'returnQuestion']));
  });

  it('name a table after all that it refers to', () => {
    const order = [...tablesOf(demo).keys()];
    const before = (one: string, other: string) => order.indexOf(one) < order.indexOf(other);
    expect(before('areas', 'teams')).toBe(true);
    expect(before('users', 'seat_holders')).toBe(true);
    expect(before('case_texts', 'decisions')).toBe(true);
    expect(before('sessions', 'decisions')).toBe(true);
  });
});

describe('what a file writes in words', () => {
  it.each([
    ['työkokeilu (keskeytyi kipuihin)', { service: 'työkokeilu', result: 'keskeytyi kipuihin' }],
    ['palkkatuki x4', { service: 'palkkatuki x4', result: '' }],
    ['(pelkkä tulos)', { service: '(pelkkä tulos)', result: '' }],
  ])('reads %s as a service and how it went', (written, tried) => {
    expect(toTried(written)).toEqual(tried);
  });

  it.each([
    ['clear need of multi-sectoral coordination, no team consultation', 'CLEAR_NEED'],
    ['EARLIER_CONSULTATION', 'EARLIER_CONSULTATION'],
    ['for a reason of its own', 'OTHER'],
    [null, 'OTHER'],
  ])('codes the ground "%s" as %s', (ground, reason) => {
    expect(reasonOf(ground)).toBe(reason);
  });

  it('reads days as ranges that hold their last day', () => {
    expect(dayRange('2026-01-01', '2026-06-30')).toBe('[2026-01-01,2026-06-30]');
    expect(dayRange('2026-01-01', null)).toBe('[2026-01-01,)');
  });
});
