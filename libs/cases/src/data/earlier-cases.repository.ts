import { Injectable } from '@nestjs/common';
import type { MyCase } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';

/** Which earlier case a returning client had: known to the one who brought both, and to nobody else. */
@Injectable()
export class EarlierCasesRepository {
  /** Links a case to another of the same bringer; false, and nothing is linked, when it is not theirs. */
  async link(tx: Transaction, caseId: string, earlierId: string): Promise<boolean> {
    const [linked]: unknown[][] = await tx.query(
      `update case_bringers b set earlier_case_id = e.case_id
       from case_bringers e
       where b.case_id = $1 and e.case_id = $2 and e.case_id <> b.case_id and e.user_id = b.user_id
       returning b.case_id`,
      [caseId, earlierId],
    );
    return (linked ?? []).length > 0;
  }

  async unlink(tx: Transaction, caseId: string): Promise<void> {
    await tx.query('update case_bringers set earlier_case_id = null where case_id = $1', [caseId]);
  }

  /** The earlier cases of one's own cases, by the later one. */
  async ofBringer(
    tx: Transaction,
    userId: string,
  ): Promise<ReadonlyMap<string, NonNullable<MyCase['earlier']>>> {
    const rows: { case_id: string; id: string; code_word: string }[] = await tx.query(
      `select b.case_id, c.id, c.code_word from case_bringers b
       join cases c on c.id = b.earlier_case_id where b.user_id = $1`,
      [userId],
    );
    return new Map(rows.map(({ case_id, id, code_word: codeWord }) => [case_id, { id, codeWord }]));
  }
}
