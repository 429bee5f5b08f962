import { Injectable } from '@nestjs/common';
import type { PlannedMail, TermMail } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailsRepository } from './data/mails.repository.js';
import type { SaidKind } from './domain/said.js';
import type { Posted } from './posted.js';
import { rehearsed } from './rehearsal.js';

const KINDS: Readonly<Record<SaidKind, PlannedMail['kind']>> = {
  NEW: 'NEW',
  SERIES_NEW: 'NEW',
  UPDATE: 'UPDATE',
  SAME: 'UPDATE',
  SERIES_UPDATE: 'UPDATE',
  WITHDRAWN: 'CANCEL',
  OFF: 'CANCEL',
  MOVED: 'CANCEL',
  SERIES_WITHDRAWN: 'CANCEL',
  SERIES_OFF: 'CANCEL',
};

/**
 * Who gets which mail. A dry run is the very change, rolled back: it cannot say anything else than what
 * would happen, and it refuses what would be refused.
 */
@Injectable()
export class MailSheet {
  constructor(
    private readonly mails: MailsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** The mails that a change of a session would send. */
  async rehearse(actor: Actor, change: Change): Promise<PlannedMail[]> {
    const mails = await this.rehearseTerm(actor, change);
    return mails.map(({ about: _, ...mail }) => mail);
  }

  /** The mails that a change of a term would send. */
  async rehearseTerm(actor: Actor, change: Change): Promise<TermMail[]> {
    return rehearsed(this.transactions, actor, async (tx) => this.of(tx, await change(tx)));
  }

  /** What was put in line and not superseded since, as it is shown to the convener. */
  async of(tx: Transaction, posted: readonly Posted[]): Promise<TermMail[]> {
    const ids = posted.map(({ mailId }) => mailId);
    const waiting = await this.mails.stillWaiting(tx, ids);
    const people = await this.invitations.people(
      tx,
      posted.map(({ personId }) => personId),
    );
    return posted
      .filter(({ mailId }) => waiting.has(mailId))
      .flatMap((one) => {
        const person = people.get(one.personId);
        return person ? [{ ...toMail(one), ...person }] : [];
      });
  }
}

type Change = (tx: Transaction) => Promise<readonly Posted[]>;

function toMail({ personId, function: own, kind, startsAt, endsAt }: Posted) {
  const ends = KINDS[kind] === 'CANCEL';
  return {
    personId,
    function: own,
    kind: KINDS[kind],
    about: kind.startsWith('SERIES') ? ('SERIES' as const) : ('SESSION' as const),
    startsAt: ends ? null : startsAt.toISOString(),
    endsAt: ends ? null : endsAt.toISOString(),
  };
}
