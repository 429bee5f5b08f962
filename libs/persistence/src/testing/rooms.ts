import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Clock } from '@rukkanen/kernel';
import pg from 'pg';
import { PersistenceModule } from '../persistence.module.js';
import { freshDatabase, type TestDatabase } from './database.js';

type Modules = NonNullable<ModuleMetadata['imports']>;

interface Furnishing {
  readonly clock: Clock;
  /** What the owner puts into the database before the first story. */
  readonly furniture?: readonly string[];
  readonly poolSize?: number;
}

/** Rooms over a database of their own. */
class Rooms {
  database!: TestDatabase;
  /** Sees the areas SOUTH and NORTH. */
  owner!: pg.Client;
  module!: TestingModule;

  get<T>(token: abstract new (...given: never[]) => T): T {
    return this.module.get(token);
  }
}

/** Opens rooms before the first story of a file and closes them after the last one. */
export function openRooms(
  modules: (database: TestDatabase) => Modules,
  { clock, furniture = [], poolSize = 2 }: Furnishing,
): Rooms {
  const rooms = new Rooms();
  beforeAll(async () => {
    rooms.database = await freshDatabase();
    rooms.owner = new pg.Client({ connectionString: rooms.database.ownerUrl });
    await rooms.owner.connect();
    await rooms.owner.query(`select set_config('app.areas', 'SOUTH,NORTH', false)`);
    for (const statement of furniture) await rooms.owner.query(statement);
    const databaseUrl = rooms.database.url;
    const persistence = PersistenceModule.forRoot({ databaseUrl, poolSize, demo: false });
    rooms.module = await Test.createTestingModule({
      imports: [persistence, ...modules(rooms.database)],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    await rooms.module.init();
  });
  afterAll(async () => {
    await rooms.module.close();
    await rooms.owner.end();
    await rooms.database.drop();
  });
  return rooms;
}
