import { Injectable } from '@nestjs/common';
import type {
  AgendaBoard,
  ArrangeAgenda,
  CancelSession,
  LockSession,
  MoveSession,
  PlannedMail,
  SessionChanged,
  SetJoinLink,
  UnlockSession,
} from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import {
  Agendas,
  SessionChanges,
  SessionsRepository,
  type PlannedAgenda,
  type SessionEntity,
} from '@rukkanen/sessions';
import { InvitationsRepository } from './data/invitations.repository.js';
import { changesFor, mailsAmong } from './domain/planned-mails.js';
import { shifted } from './domain/shifted.js';
import { Telling } from './telling.service.js';

/**
 * Calling people together: every change of a session that somebody must hear of, with the mails it
 * makes necessary, in one transaction.
 */
@Injectable()
export class Convening {
  constructor(
    private readonly changes: SessionChanges,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly telling: Telling,
    private readonly transactions: Transactions,
  ) {}

  /** The agenda under work, with the mails that locking would send and those that have trouble. */
  async board(actor: Actor, id: string): Promise<AgendaBoard> {
    return this.transactions.run(actor, async (tx) => {
      const session = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      requireMay(actor, 'session.arrange', session.areaId);
      return this.#board(tx, actor, session);
    });
  }

  async arrange(actor: Actor, id: string, sent: ArrangeAgenda): Promise<AgendaBoard> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.agendas.arrange(tx, actor, id, sent);
      return this.#board(tx, actor, session);
    });
  }

  /** Locks the agenda and invites everybody to their own window. */
  async lock(actor: Actor, id: string, { revision }: LockSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.lock(tx, actor, id, revision);
      const { windows } = await this.agendas.plan(tx, session);
      await this.telling.bringTo(tx, session, windows);
      return toChanged(session);
    });
  }

  /** Opens the agenda again; nobody hears of it until it is locked anew. */
  async unlock(actor: Actor, id: string, sent: UnlockSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      toChanged(await this.changes.unlock(tx, actor, id, sent)),
    );
  }

  /**
   * Moves the session; whoever was invited is told the new time of their window. A locked agenda is
   * planned anew, since on another day others may sit in the seats.
   */
  async move(actor: Actor, id: string, sent: MoveSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const before = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      const from = before.startsAt.getTime();
      const session = await this.changes.move(tx, actor, id, sent);
      const wanted =
        session.state === 'locked'
          ? (await this.agendas.plan(tx, session)).windows
          : shifted(await this.telling.told(tx, id), session.startsAt.getTime() - from);
      await this.telling.bringTo(tx, session, wanted);
      return toChanged(session);
    });
  }

  /** Calls the session off; everybody invited gets a cancellation. */
  async cancel(actor: Actor, id: string, sent: CancelSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.cancel(tx, actor, id, sent);
      await this.telling.bringTo(tx, session, []);
      return toChanged(session);
    });
  }

  /** Sets the Teams link; whoever has been invited gets the new one. */
  async setJoinLink(
    actor: Actor,
    id: string,
    sent: SetJoinLink,
    allowedHosts: readonly string[],
  ): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.setJoinLink(tx, actor, id, sent, allowedHosts);
      const same = shifted(await this.telling.told(tx, id), 0);
      await this.telling.bringTo(tx, session, same, { always: true });
      return toChanged(session);
    });
  }

  async #board(tx: Transaction, actor: Actor, session: SessionEntity): Promise<AgendaBoard> {
    const plan = await this.agendas.plan(tx, session);
    return {
      ...(await this.agendas.board(tx, actor, plan)),
      mails: await this.#plannedMails(tx, plan),
      mailTroubles: await this.invitations.troubles(tx, session.id),
    };
  }

  /** What locking would send; a session that has begun or is over sends nothing more. */
  async #plannedMails(
    tx: Transaction,
    { session, windows }: PlannedAgenda,
  ): Promise<PlannedMail[]> {
    if (!['draft', 'open', 'locked'].includes(session.state)) return [];
    const told = await this.telling.told(tx, session.id);
    const mails = mailsAmong(changesFor(told, windows), told);
    const people = await this.invitations.people(
      tx,
      mails.map(({ personId }) => personId),
    );
    return mails.flatMap((mail) => {
      const person = people.get(mail.personId);
      return person ? [{ ...mail, ...person }] : [];
    });
  }
}

const toChanged = ({ id, state, revision }: SessionEntity): SessionChanged => ({
  id,
  state,
  revision,
});
