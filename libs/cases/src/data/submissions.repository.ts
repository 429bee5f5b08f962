import { Injectable } from '@nestjs/common';
import type { CaseReceipt } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { CaseEntity, CaseVersionEntity } from './case.entity.js';

interface SubmissionRow {
  id: string;
  code_word: string;
  version: number;
  submitted_at: Date;
}

/** Versions of cases by the submission that brought them. */
@Injectable()
export class SubmissionsRepository {
  /**
   * What a submission brought when it came in before, or null. Until the transaction ends, the same
   * submission waits here when it comes again at the same time, so that it never brings two cases.
   */
  async known(tx: Transaction, submissionKey: string | null): Promise<CaseReceipt | null> {
    if (submissionKey === null) return null;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [submissionKey]);
    const [row]: SubmissionRow[] = await tx.query(
      `select c.id, c.code_word, v.version, v.submitted_at
       from case_versions v join cases c on c.id = v.case_id where v.submission_key = $1`,
      [submissionKey],
    );
    return row
      ? {
          id: row.id,
          codeWord: row.code_word,
          version: row.version,
          submittedAt: row.submitted_at.toISOString(),
          replayed: true,
        }
      : null;
  }

  /** The case goes on with a new version; a district that is not told again stays. */
  async addVersion(
    tx: Transaction,
    version: CaseVersionEntity,
    { districtId, ...codes }: Partial<CaseEntity>,
  ): Promise<void> {
    await tx.update(
      CaseEntity,
      { id: version.caseId },
      { ...codes, version: version.version, ...(districtId && { districtId }) },
    );
    await tx.insert(CaseVersionEntity, version);
  }
}
