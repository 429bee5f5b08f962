import { randomUUID } from 'node:crypto';
import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FORM } from '@rukkanen/contract';
import { PersistenceModule, Transactions, type Transaction } from '@rukkanen/persistence';
import { freshDatabase, type TestDatabase } from '@testing/persistence';
import pg from 'pg';
import { CaseEntity, CaseVersionEntity } from './case.entity.js';
import { CasesRepository } from './cases.repository.js';

let database: TestDatabase;
let rooms: TestingModule;
beforeAll(async () => {
  database = await freshDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.areas', 'SOUTH,NORTH', false)`);
  for (const statement of FURNITURE) await owner.query(statement);
  await owner.end();
  rooms = await Test.createTestingModule({
    imports: [
      PersistenceModule.forRoot({ databaseUrl: database.url, poolSize: 3, demo: false }),
      TypeOrmModule.forFeature([CaseEntity, CaseVersionEntity]),
    ],
    providers: [CasesRepository],
  }).compile();
  await rooms.init();
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

const inArea = <T>(area: string, work: (tx: Transaction) => Promise<T>) =>
  rooms.get(Transactions).inAreas([area], work);

function add(tx: Transaction, areaId: string, codeWord: string): Promise<boolean> {
  const id = randomUUID();
  const at = new Date('2026-05-04T05:30:00Z');
  const row = {
    id,
    areaId,
    teamId: `T-${areaId}`,
    codeWord,
    state: 'submitted' as const,
    version: 1,
    revision: 1,
    keyId: randomUUID(),
    ageBand: '45-54' as const,
    serviceLanguage: 'fi' as const,
    interpreter: false,
    presenterFunction: 'NURSE' as const,
    submittedOn: '2026-05-04',
    submittedAt: at,
    agreedOn: '2026-05-01',
    agreedBy: null,
    referralSource: null,
    returning: false,
    partialWorkAbility: null,
    otherAssessment: null,
    priority: 0,
    urgencyReason: null,
    urgentBy: null,
    districtId: null,
  };
  const version = {
    caseId: id,
    version: 1,
    areaId,
    scores: null,
    tags: [],
    functions: [],
    proposed: null,
    formVersion: FORM.version,
    submissionKey: null,
    acknowledged: 0,
    guardVersion: 'test',
    submittedAt: at,
  };
  return rooms.get(CasesRepository).add(tx, row, version, 'onni');
}
const bring = (areaId: string, codeWord: string) =>
  inArea(areaId, (tx) => add(tx, areaId, codeWord));

describe('a code word', () => {
  it('goes to one of two who draw it at the same moment; the other draws again', async () => {
    const both = await Promise.all([bring('SOUTH', 'Kaste-21'), bring('SOUTH', 'Kaste-21')]);
    expect(both.toSorted()).toEqual([false, true]);
    expect(await bring('SOUTH', 'Kaste-22')).toBe(true);
  });

  it('is not given twice over a border that cannot be looked across', async () => {
    expect(await bring('NORTH', 'Halla-30')).toBe(true);
    expect(await bring('SOUTH', 'Halla-30')).toBe(false);
  });

  it('is free again when its case has ended', async () => {
    expect(await bring('SOUTH', 'Routa-40')).toBe(true);
    await inArea('SOUTH', (tx) =>
      tx.query(`update cases set state = 'closed' where code_word = 'Routa-40'`),
    );
    expect(await bring('SOUTH', 'Routa-40')).toBe(true);
  });

  it('leaves the transaction usable when it was taken', async () => {
    await bring('SOUTH', 'Kuura-50');
    const words = await inArea('SOUTH', async (tx) => {
      const first = await add(tx, 'SOUTH', 'Kuura-50');
      return [first, await add(tx, 'SOUTH', 'Kuura-51')];
    });
    expect(words).toEqual([false, true]);
  });
});

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'x')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into teams values ('T-SOUTH', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5),
     ('T-NORTH', 'NORTH', 'x', 'WSC', 20, 4, 5, 5)`,
  `insert into users (id, name, email, language) values ('onni', 'Onni', 'o@x.example', 'fi')`,
];
