import { ActionsModule } from '@rukkanen/actions';
import type { Abstract, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CasesModule } from '@rukkanen/cases';
import { IdentityModule } from '@rukkanen/identity';
import { InvitationsModule } from '@rukkanen/invitations';
import { MetricsModule } from '@rukkanen/metrics';
import { PersistenceModule, setAreas } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import { freshDatabase } from '@testing/persistence';
import { DataSource } from 'typeorm';
import type { Dataset } from '../format/dataset.js';
import { load, type LoadOptions } from '../load/load.js';

const keyRing = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** A database with a data set in it, and the rooms that read it. */
export interface LoadedDatabase {
  get<Room>(room: Abstract<Room> | Type<Room>): Room;
  /** Loads another data set in its place. */
  load(dataset: Dataset, options?: Partial<LoadOptions>): Promise<void>;
  /** Loads while the rooms are open, as beside a running product. */
  loadBeside(dataset: Dataset): Promise<unknown>;
  /** Rows as the application sees them in these areas. */
  rows<Row>(sql: string, areas?: readonly string[]): Promise<Row[]>;
  /** As the application, in no area. */
  query<Row>(sql: string): Promise<Row[]>;
  readonly keysUrl: string;
  readonly keyRing: string;
  close(): Promise<void>;
}

/** Opens a database of its own and loads a data set, without moving it unless asked. */
export async function aDatabaseWith(
  dataset: Dataset,
  options: Partial<LoadOptions> = {},
): Promise<LoadedDatabase> {
  const database = await freshDatabase();
  const target = { ownerUrl: database.ownerUrl, keysUrl: database.keysUrl, keyRing };
  const put = (next: Dataset, how: Partial<LoadOptions> = {}) =>
    load(target, next, { shift: false, ...how });
  await put(dataset, options);
  let rooms = await openRooms(database.url, database.keysUrl);
  const all = dataset.areas.map(({ id }) => id);
  return {
    get: (room) => rooms.get(room),
    // Opened anew, so that the product's clock is read at once and not within the second.
    load: async (next, how) => {
      await rooms.close();
      await put(next, how);
      rooms = await openRooms(database.url, database.keysUrl);
    },
    loadBeside: (next) => put(next),
    query: (sql) => rooms.get(DataSource).query(sql),
    keysUrl: database.keysUrl,
    keyRing,
    rows: (sql, areas = all) =>
      rooms.get(DataSource).transaction(async (tx) => {
        await setAreas(tx, areas);
        return tx.query(sql);
      }),
    close: async () => {
      await rooms.close();
      await database.drop();
    },
  };
}

const publicUrl = 'http://127.0.0.1';

const openRooms = async (databaseUrl: string, keysDatabaseUrl: string): Promise<TestingModule> => {
  const rooms = await Test.createTestingModule({
    imports: [
      PersistenceModule.forRoot({ databaseUrl, poolSize: 3, demo: true }),
      TextsModule.forRoot({ keysDatabaseUrl, keyRing }),
      IdentityModule,
      RostersModule,
      CasesModule,
      ActionsModule,
      SessionsModule,
      InvitationsModule.forRoot({ smtpUrl: 'smtp://mail.invalid', from: 'x@y.example', publicUrl }),
      MetricsModule,
    ],
  }).compile();
  return rooms.init();
};
