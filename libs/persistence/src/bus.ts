import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { prepared } from './prepared.js';

type Listener = (ids: Readonly<Record<string, unknown>>) => void;

const RECONNECT_MS = 500;

/**
 * Tells the other processes that something changed: ids and numbers only, never content. What is
 * told inside a transaction leaves at its commit, so nobody hears of what did not happen.
 */
@Injectable()
export class Bus implements OnModuleDestroy {
  readonly #log = new Logger('bus');
  readonly #listeners = new Map<string, Set<Listener>>();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #reconnecting = false;
  #closed = false;

  constructor(private readonly databaseUrl: string) {}

  /** Tells every process, this one included, after the commit of `manager`'s transaction. */
  async tell(manager: EntityManager, topic: string, ...told: Record<string, unknown>[]) {
    await manager.query(tellQuery, [topic, told.map((ids) => JSON.stringify(ids))]);
  }

  /** Calls `listener` for what is told on `topic`. After a lost connection it gets `{}` once: look again. */
  async listen(topic: string, listener: Listener): Promise<void> {
    const known = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, known.add(listener));
    await (this.#connecting ??= this.#connect());
    await this.#client?.query(`listen ${pg.escapeIdentifier(topic)}`);
  }

  async onModuleDestroy(): Promise<void> {
    this.#closed = true;
    await this.#connecting?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('notification', ({ channel, payload }) => this.#hear(channel, payload));
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => void this.#reconnect()); // a connection that never was ends too
    this.#client = client;
  }

  #hear(topic: string, payload: string | undefined): void {
    const ids = JSON.parse(payload ?? '{}') as Record<string, unknown>;
    for (const listener of this.#listeners.get(topic) ?? []) listener(ids);
  }

  /** One at a time: a line that breaks while it is mended is mended by the same tries. */
  async #reconnect(): Promise<void> {
    if (this.#closed || this.#reconnecting) return;
    this.#reconnecting = true;
    do await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    while (!this.#closed && !(await this.#again()));
    this.#reconnecting = false;
  }

  async #again(): Promise<boolean> {
    try {
      await this.#connect();
      for (const topic of this.#listeners.keys()) {
        await this.#client?.query(`listen ${pg.escapeIdentifier(topic)}`);
        this.#hear(topic, '{}');
      }
      return true;
    } catch {
      this.#log.warn('no connection yet');
      return false;
    }
  }
}

const tellQuery = prepared('select pg_notify($1, ids) from unnest($2::text[]) ids');
