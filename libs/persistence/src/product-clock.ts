import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock, refuse } from '@rukkanen/kernel';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Settings } from './settings.js';

const REFRESH_MS = 1_000;

/** The real time: in production the product has no other. */
@Injectable()
export class RealClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/**
 * Real time plus an offset kept in the database, so that every process of a demonstration lives in
 * the same moment. The offset only grows: product time never goes back.
 */
@Injectable()
export class ProductClock extends Clock implements OnModuleInit, OnModuleDestroy {
  #offset = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    super();
  }

  override now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  async onModuleInit(): Promise<void> {
    await this.#refresh();
    this.#timer = setInterval(() => void this.#refresh().catch(() => undefined), REFRESH_MS);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Moves the product's time to `moment`, for every process; a moment in the past is refused. */
  async stepTo(moment: Date): Promise<Date> {
    const offset = moment.getTime() - Date.now();
    const rows: unknown[] = await this.source.query(stepForward, [offset]);
    if (rows.length === 0) refuse('clock.only_forward');
    await this.#refresh();
    return this.now();
  }

  async #refresh(): Promise<void> {
    this.#offset = (await this.settings.get('clock.offset_ms')) ?? 0;
  }
}

const stepForward = `
insert into product_settings as s (key, value) values ('clock.offset_ms', to_jsonb($1::float8))
on conflict (key) do update set value = excluded.value where (s.value)::float8 <= $1::float8
returning key`;
