import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { Screened } from './domain/screened.js';
import { decrypt, encrypt } from './key-ring.js';
import { KeyVault, type CaseKey } from './key-vault.js';

/** Where texts belong: the case, its version, and the key under which they are sealed. */
export interface TextPlace extends CaseKey {
  readonly areaId: string;
  readonly caseId: string;
  readonly version: number;
}

/** A text's words by its id; null when they have been deleted. */
export type TextsById = ReadonlyMap<string, string | null>;

interface SealedRow {
  id: string;
  field: string;
  sealed: Buffer | null;
  key_id: string;
}

/**
 * The one place where a human text is stored or read. What is stored has passed the guard and is
 * ciphertext under its case's key; what is read leaves a row in the read log (TRUST 8, 22; DPR-03).
 */
@Injectable()
export class Texts {
  constructor(private readonly vault: KeyVault) {}

  /** A key for a new case. */
  newKey(): Promise<CaseKey> {
    return this.vault.create();
  }

  /** The key of a case that has one; its texts cannot be added to once it is forgotten. */
  async keyOf(keyId: string): Promise<CaseKey | null> {
    const key = (await this.vault.find([keyId])).get(keyId);
    return key ? { keyId, key } : null;
  }

  /**
   * Stores screened texts and answers the id of each by its field. Empty texts are left out. Whoever
   * has promised ids already, such as an event that names them, gives them in `ids`.
   */
  async write(
    tx: Transaction,
    place: TextPlace,
    screened: Screened,
    ids: ReadonlyMap<string, string> = new Map(),
  ): Promise<Map<string, string>> {
    const rows = screened.texts
      .filter(({ text }) => text !== '')
      .map(({ field, text }) => ({ id: ids.get(field) ?? randomUUID(), field, text }));
    if (rows.length > 0) await insert(tx, place, rows);
    return new Map(rows.map(({ field, id }) => [field, id]));
  }

  /** Stores one screened text under the name by which it is kept. */
  async writeAs(
    tx: Transaction,
    place: TextPlace,
    { texts: [first] }: Screened,
    field: string,
  ): Promise<string> {
    const id = randomUUID();
    await insert(tx, place, [{ id, field, text: first?.text ?? '' }]);
    return id;
  }

  /** The texts of one version of a case by field, for a reader whose reading is logged. */
  async readVersion(
    tx: Transaction,
    reader: Actor,
    caseId: string,
    version: number,
  ): Promise<ReadonlyMap<string, string | null>> {
    const rows = await sealedRows(tx, 't.case_id = $1 and t.version = $2', [caseId, version]);
    await this.#log(tx, reader, [{ caseId, version }]);
    const opened = await this.#open(rows);
    return new Map(rows.map(({ id, field }) => [field, opened.get(id) ?? null]));
  }

  /** One field of many cases' current versions, by case id: for lists. Logged like any reading. */
  async readField(
    tx: Transaction,
    reader: Actor,
    caseIds: readonly string[],
    field: string,
  ): Promise<ReadonlyMap<string, string | null>> {
    const rows: (SealedRow & { case_id: string; version: number })[] = await tx.query(
      `select t.id, t.field, t.sealed, c.key_id, t.case_id, t.version
       from case_texts t join cases c on c.id = t.case_id and c.version = t.version
       where t.case_id = any($1) and t.field = $2`,
      [caseIds, field],
    );
    await this.#log(
      tx,
      reader,
      rows.map(({ case_id, version }) => ({ caseId: case_id, version })),
    );
    const opened = await this.#open(rows);
    return new Map(rows.map((row) => [row.case_id, opened.get(row.id) ?? null]));
  }

  /** Texts by id, for a reader whose reading is logged under their cases. */
  async readMany(tx: Transaction, reader: Actor, ids: readonly string[]): Promise<TextsById> {
    if (ids.length === 0) return new Map();
    const rows: (SealedRow & { case_id: string; version: number })[] = await tx.query(
      `select t.id, t.field, t.sealed, c.key_id, t.case_id, t.version
       from case_texts t join cases c on c.id = t.case_id where t.id = any($1::uuid[])`,
      [ids],
    );
    await this.#log(
      tx,
      reader,
      rows.map(({ case_id, version }) => ({ caseId: case_id, version })),
    );
    const opened = await this.#open(rows);
    return new Map(ids.map((id) => [id, opened.get(id) ?? null]));
  }

  /**
   * Deletes the texts of cases: the keys first, so that no failure half-way leaves a readable text.
   * Scores, tags, what was proposed, the district, what made it urgent and which case came before go with them. Repeating it is no error.
   */
  async erase(tx: Transaction, caseIds: readonly string[], at: Date): Promise<void> {
    const keys: { key_id: string }[] = await tx.query(
      'select key_id from cases where id = any($1)',
      [caseIds],
    );
    await this.vault.forget(keys.map(({ key_id }) => key_id));
    await tx.query(
      'update case_texts set sealed = null, deleted_at = $2 where case_id = any($1) and sealed is not null',
      [caseIds, at],
    );
    // With its case, a small place tells too much; an action goes on without it.
    await tx.query(
      `update decision_actions set place_id = null
       where decision_id in (select id from decisions where case_id = any($1))`,
      [caseIds],
    );
    await tx.query(
      'update case_versions set scores = null, tags = null, proposed = null where case_id = any($1)',
      [caseIds],
    );
    await tx.query(
      `update cases set district_id = null, urgency_reason = null, urgent_by = null
       where id = any($1)`,
      [caseIds],
    );
    // A need that was noted stays as the area's own: nothing says any more whose it was, or who met it.
    await tx.query(
      `update missing_services set case_id = null, noted_by = null,
         noted_on = date_trunc('month', noted_on)::date where case_id = any($1)`,
      [caseIds],
    );
    await tx.query('update case_bringers set earlier_case_id = null where case_id = any($1)', [
      caseIds,
    ]);
    await tx.query(
      'update cases set text_deleted_at = $2 where id = any($1) and text_deleted_at is null',
      [caseIds, at],
    );
  }

  /** Deletes what was noted from a case that is taken back or identified someone: keys, then rows. */
  async forgetNotes(tx: Transaction, caseId: string): Promise<void> {
    const keys: { key_id: string }[] = await tx.query(
      'select key_id from missing_services where case_id = $1 for update',
      [caseId],
    );
    await this.vault.forget(keys.map(({ key_id }) => key_id));
    await tx.query('delete from missing_services where case_id = $1', [caseId]);
  }

  /** Deletes single texts of cases that live on, such as those of a decision that was taken back. */
  async eraseTexts(tx: Transaction, ids: readonly string[], at: Date): Promise<void> {
    await tx.query(
      'update case_texts set sealed = null, deleted_at = $2 where id = any($1::uuid[]) and sealed is not null',
      [ids, at],
    );
  }

  /** Cases of the transaction whose words stand in their rows though their key was forgotten. */
  async casesWithoutKey(tx: Transaction): Promise<string[]> {
    const rows: { id: string; key_id: string }[] = await tx.query(
      'select id, key_id from cases where text_deleted_at is null',
    );
    const gone = new Set(await this.vault.forgotten(rows.map(({ key_id }) => key_id)));
    return rows.filter(({ key_id }) => gone.has(key_id)).map(({ id }) => id);
  }

  async #open(rows: readonly SealedRow[]): Promise<Map<string, string | null>> {
    const keys = await this.vault.find([...new Set(rows.map(({ key_id }) => key_id))]);
    return new Map(
      rows.map(({ id, sealed, key_id }) => {
        const key = keys.get(key_id);
        return [id, key && sealed ? decrypt(key, sealed, id).toString('utf8') : null];
      }),
    );
  }

  async #log(
    tx: Transaction,
    reader: Actor,
    read: readonly { caseId: string; version: number }[],
  ): Promise<void> {
    if (read.length === 0) return;
    await tx.query(
      `insert into text_reads (viewer_id, case_id, version, area_id)
       select $1, r.case_id, r.version, c.area_id
       from unnest($2::text[], $3::int[]) as r (case_id, version) join cases c on c.id = r.case_id
       on conflict do nothing`,
      [reader.userId, read.map(({ caseId }) => caseId), read.map(({ version }) => version)],
    );
  }
}

async function insert(
  tx: Transaction,
  place: TextPlace,
  rows: readonly { id: string; field: string; text: string }[],
): Promise<void> {
  await tx.query(
    `insert into case_texts (id, area_id, case_id, version, field, sealed)
     select r.id, $1, $2, $3, r.field, r.sealed
     from unnest($4::uuid[], $5::text[], $6::bytea[]) as r (id, field, sealed)`,
    [
      place.areaId,
      place.caseId,
      place.version,
      rows.map(({ id }) => id),
      rows.map(({ field }) => field),
      rows.map(({ id, text }) => encrypt(place.key, Buffer.from(text, 'utf8'), id)),
    ],
  );
}

const sealedRows = (tx: Transaction, where: string, values: unknown[]): Promise<SealedRow[]> =>
  tx.query(
    `select t.id, t.field, t.sealed, c.key_id
     from case_texts t join cases c on c.id = t.case_id where ${where}`,
    values,
  );
