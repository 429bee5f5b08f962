import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PgBoss, type SendOptions } from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import type { Job, Queue } from './queues.js';
import type { Transaction } from './transactions.js';

/** Lets pg-boss write through TypeORM: the job commits or rolls back with the business rows. */
export const through = (manager: EntityManager | DataSource): NonNullable<SendOptions['db']> => ({
  executeSql: async (text, values) => {
    const answer: unknown = await manager.query(text, values as unknown[]);
    return { rows: rowsOf(answer) };
  },
});

/** TypeORM answers [rows, count] for UPDATE and DELETE, bare rows otherwise. */
function rowsOf(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) return [];
  const counted = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return counted ? (answer[0] as unknown[]) : answer;
}

/** Sends jobs inside the transaction that makes them necessary. */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('outbox');
  #boss: Promise<PgBoss> | undefined;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Begun before anybody's transaction: beginning inside one would wait for a second connection. */
  async onApplicationBootstrap(): Promise<void> {
    await this.#begun();
  }

  /** Ids and codes only, and the area in which the job will run; never a text a person wrote. */
  async put<Q extends Queue>(tx: Transaction, queue: Q, job: Job<Q>, after = 0): Promise<void> {
    const boss = await this.#begun();
    await boss.send(queue, job, { db: through(tx), ...(after > 0 && { startAfter: after }) });
  }

  #begun(): Promise<PgBoss> {
    return (this.#boss ??= this.#sender());
  }

  async #sender(): Promise<PgBoss> {
    const boss = new PgBoss({
      db: through(this.source),
      migrate: false,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    boss.on('error', ({ name }) => this.#log.error(name));
    await boss.start();
    return boss;
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.#boss)?.stop({ graceful: false });
  }
}
