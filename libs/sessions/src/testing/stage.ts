import { randomUUID } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ActionsModule } from '@rukkanen/actions';
import { CasesModule, Ending } from '@rukkanen/cases';
import type { CaseState, ConsultationMode, FunctionKey } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import { Clock, type Actor } from '@rukkanen/kernel';
import { PersistenceModule } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { encrypt, KeyVault, TextsModule } from '@rukkanen/texts';
import { anActor } from '@testing/identity';
import { StoppedClock } from '@testing/kernel';
import { freshDatabase, type TestDatabase } from '@testing/persistence';
import pg from 'pg';
import { SessionsModule } from '../sessions.module.js';

const KEY_RING = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** Monday morning, four hours before the session of the stage. */
export const MORNING = '2026-05-04T05:30:00Z';

type Module = Type | DynamicModule;

/**
 * One area with a team, people in its seats and a session that day, in a database of its own, and the
 * rooms that work on it. Stories add what they need.
 */
export class Stage {
  readonly clock = new StoppedClock(MORNING);
  readonly convener: Actor = anActor({ userId: 'kerttu', areas: ['SOUTH'] });
  readonly viceConvener: Actor = anActor({
    userId: 'elli',
    role: 'VICE_CONVENER',
    areas: ['SOUTH'],
  });
  readonly bringer: Actor = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });
  readonly stranger: Actor = anActor({ userId: 'hilja', areas: ['NORTH'] });
  readonly #owner: pg.Pool;
  #rooms!: TestingModule;

  private constructor(readonly database: TestDatabase) {
    this.#owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    this.#owner.on('error', () => undefined);
  }

  static async open(mode: ConsultationMode = 'NETWORK', more: readonly Module[] = []) {
    const stage = new Stage(await freshDatabase());
    await stage.#furnish(mode);
    stage.#rooms = await Test.createTestingModule({
      imports: [
        PersistenceModule.forRoot({
          databaseUrl: stage.database.url,
          poolSize: 5,
          demo: false,
        }),
        TextsModule.forRoot({ keysDatabaseUrl: stage.database.keysUrl, keyRing: KEY_RING }),
        IdentityModule,
        RostersModule,
        CasesModule,
        ActionsModule,
        SessionsModule,
        ...more,
      ],
    })
      .overrideProvider(Clock)
      .useValue(stage.clock)
      .compile();
    await stage.#rooms.init();
    return stage;
  }

  get<Room>(room: Type<Room> | (abstract new (...args: never[]) => Room)): Room {
    return this.#rooms.get(room);
  }

  /** A session of 90 minutes at 12:30 in Helsinki with four slots; its id. */
  async aSession(but: { id?: string; state?: string; date?: string } = {}): Promise<string> {
    const id = but.id ?? randomUUID();
    const date = but.date ?? '2026-05-04';
    await this.sql(
      `insert into sessions (id, area_id, team_id, state, held_on, starts_at, ends_at, slot_minutes,
         slots, opening_minutes, closing_minutes)
       values ($1, 'SOUTH', 'T', $2, $3::text::date, ($3::text || ' 12:30 Europe/Helsinki')::timestamptz,
         ($3::text || ' 14:00 Europe/Helsinki')::timestamptz, 20, 4, 5, 5)`,
      [id, but.state ?? 'open', date],
    );
    return id;
  }

  /** A case that waits for a slot, brought by Onni; its id. */
  async aCase(
    but: { question?: string; functions?: FunctionKey[]; state?: CaseState; day?: string } = {},
  ): Promise<string> {
    const id = randomUUID();
    const { keyId, key } = await this.get(KeyVault).create();
    await this.sql(caseRow, [
      id,
      `Sana-${id.slice(0, 8)}`,
      but.state ?? 'queued',
      keyId,
      but.day ?? '2026-04-24',
    ]);
    await this.sql(`insert into case_bringers values ($1, 'SOUTH', 'onni')`, [id]);
    await this.sql(
      `insert into case_versions (case_id, version, area_id, functions, guard_version, submitted_at)
       values ($1, 1, 'SOUTH', $2, 'test', now())`,
      [id, but.functions ?? ['NURSE']],
    );
    const text = randomUUID();
    await this.sql(`insert into case_texts values ($1, 'SOUTH', $2, 1, 'question', $3)`, [
      text,
      id,
      encrypt(key, Buffer.from(but.question ?? 'Kuka ottaa ensimmäisen askeleen?'), text),
    ]);
    return id;
  }

  /** Onni takes a case back. */
  async takeBack(caseId: string): Promise<void> {
    await this.get(Ending).withdraw(this.bringer, caseId);
  }

  /** The convener says that a case identifies someone. */
  async pull(caseId: string): Promise<void> {
    await this.get(Ending).reportIdentifies(this.convener, caseId);
  }

  /** Rows as the owner sees them in both areas. */
  async sql<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = await this.#owner.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.areas', 'SOUTH,NORTH', true)`);
      const { rows } = await client.query<Row>(sql, values);
      await client.query('commit');
      return rows;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  async close(): Promise<void> {
    await this.#rooms.close();
    await this.#owner.end();
    await this.database.drop();
  }

  async #furnish(mode: ConsultationMode): Promise<void> {
    for (const statement of FURNITURE) await this.sql(statement);
    await this.sql(`update areas set consultation_mode = $1 where id = 'SOUTH'`, [mode]);
  }
}

const caseRow = `
insert into cases (id, area_id, team_id, code_word, state, key_id, age_band, service_language,
  presenter_function, submitted_on, submitted_at, agreed_on)
values ($1, 'SOUTH', 'T', $2, $3, $4, '35-44', 'fi', 'EMPLOYMENT_EXPERT', $5::date, $5::date, $5::date)`;

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'Hyvinvointialue'),
     ('EMPA', 'EMPLOYMENT_AUTHORITY', 'Työllisyysalue'), ('KELA', 'KELA', 'Kela')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'Etelä', 'Syd', 'South', 'NETWORK'), ('NORTH', 'Pohjoinen', 'Nord', 'North', 'NETWORK')`,
  `insert into teams values ('T', 'SOUTH', 'Rukkanen', 'WSC', 20, 4, 5, 5, 'https://teams.invalid/t')`,
  `insert into users (id, name, email, language, organisation_id) values
     ('kerttu', 'Kerttu Näyte', 'kerttu@wsc.example', 'fi', 'WSC'),
     ('elli', 'Elli Näyte', 'elli@wsc.example', 'fi', 'WSC'),
     ('vaino', 'Väinö Kokeilu', 'vaino@wsc.example', 'fi', 'WSC'),
     ('veikko', 'Veikko Harjoitus', 'veikko@wsc.example', 'sv', 'WSC'),
     ('tauno', 'Tauno Malli', 'tauno@kela.example', 'en', 'KELA'),
     ('onni', 'Onni Malli', 'onni@empa.example', 'fi', 'EMPA'),
     ('hilja', 'Hilja Esimerkki', 'hilja@wsc.example', 'fi', 'WSC')`,
  `insert into user_grants (user_id, role, area_id, function) values
     ('kerttu', 'CONVENER', 'SOUTH', 'CONVENER'), ('elli', 'VICE_CONVENER', 'SOUTH', 'CONVENER'),
     ('vaino', 'STANDING_MEMBER', 'SOUTH', 'NURSE'), ('veikko', 'STANDING_MEMBER', 'SOUTH', 'NURSE'),
     ('tauno', 'STANDING_MEMBER', 'SOUTH', 'KELA_EXPERT'), ('onni', 'BRINGER', 'SOUTH', null),
     ('hilja', 'CONVENER', 'NORTH', 'CONVENER')`,
  `insert into seats values ('T-01', 'SOUTH', 'T', 'CONVENER', 'WSC'), ('T-02', 'SOUTH', 'T', 'NURSE', 'WSC'),
     ('T-03', 'SOUTH', 'T', 'KELA_EXPERT', 'KELA')`,
  `insert into seat_holders (area_id, seat_id, rank, user_id, valid) values
     ('SOUTH', 'T-01', 1, 'kerttu', '[2026-01-01,)'), ('SOUTH', 'T-01', 2, 'elli', '[2026-01-01,)'),
     ('SOUTH', 'T-02', 1, 'vaino', '[2026-01-01,)'), ('SOUTH', 'T-02', 2, 'veikko', '[2026-01-01,)'),
     ('SOUTH', 'T-03', 1, 'tauno', '[2026-01-01,)')`,
];
