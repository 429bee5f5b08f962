import { ownerDataSource, setAreas, writeSetting } from '@rukkanen/persistence';
import { KeyRing, KeyVault, type CaseKey } from '@rukkanen/texts';
import type { EntityManager } from 'typeorm';
import type { Dataset } from '../format/dataset.js';
import { keyNames, rowsOf } from '../rows/index.js';
import { shifted, weeksTo } from '../shift/shift.js';
import { empty, presentKeys } from './empty.js';
import { insert, type Progress } from './insert.js';
import { untilUndisturbed } from './until-undisturbed.js';

/** Where a data set is loaded. */
export interface Target {
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  readonly keysUrl: string;
  readonly keyRing: string;
}

export interface LoadOptions {
  /** Whether the story is moved into this week. */
  readonly shift: boolean;
  /** Whether the deletion of texts waits afterwards; only a demonstration can let it go on. */
  readonly pauseDeletion?: boolean;
  /** The real time. */
  readonly now?: Date;
  readonly progress?: Progress;
}

export interface Loaded {
  /** Where the product's clock stands after loading. */
  readonly demoNow: Date;
  readonly weeks: number;
}

/**
 * Replaces everything in the product by a data set, in one transaction: all of it or nothing. Mails
 * nobody. The product's clock is set to the moment of the data set, backwards too. Keys of the cases that went are forgotten once they have gone.
 */
export async function load(
  target: Target,
  dataset: Dataset,
  { shift, pauseDeletion = true, now = new Date(), progress = () => undefined }: LoadOptions,
): Promise<Loaded> {
  const weeks = shift ? weeksTo(new Date(dataset.meta.demoNow), now) : 0;
  const story = shifted(dataset, weeks);
  const vault = new KeyVault(target.keysUrl, new KeyRing(target.keyRing));
  try {
    await withKeys(vault, story, (keys) =>
      inOneTransaction(target.ownerUrl, async (tx) => {
        const replaced = await replace(tx, story, keys, now, progress);
        await writeSetting(tx, 'retention.paused', pauseDeletion);
        return replaced;
      }),
    );
  } finally {
    await vault.onModuleDestroy();
  }
  return { demoNow: new Date(story.meta.demoNow), weeks };
}

type CaseKeys = ReadonlyMap<string, CaseKey>;

/** Makes keys before the cases, and forgets those that nothing is sealed with in the end. */
async function withKeys(
  vault: KeyVault,
  dataset: Dataset,
  work: (keys: CaseKeys) => Promise<string[]>,
): Promise<void> {
  const names = keyNames(dataset);
  const made = await vault.createMany(names.length);
  const keys = new Map(names.flatMap((name, index) => (made[index] ? [[name, made[index]]] : [])));
  let unused = made.map(({ keyId }) => keyId);
  try {
    const replaced = await work(keys);
    unused = [...replaced, ...keysOfWithdrawn(dataset.cases, keys)];
  } finally {
    await vault.forget(unused);
  }
}

const keysOfWithdrawn = (cases: Dataset['cases'], keys: CaseKeys): string[] =>
  cases.flatMap(({ id, state }) => {
    const key = keys.get(id);
    return state === 'WITHDRAWN' && key ? [key.keyId] : [];
  });

/** Empties and fills; answers the keys of the cases that were there before. */
async function replace(
  tx: EntityManager,
  story: Dataset,
  keys: CaseKeys,
  now: Date,
  progress: Progress,
): Promise<string[]> {
  const replaced = await presentKeys(tx);
  await empty(tx);
  await setAreas(
    tx,
    story.areas.map(({ id }) => id),
  );
  await insert(tx, rowsOf(story, keys, wholeSecond(now)), progress);
  const { demoNow, term } = story.meta;
  await writeSetting(tx, 'clock.offset_ms', Date.parse(demoNow) - Date.now());
  await writeSetting(tx, 'metrics.term', { from: term.from, to: term.to });
  return replaced;
}

/** Calendars know whole seconds only. */
const wholeSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

async function inOneTransaction<T>(
  ownerUrl: string,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    return await untilUndisturbed(() => source.transaction(work));
  } finally {
    await source.destroy();
  }
}

/** Whether there is nothing yet: no area, nobody. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return inOneTransaction(ownerUrl, async (tx) => {
    const rows: unknown[] = await tx.query(
      'select 1 from areas union all select 1 from users limit 1',
    );
    return rows.length === 0;
  });
}
