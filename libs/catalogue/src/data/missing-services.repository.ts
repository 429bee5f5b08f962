import { Injectable } from '@nestjs/common';
import type { CaseTag, ServicePhase } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { Noted } from '../domain/needs.js';

/** A note of a need as it is stored: its words sealed under its own key. */
export interface NoteRow extends Noted {
  readonly areaId: string;
  readonly keyId: string;
  readonly words: Buffer;
  readonly theme: CaseTag | null;
  readonly phase: ServicePhase | null;
  readonly districtId: string | null;
  readonly jointProcurement: boolean;
  readonly notedBy: string | null;
  readonly notedOn: LocalDay;
  readonly revision: number;
}

export type NewNote = Pick<
  NoteRow,
  'areaId' | 'keyId' | 'words' | 'theme' | 'phase' | 'districtId' | 'notedOn'
> & { readonly id: string; readonly caseId: string; readonly notedBy: string };

/** Notes of needs as rows. */
@Injectable()
export class MissingServicesRepository {
  /** Oldest first, of the areas of the transaction. */
  async all(tx: Transaction): Promise<NoteRow[]> {
    return tx.query(`${select} order by m.noted_on, m.id`);
  }

  /** Keeps other writers out of some notes until the transaction ends; always in one order. */
  async hold(tx: Transaction, ids: readonly string[]): Promise<Map<string, NoteRow>> {
    const rows: NoteRow[] = await tx.query(
      `${select} where m.id = any($1::uuid[]) order by m.id for update`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whether the case still has its words, while nobody takes them. */
  async holdCase(tx: Transaction, caseId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'select 1 from cases where id = $1 and text_deleted_at is null for update',
      [caseId],
    );
    return rows.length > 0;
  }

  async add(tx: Transaction, note: NewNote): Promise<void> {
    await tx.query(addQuery, [
      note.id,
      note.areaId,
      note.caseId,
      note.keyId,
      note.words,
      note.theme,
      note.phase,
      note.districtId,
      note.notedBy,
      note.notedOn,
    ]);
  }

  async merge(tx: Transaction, id: string, into: string | null): Promise<void> {
    await tx.query(
      'update missing_services set merged_into = $2, revision = revision + 1 where id = $1',
      [id, into],
    );
  }

  async mark(tx: Transaction, id: string, jointProcurement: boolean): Promise<void> {
    await tx.query(
      'update missing_services set joint_procurement = $2, revision = revision + 1 where id = $1',
      [id, jointProcurement],
    );
  }

  /** What was merged into them stands alone again. */
  async remove(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query('delete from missing_services where id = any($1::uuid[])', [ids]);
  }
}

const select = `
select m.id, m.area_id as "areaId", m.key_id as "keyId", m.words, m.about, m.theme, m.phase,
  m.district_id as "districtId", m.joint_procurement as "jointProcurement",
  m.merged_into as "mergedInto", m.noted_by as "notedBy", m.noted_on::text as "notedOn", m.revision
from missing_services m`;

/** Notes of one case are about one client, whoever wrote them. */
const addQuery = `
insert into missing_services (id, area_id, case_id, key_id, words, theme, phase, district_id,
  noted_by, noted_on, about)
select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
  coalesce((select about from missing_services where case_id = $3 limit 1), gen_random_uuid())`;
