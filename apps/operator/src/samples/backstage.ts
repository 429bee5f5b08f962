import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock, helsinkiDay } from '@rukkanen/kernel';
import { PersistenceModule, Transactions, type Transaction } from '@rukkanen/persistence';
import type { OperatorEnv } from '../env.js';
import type { Asked } from './reply.js';

/** A look behind the product that is played on: what no person sees. It changes nothing. */
export class Backstage {
  private constructor(private readonly rooms: INestApplicationContext) {}

  static async open(env: OperatorEnv): Promise<Backstage> {
    const module = backstageModule(env);
    return new Backstage(await NestFactory.createApplicationContext(module, { logger: ['error'] }));
  }

  close(): Promise<void> {
    return this.rooms.close();
  }

  /** The product's own day: a demonstration begins on the Monday of the present week. */
  today(): string {
    return helsinkiDay(this.rooms.get(Clock).now());
  }

  /** How many messages of these areas have not left. */
  async waiting(areas: readonly string[]): Promise<number> {
    const rows = await this.#read<{ n: number }>(areas, waitingQuery);
    return rows[0]?.n ?? 0;
  }

  /** UID and METHOD of every message by its Message-ID. */
  async messages(areas: readonly string[]): Promise<ReadonlyMap<string, Sent>> {
    const rows = await this.#read<Sent & { name: string }>(areas, messagesQuery);
    return new Map(rows.map(({ name, ...sent }) => [name, sent]));
  }

  /** A person's place in a session, as a calendar program knows it from the mail. */
  async placeOf(areaId: string, sessionId: string, personId: string): Promise<Asked | null> {
    const [found] = await this.#read<Asked>([areaId], placeQuery, [sessionId, personId]);
    return found ?? null;
  }

  #read<Row>(areas: readonly string[], sql: string, values: readonly unknown[] = []) {
    const read = (tx: Transaction): Promise<Row[]> => tx.query(sql, [...values]);
    return this.rooms.get(Transactions).inAreas(areas, read);
  }
}

/** What a message is about. */
export interface Sent {
  readonly uid: string;
  readonly method: string;
}

function backstageModule(env: OperatorEnv): object {
  @Module({
    imports: [PersistenceModule.forRoot({ databaseUrl: env.appUrl, poolSize: 2, demo: true })],
  })
  class BackstageModule {}
  return BackstageModule;
}

const waitingQuery = `
select count(*)::int as n from mails where state in ('waiting', 'retrying')`;

const messagesQuery = `
select message_id as name, uid, method from mails where uid is not null`;

const placeQuery = `
select i.uid, i.sequence, i.occurrence, u.email from invitations i join users u on u.id = i.user_id
where i.session_id = $1 and i.user_id = $2 and i.state <> 'cancelled'`;
