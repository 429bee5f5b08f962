import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@rukkanen/kernel';
import { Outbox, type Transaction } from '@rukkanen/persistence';
import type { MailEntity } from './data/mail.entity.js';
import { MailsRepository, type PlaceInLine } from './data/mails.repository.js';
import { methodOf, type Said } from './domain/said.js';
import { MailIdentity, messageIdOf } from './mail-identity.js';

const HOUR_MS = 3_600_000;

/** One thing to tell one person. */
export interface Letter {
  readonly areaId: string;
  readonly about:
    | { readonly invitationId: string; readonly standingId?: never }
    | { readonly standingId: string; readonly invitationId?: never };
  readonly said: Said;
  /** When the meeting that it is about begins. */
  readonly startsAt: Date;
}

/**
 * Puts messages in line. They wait while changes are collected, and whatever is said anew of the same
 * entry meanwhile takes their place without waiting longer. What is about the coming hour goes at once,
 * with all that waits before it under its UID.
 */
@Injectable()
export class Post {
  constructor(
    private readonly mails: MailsRepository,
    private readonly outbox: Outbox,
    private readonly identity: MailIdentity,
    private readonly clock: Clock,
  ) {}

  /** The Message-ID is stored before anything is sent: a repeat carries the same one. */
  async put(tx: Transaction, { areaId, about, said, startsAt }: Letter): Promise<string> {
    const place = await this.mails.supersede(tx, said);
    const due = this.#due(startsAt, place);
    const id = randomUUID();
    const mail: MailEntity = {
      id,
      areaId,
      invitationId: about.invitationId ?? null,
      standingId: about.standingId ?? null,
      method: methodOf(said),
      sequence: said.sequence,
      messageId: messageIdOf(this.identity, id),
      state: 'waiting',
      attempts: 0,
      errorCode: null,
      createdAt: new Date(),
      sentAt: null,
      uid: said.uid,
      said,
      dueAt: due,
    };
    await this.mails.add(tx, mail, place);
    await this.#send(tx, areaId, id, due);
    if (this.#isUrgent(startsAt))
      for (const mailId of await this.mails.hasten(tx, said.uid))
        await this.#send(tx, areaId, mailId, new Date());
    return id;
  }

  /** Puts a message that was refused for good in line again, under its old Message-ID. */
  async again(tx: Transaction, mailId: string): Promise<boolean> {
    const mail = await this.mails.revive(tx, mailId);
    if (mail) await this.#send(tx, mail.areaId, mail.id, new Date());
    return mail !== null;
  }

  #due(startsAt: Date, place: PlaceInLine | null): Date {
    const now = Date.now();
    if (this.#isUrgent(startsAt)) return new Date(now);
    const collected = now + this.identity.collectSeconds * 1_000;
    return new Date(Math.min(collected, place?.dueAt.getTime() ?? collected));
  }

  #isUrgent(startsAt: Date): boolean {
    return startsAt.getTime() - this.clock.now().getTime() <= HOUR_MS;
  }

  #send(tx: Transaction, areaId: string, mailId: string, due: Date): Promise<void> {
    const after = Math.max(0, Math.ceil((due.getTime() - Date.now()) / 1_000));
    return this.outbox.put(tx, 'invitation.mail', { areaId, mailId }, after);
  }
}
