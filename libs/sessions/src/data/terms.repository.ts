import { Injectable } from '@nestjs/common';
import type { Repeat, SessionKind, TermException, TermState } from '@rukkanen/contract';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { TermRule } from '../domain/term-days.js';

/** A term of a team with its rule. */
export interface Term extends TermRule {
  readonly id: string;
  readonly areaId: string;
  readonly teamId: string;
  readonly state: TermState;
  readonly kind: SessionKind;
  readonly placeId: string | null;
  readonly revision: number;
  readonly follows: string | null;
}

export type TermEvent = 'planned' | 'replanned' | 'discarded' | 'cut' | 'followed' | 'changed';

interface TermRow extends Omit<Term, 'repeat' | 'exceptions'> {
  readonly pattern: { readonly repeat: Repeat; readonly exceptions?: readonly TermException[] };
}

/** Terms as rows, and the log of what was done to them: codes only, one line a revision. */
@Injectable()
export class TermsRepository {
  constructor(private readonly clock: Clock) {}

  /** Terms with a rule that are not given up, the latest first. */
  async inAreas(tx: Transaction, areas: readonly string[]): Promise<Term[]> {
    const rows: TermRow[] = await tx.query(
      `${termQuery} where area_id = any($1) and (state <> 'ended' or sent_at is not null)
         and pattern ? 'repeat' order by first_on desc, id`,
      [areas],
    );
    return rows.map(toTerm);
  }

  async find(tx: Transaction, id: string): Promise<Term> {
    const [row]: TermRow[] = await tx.query(`${termQuery} where id = $1`, [id]);
    return row ? toTerm(row) : refuse('access.not_found');
  }

  /** Reads a term and keeps other writers out until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<Term> {
    const [row]: TermRow[] = await tx.query(`${termQuery} where id = $1 for update`, [id]);
    return row ? toTerm(row) : refuse('access.not_found');
  }

  async add(tx: Transaction, actor: Actor, term: Term, type: TermEvent): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into terms (id, area_id, team_id, state, kind, place_id, pattern, first_on, last_on,
         start_time, minutes, revision, follows, created_at, created_by, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        term.id,
        term.areaId,
        term.teamId,
        term.state,
        ...ruleValues(term),
        term.revision,
        term.follows,
        now,
        actor.userId,
        term.state === 'sent' ? now : null,
      ],
    );
    await this.#log(tx, actor, term, type);
  }

  /** Writes a changed term with its next revision. */
  async save(tx: Transaction, actor: Actor, term: Term, type: TermEvent): Promise<Term> {
    const saved = { ...term, revision: term.revision + 1 };
    await tx.query(
      `update terms set revision = $2, state = $3, kind = $4, place_id = $5, pattern = $6::jsonb,
         first_on = $7, last_on = $8, start_time = $9, minutes = $10 where id = $1`,
      [saved.id, saved.revision, saved.state, ...ruleValues(saved)],
    );
    await this.#log(tx, actor, saved, type);
    return saved;
  }

  async #log(tx: Transaction, actor: Actor, term: Term, type: TermEvent): Promise<void> {
    const codes = { firstOn: term.firstOn, lastOn: term.lastOn, startTime: term.startTime };
    await tx.query(
      `insert into term_events (term_id, revision, area_id, type, codes, actor_id, at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
      [
        term.id,
        term.revision,
        term.areaId,
        type,
        JSON.stringify(codes),
        actor.userId,
        this.clock.now(),
      ],
    );
  }
}

const ruleValues = (term: Term): readonly (string | number | null)[] => [
  term.kind,
  term.placeId,
  JSON.stringify({ repeat: term.repeat, exceptions: term.exceptions }),
  term.firstOn,
  term.lastOn,
  term.startTime,
  term.minutes,
];

const toTerm = ({ pattern, ...row }: TermRow): Term => ({
  ...row,
  repeat: pattern.repeat,
  exceptions: pattern.exceptions ?? [],
});

const termQuery = `
select id, area_id as "areaId", team_id as "teamId", state, kind, place_id as "placeId", pattern,
  first_on::text as "firstOn", last_on::text as "lastOn", start_time as "startTime", minutes, revision,
  follows
from terms`;
