import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { areasOf, type Actor } from '@rukkanen/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { prepared } from './prepared.js';

/** An open transaction; writing anything needs one. */
export type Transaction = EntityManager;

/**
 * Opens transactions that see only the areas given. The setting is local to the transaction, so a
 * pooled connection carries nothing over to the next request (TRUST 5).
 */
@Injectable()
export class Transactions {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Runs `work` with the areas of the actor; all of it commits, or none. */
  run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inAreas(areasOf(actor), work);
  }

  /** Runs `work` with exactly these areas: for jobs and sweeps, which carry their area. */
  inAreas<T>(areas: readonly string[], work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction(async (tx) => {
      await setAreas(tx, areas);
      return work(tx);
    });
  }

  /** Runs `work` without any area: only shared tables show rows (sign-in, tokens, settings). */
  unscoped<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }
}

/**
 * Lets one question of a transaction see every area, and says which ones the transaction sees by itself.
 * For what people of several areas share: whether somebody is free, whether a slot is taken. Whoever
 * asks must answer no more than that of the others.
 */
export async function seeingAllAreas<T>(
  tx: EntityManager,
  question: (seen: readonly string[]) => Promise<T>,
): Promise<T> {
  const [row]: { seen: string }[] = await tx.query(
    `select coalesce(current_setting('app.areas', true), '') as seen`,
  );
  const seen = (row?.seen ?? '').split(',').filter(Boolean);
  const all: { id: string }[] = await tx.query('select id from areas');
  await setAreas(
    tx,
    all.map(({ id }) => id),
  );
  const answer = await question(seen);
  await setAreas(tx, seen);
  return answer;
}

/** Sets the areas for the rest of this transaction. Ids never hold a comma (PublicId). */
export async function setAreas(tx: EntityManager, areas: readonly string[]): Promise<void> {
  await tx.query(setAreasQuery, [areas.join(',')]);
}

const setAreasQuery = prepared(`select set_config('app.areas', $1, true)`);
