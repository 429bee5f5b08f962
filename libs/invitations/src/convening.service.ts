import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newUid } from '@rukkanen/calendar';
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
import { Outbox, Transactions, type Transaction } from '@rukkanen/persistence';
import {
  Agendas,
  SessionChanges,
  SessionsRepository,
  type PlannedAgenda,
  type SessionEntity,
} from '@rukkanen/sessions';
import type { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { changesFor, type Change, type Told, type Wanted } from './domain/planned-mails.js';

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
    private readonly outbox: Outbox,
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
      const plan = await this.agendas.plan(tx, session);
      await this.#tell(tx, session, changesFor(await this.#told(tx, id), plan.windows));
      return toChanged(session);
    });
  }

  /** Opens the agenda again; nobody hears of it until it is locked anew. */
  async unlock(actor: Actor, id: string, { revision }: UnlockSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      toChanged(await this.changes.unlock(tx, actor, id, revision)),
    );
  }

  /** Moves the session; whoever was invited is told the new time of their window. */
  async move(actor: Actor, id: string, sent: MoveSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const before = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      const shiftFrom = before.startsAt.getTime();
      const session = await this.changes.move(tx, actor, id, sent);
      const told = await this.invitations.ofSession(tx, id);
      const wanted =
        session.state === 'locked'
          ? (await this.agendas.plan(tx, session)).windows
          : shifted(told, session.startsAt.getTime() - shiftFrom);
      await this.#tell(tx, session, changesFor(told.map(toTold), wanted));
      return toChanged(session);
    });
  }

  /** Calls the session off; everybody invited gets a cancellation. */
  async cancel(actor: Actor, id: string, sent: CancelSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.cancel(tx, actor, id, sent);
      await this.#tell(tx, session, changesFor(await this.#told(tx, id), []));
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
      const told = await this.invitations.ofSession(tx, id);
      await this.#tell(
        tx,
        session,
        changesFor(told.map(toTold), shifted(told, 0), { always: true }),
      );
      return toChanged(session);
    });
  }

  async #board(tx: Transaction, actor: Actor, session: SessionEntity): Promise<AgendaBoard> {
    const plan = await this.agendas.plan(tx, session);
    return {
      ...(await this.agendas.board(tx, actor, plan)),
      mails: await this.#mailsOf(tx, plan),
      mailTroubles: await this.invitations.troubles(tx, session.id),
    };
  }

  async #mailsOf(tx: Transaction, { session, windows }: PlannedAgenda): Promise<PlannedMail[]> {
    const told = await this.invitations.ofSession(tx, session.id);
    const changes = changesFor(told.map(toTold), windows);
    const people = await this.invitations.languages(
      tx,
      changes.map(({ userId }) => userId),
    );
    return changes.flatMap((change) => {
      const person = people.get(change.userId);
      const known = told.find(({ userId }) => userId === change.userId);
      return person ? [toPlannedMail(change, person, known)] : [];
    });
  }

  async #told(tx: Transaction, sessionId: string): Promise<Told[]> {
    return (await this.invitations.ofSession(tx, sessionId)).map(toTold);
  }

  /** Writes each change into its invitation and sends one mail job for it. */
  async #tell(tx: Transaction, session: SessionEntity, changes: readonly Change[]): Promise<void> {
    const known = await this.invitations.ofSession(tx, session.id);
    for (const change of changes) {
      const before = known.find(({ userId }) => userId === change.userId);
      const invitation = next(session, change, before);
      await this.invitations.save(tx, invitation);
      await this.#mail(tx, invitation, change.kind === 'CANCEL' ? 'CANCEL' : 'REQUEST');
    }
  }

  /** The Message-ID is stored before anything is sent: a repeat carries the same one. */
  async #mail(
    tx: Transaction,
    { id, areaId, sequence }: InvitationEntity,
    method: 'REQUEST' | 'CANCEL',
  ): Promise<void> {
    const mailId = randomUUID();
    await this.invitations.addMail(tx, {
      id: mailId,
      areaId,
      invitationId: id,
      method,
      sequence,
      messageId: `<${mailId}@rukkanen>`,
      state: 'waiting',
      attempts: 0,
      errorCode: null,
      createdAt: new Date(),
      sentAt: null,
    });
    await this.outbox.put(tx, 'invitation.mail', { areaId, mailId });
  }
}

/** The invitation after a change: the UID stays, SEQUENCE rises with times and cancellations. */
function next(
  session: SessionEntity,
  change: Change,
  before: InvitationEntity | undefined,
): InvitationEntity {
  const changedAt = laterThan(before?.changedAt);
  if (change.kind === 'CANCEL') {
    if (!before) throw new Error('nobody cancels what was not sent');
    return { ...before, state: 'cancelled', sequence: before.sequence + 1, changedAt };
  }
  const { startsAt, endsAt, function: own, part } = change.wanted;
  const facts = { startsAt, endsAt, function: own, part, state: 'queued' as const, changedAt };
  if (before)
    return {
      ...before,
      ...facts,
      sequence: before.sequence + (movesTime(before, change.wanted) ? 1 : 0),
    };
  return {
    id: randomUUID(),
    areaId: session.areaId,
    sessionId: session.id,
    userId: change.userId,
    uid: newUid(randomUUID(), 'session'),
    sequence: 0,
    createdAt: changedAt,
    ...facts,
  };
}

/** A cancelled invitation that comes back counts as moved: clients have dropped it. */
const movesTime = (before: InvitationEntity, wanted: Wanted): boolean =>
  before.state === 'cancelled' ||
  before.startsAt.getTime() !== wanted.startsAt.getTime() ||
  before.endsAt.getTime() !== wanted.endsAt.getTime();

/** DTSTAMP never falls and differs from the last one, in whole seconds. */
function laterThan(last: Date | undefined): Date {
  const now = Math.floor(Date.now() / 1000) * 1000;
  return new Date(last ? Math.max(now, last.getTime() + 1000) : now);
}

const toTold = ({ userId, state, startsAt, endsAt }: InvitationEntity): Told => ({
  userId,
  cancelled: state === 'cancelled',
  startsAt,
  endsAt,
});

/** The same windows, so many milliseconds later. */
const shifted = (told: readonly InvitationEntity[], by: number): Wanted[] =>
  told
    .filter(({ state }) => state !== 'cancelled')
    .map(({ userId, startsAt, endsAt, function: own, part }) => ({
      personId: userId,
      name: '',
      function: own,
      part,
      startsAt: new Date(startsAt.getTime() + by),
      endsAt: new Date(endsAt.getTime() + by),
    }));

const toPlannedMail = (
  change: Change,
  { name, language }: { name: string; language: PlannedMail['language'] },
  known: InvitationEntity | undefined,
): PlannedMail => ({
  personId: change.userId,
  name,
  language,
  kind: change.kind,
  function: change.kind === 'CANCEL' ? (known?.function ?? 'CONVENER') : change.wanted.function,
  startsAt: change.kind === 'CANCEL' ? null : change.wanted.startsAt.toISOString(),
  endsAt: change.kind === 'CANCEL' ? null : change.wanted.endsAt.toISOString(),
});

const toChanged = ({ id, state, revision }: SessionEntity): SessionChanged => ({
  id,
  state,
  revision,
});
