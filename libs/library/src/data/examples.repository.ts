import { Injectable } from '@nestjs/common';
import type { AgeBand, CaseTag, ExitCode } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

/** An example as it is stored: its words sealed, and no case that it came from. */
export interface ExampleRow {
  readonly id: string;
  readonly areaId: string;
  readonly keyId: string;
  readonly ageBand: AgeBand;
  readonly theme: CaseTag;
  readonly exit: ExitCode | null;
  readonly situation: Buffer;
  readonly learned: Buffer;
  readonly writtenBy: string;
  readonly confirmedBy: string | null;
  readonly deleteOn: LocalDay;
}

/** Examples as rows. */
@Injectable()
export class ExamplesRepository {
  async add(tx: Transaction, row: Omit<ExampleRow, 'confirmedBy'>): Promise<void> {
    await tx.query(
      `insert into library_examples (id, area_id, key_id, age_band, theme, exit, situation, learned,
         written_by, delete_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        row.id,
        row.areaId,
        row.keyId,
        row.ageBand,
        row.theme,
        row.exit,
        row.situation,
        row.learned,
        row.writtenBy,
        row.deleteOn,
      ],
    );
  }

  async all(tx: Transaction): Promise<ExampleRow[]> {
    return tx.query(`${select} order by e.theme, e.id`);
  }

  async hold(tx: Transaction, id: string): Promise<ExampleRow | null> {
    const [row]: ExampleRow[] = await tx.query(`${select} where e.id::text = $1 for update`, [id]);
    return row ?? null;
  }

  async due(tx: Transaction, today: LocalDay): Promise<ExampleRow[]> {
    return tx.query(`${select} where e.delete_on <= $1`, [today]);
  }

  async confirm(tx: Transaction, id: string, by: string): Promise<void> {
    await tx.query('update library_examples set confirmed_by = $2 where id = $1', [id, by]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from library_examples where id = $1', [id]);
  }
}

const select = `
select e.id, e.area_id as "areaId", e.key_id as "keyId", e.age_band as "ageBand", e.theme, e.exit,
  e.situation, e.learned, e.written_by as "writtenBy", e.confirmed_by as "confirmedBy",
  e.delete_on::text as "deleteOn"
from library_examples e`;
