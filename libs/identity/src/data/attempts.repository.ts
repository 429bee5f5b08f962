import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { refuse } from '@rukkanen/kernel';
import type { DataSource } from 'typeorm';

export interface Limit {
  readonly attempts: number;
  readonly windowSeconds: number;
}

/** Counts tries in the database, so that every process and every restart counts the same (TRUST 21). */
@Injectable()
export class AttemptsRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Counts one try of `subject`; refuses with the seconds to wait once the window is full. */
  async take(subject: string, limit: Limit): Promise<void> {
    const rows: { attempts: number; wait: number }[] = await this.source.query(count, [
      createHash('sha256').update(subject).digest(),
      limit.windowSeconds,
    ]);
    const [row] = rows;
    if (row && row.attempts > limit.attempts) refuse('request.too_many', { retryAfter: row.wait });
  }

  async sweep(): Promise<void> {
    await this.source.query(
      `delete from attempt_counters where window_start < now() - interval '1 day'`,
    );
  }
}

const count = `
insert into attempt_counters as c (subject, window_start, attempts)
values ($1, to_timestamp(floor(extract(epoch from now()) / $2) * $2), 1)
on conflict (subject, window_start) do update set attempts = c.attempts + 1
returning c.attempts,
  greatest(1, ceil(extract(epoch from c.window_start) + $2 - extract(epoch from now())))::int as wait`;
