import { Injectable } from '@nestjs/common';
import { Clock, refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { CaseEntity } from './data/case.entity.js';
import { after, type CaseEventType } from './domain/case-machine.js';

export interface CaseChange {
  readonly caseId: string;
  readonly event: CaseEventType;
  readonly actorId: string | null;
  /** Codes and ids that belong to the event; never a text. */
  readonly codes?: Readonly<Record<string, unknown>>;
}

/** Moves cases from state to state: for every room, the only way to do it. */
@Injectable()
export class CaseStates {
  constructor(private readonly clock: Clock) {}

  /**
   * Locks the case, asks the machine, writes the state and the event with the next revision. An
   * unknown case is refused like one of another area.
   */
  async transition(tx: Transaction, change: CaseChange): Promise<CaseEntity> {
    const found = await this.#hold(tx, change.caseId);
    found.state = after(found.state, change.event);
    return this.#advance(tx, found, change);
  }

  /** Writes an event that leaves the state as it is. */
  async note(tx: Transaction, note: CaseNote): Promise<CaseEntity> {
    return this.#advance(tx, await this.#hold(tx, note.caseId), note);
  }

  /** Appends the first event of a new case, at its present revision. */
  async record(tx: Transaction, row: CaseAt, note: CaseNote): Promise<void> {
    await tx.query(
      `insert into case_events (case_id, revision, area_id, type, codes, actor_id, at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
      [
        row.id,
        row.revision,
        row.areaId,
        note.event,
        JSON.stringify(note.codes ?? {}),
        note.actorId,
        this.clock.now(),
      ],
    );
  }

  async #hold(tx: Transaction, caseId: string): Promise<CaseEntity> {
    const found = await tx.findOne(CaseEntity, {
      where: { id: caseId },
      lock: { mode: 'pessimistic_write' },
    });
    return found ?? refuse('access.not_found');
  }

  async #advance(tx: Transaction, row: CaseEntity, note: CaseNote): Promise<CaseEntity> {
    row.revision += 1;
    await tx.update(CaseEntity, { id: row.id }, { state: row.state, revision: row.revision });
    await this.record(tx, row, note);
    return row;
  }
}

type CaseNote = Omit<CaseChange, 'event'> & { readonly event: string };
type CaseAt = Pick<CaseEntity, 'id' | 'areaId' | 'revision'>;
