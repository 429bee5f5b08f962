import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newUid } from '@rukkanen/calendar';
import { Outbox, type Transaction } from '@rukkanen/persistence';
import type { SessionEntity } from '@rukkanen/sessions';
import type { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { called, withdrawn } from './domain/next-invitation.js';
import { changesFor, type Change, type Told, type Wanted } from './domain/planned-mails.js';
import { MailIdentity, messageIdOf } from './mail-identity.js';

/** Writes changes into invitations, each with its one mail, in the transaction that makes them. */
@Injectable()
export class Telling {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly outbox: Outbox,
    private readonly identity: MailIdentity,
  ) {}

  /** What everybody has been told about a session. */
  async told(tx: Transaction, sessionId: string): Promise<Told[]> {
    return (await this.invitations.ofSession(tx, sessionId)).map(toTold);
  }

  /**
   * Brings everybody from what they were told to what is wanted. The session's row is held by whoever
   * changes it, so nobody else tells its people anything at the same time.
   */
  async bringTo(
    tx: Transaction,
    session: SessionEntity,
    wanted: readonly Wanted[],
    options: { always?: boolean } = {},
  ): Promise<void> {
    const known = await this.invitations.ofSession(tx, session.id);
    for (const change of changesFor(known.map(toTold), wanted, options))
      await this.#carryOut(tx, session, change, known);
  }

  async #carryOut(
    tx: Transaction,
    session: SessionEntity,
    change: Change,
    known: readonly InvitationEntity[],
  ): Promise<void> {
    const before = known.find(({ userId }) => userId === change.userId) ?? null;
    if (change.kind === 'CANCEL') await this.#withdraw(tx, before);
    else if (change.kind === 'QUIET') await this.#note(tx, before, change.wanted);
    else await this.#call(tx, session, before, change);
  }

  /** Stamped with the real time: calendar clients compare it with their own clock. */
  async #call(
    tx: Transaction,
    session: SessionEntity,
    before: InvitationEntity | null,
    { userId, wanted }: Exclude<Change, { kind: 'CANCEL' }>,
  ): Promise<void> {
    const version = called(before, wanted, new Date());
    const names = before ?? aNew(session, userId, version.changedAt);
    const invitation = Object.assign(names, version);
    await this.invitations.save(tx, invitation);
    await this.#mail(tx, invitation, 'REQUEST');
  }

  /** Somebody who cannot have heard of the invitation is not bothered with its end. */
  async #withdraw(tx: Transaction, before: InvitationEntity | null): Promise<void> {
    if (!before) return;
    const known = await this.invitations.mayKnow(tx, before);
    const invitation = Object.assign(before, withdrawn(before, new Date()));
    await this.invitations.save(tx, invitation);
    if (known) await this.#mail(tx, invitation, 'CANCEL');
    else await this.invitations.supersede(tx, invitation.id);
  }

  async #note(
    tx: Transaction,
    before: InvitationEntity | null,
    { function: own, part }: Pick<InvitationEntity, 'function' | 'part'>,
  ): Promise<void> {
    if (before) await this.invitations.setPart(tx, before.id, own, part);
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
      messageId: messageIdOf(this.identity, mailId),
      state: 'waiting',
      attempts: 0,
      errorCode: null,
      createdAt: new Date(),
      sentAt: null,
    });
    await this.outbox.put(tx, 'invitation.mail', { areaId, mailId });
  }
}

const aNew = ({ areaId, id }: SessionEntity, userId: string, createdAt: Date) => ({
  id: randomUUID(),
  areaId,
  sessionId: id,
  userId,
  uid: newUid(randomUUID(), 'session'),
  createdAt,
});

const toTold = ({ state, ...known }: InvitationEntity): Told => ({
  ...known,
  cancelled: state === 'cancelled',
});
