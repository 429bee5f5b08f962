import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

/** What the whole product shares and keeps: no area, no case data. */
export interface ProductSettings {
  /** How far the product's clock is ahead of the real one; it only grows. Milliseconds. */
  'clock.offset_ms': number;
  /** Whether the deletion of texts waits (only in the demonstration). */
  'retention.paused': boolean;
  /** The term that "term" means in the flow figures, ISO dates inclusive. */
  'metrics.term': { from: string; to: string };
}

/** Reads and writes the product's settings. */
@Injectable()
export class Settings {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async get<K extends keyof ProductSettings>(key: K): Promise<ProductSettings[K] | undefined> {
    return readSetting(this.source.manager, key);
  }

  async set<K extends keyof ProductSettings>(key: K, value: ProductSettings[K]): Promise<void> {
    await writeSetting(this.source.manager, key, value);
  }
}

export async function readSetting<K extends keyof ProductSettings>(
  manager: EntityManager,
  key: K,
): Promise<ProductSettings[K] | undefined> {
  const rows: { value: ProductSettings[K] }[] = await manager.query(
    'select value from product_settings where key = $1',
    [key],
  );
  return rows[0]?.value;
}

export async function writeSetting<K extends keyof ProductSettings>(
  manager: EntityManager,
  key: K,
  value: ProductSettings[K],
): Promise<void> {
  await manager.query(
    `insert into product_settings (key, value) values ($1, $2::jsonb)
     on conflict (key) do update set value = excluded.value`,
    [key, JSON.stringify(value)],
  );
}
