import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newUid } from '@rukkanen/calendar';
import type { Transaction } from '@rukkanen/persistence';
import { DeclinesRepository, type SessionEntity } from '@rukkanen/sessions';
import type { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailsRepository } from './data/mails.repository.js';
import { called, laterThan, withdrawn } from './domain/next-invitation.js';
import { changesFor, type Change, type Told, type Wanted } from './domain/planned-mails.js';
import { sayPlace, type SaidKind } from './domain/said.js';
import { Occurrences } from './occurrences.service.js';
import { toPosted, type Posted } from './posted.js';
import { Post } from './post.service.js';

/** Writes changes into invitations, each with its one mail, in the transaction that makes them. */
@Injectable()
export class Telling {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly declines: DeclinesRepository,
    private readonly mails: MailsRepository,
    private readonly occurrences: Occurrences,
    private readonly post: Post,
  ) {}

  /** What everybody has been told about a session. */
  async told(tx: Transaction, sessionId: string): Promise<Told[]> {
    return (await this.invitations.ofSession(tx, sessionId)).map(toTold);
  }

  /**
   * Brings everybody from what they were told to what is wanted. The session's row is held by whoever
   * changes it, so nobody else tells its people anything at the same time. Whoever was taken off by
   * hand stays off; whoever has declined is neither asked again nor told that they need not come.
   */
  async bringTo(
    tx: Transaction,
    session: SessionEntity,
    wanted: readonly Wanted[],
    options: Retelling = {},
  ): Promise<Posted[]> {
    const known = await this.invitations.ofSession(tx, session.id);
    const changes = await this.#changes(tx, session, known, wanted, options);
    const posted: Posted[] = [];
    for (const change of changes)
      posted.push(...(await this.#carryOut(tx, session, change, known)));
    return posted;
  }

  /** What bringing everybody to what is wanted would change. */
  async changesTo(
    tx: Transaction,
    session: SessionEntity,
    wanted: readonly Wanted[],
  ): Promise<Change[]> {
    return this.#changes(tx, session, await this.invitations.ofSession(tx, session.id), wanted);
  }

  async #changes(
    tx: Transaction,
    session: SessionEntity,
    known: readonly InvitationEntity[],
    wanted: readonly Wanted[],
    options: Retelling = {},
  ): Promise<Change[]> {
    const off = new Set(known.filter(({ removed }) => removed).map(({ userId }) => userId));
    const declined = await this.declines.of(tx, session);
    const asked = wanted.filter(({ personId }) => !off.has(personId) && !declined.has(personId));
    const ends = session.state === 'cancelled';
    return changesFor(known.map(toTold), asked, options).filter(
      ({ kind, userId }) => kind !== 'CANCEL' || ends || !declined.has(userId),
    );
  }

  /** Takes one person off a session by hand. */
  async remove(tx: Transaction, session: SessionEntity, userId: string): Promise<boolean> {
    const known = await this.invitations.ofSession(tx, session.id);
    const row = known.find((one) => one.userId === userId && one.state !== 'cancelled');
    if (!row) return false;
    row.removed = true;
    await this.#withdraw(tx, session, row);
    return true;
  }

  async #carryOut(
    tx: Transaction,
    session: SessionEntity,
    change: Change,
    known: readonly InvitationEntity[],
  ): Promise<Posted[]> {
    const before = known.find(({ userId }) => userId === change.userId) ?? null;
    if (change.kind === 'CANCEL') return before ? this.#withdraw(tx, session, before) : [];
    if (change.kind === 'QUIET') return this.#note(tx, before, change.wanted);
    return this.#call(tx, session, before, change);
  }

  /** An occurrence of a series is overridden where calendars can hold that; all else stands alone. */
  async #call(
    tx: Transaction,
    session: SessionEntity,
    before: InvitationEntity | null,
    { userId, wanted }: Exclude<Change, { kind: 'CANCEL' }>,
  ): Promise<Posted[]> {
    if (!before?.standingId) return this.#callAlone(tx, before ?? aNew(session, userId), wanted);
    if (before.state === 'cancelled') return this.#callAlone(tx, before, wanted);
    if (await this.occurrences.canHold(tx, before, wanted.startsAt))
      return this.occurrences.override(tx, before, wanted);
    const out = await this.occurrences.takeOut(tx, before, 'MOVED');
    return [...out, ...(await this.#callAlone(tx, before, wanted))];
  }

  /**
   * Under a UID of its own, which says by the row's name which place it is. Stamped with the real time:
   * calendar clients compare it with their own clock.
   */
  async #callAlone(
    tx: Transaction,
    row: InvitationEntity | NewInvitation,
    wanted: Wanted,
  ): Promise<Posted[]> {
    const before = isKnown(row) ? row : null;
    const stands = before !== null && before.standingId === null && before.state !== 'cancelled';
    const told = stands && (await this.invitations.mayKnow(tx, before));
    const version = called(before, wanted, new Date());
    const invitation: InvitationEntity = Object.assign(row, alone(row), version);
    await this.invitations.save(tx, invitation);
    return this.#mail(tx, invitation, told ? 'UPDATE' : 'NEW');
  }

  /** Somebody who cannot have heard of the invitation is not bothered with its end. */
  async #withdraw(
    tx: Transaction,
    session: SessionEntity,
    before: InvitationEntity,
  ): Promise<Posted[]> {
    const kind = session.state === 'cancelled' ? 'OFF' : 'WITHDRAWN';
    if (before.standingId) return this.occurrences.takeOut(tx, before, kind);
    await this.mails.holdWaiting(tx, before.uid);
    const known = await this.invitations.mayKnow(tx, before);
    const invitation = Object.assign(before, withdrawn(before, new Date()));
    await this.invitations.save(tx, invitation);
    if (known) return this.#mail(tx, invitation, kind);
    await this.mails.supersede(tx, { uid: invitation.uid });
    return [];
  }

  async #note(
    tx: Transaction,
    before: InvitationEntity | null,
    { function: own, part }: Pick<InvitationEntity, 'function' | 'part'>,
  ): Promise<Posted[]> {
    if (before) await this.invitations.setPart(tx, before.id, own, part);
    return [];
  }

  async #mail(tx: Transaction, invitation: InvitationEntity, kind: SaidKind): Promise<Posted[]> {
    const { id, areaId, startsAt } = invitation;
    const said = sayPlace(kind, invitation);
    const mailId = await this.post.put(tx, { areaId, about: { invitationId: id }, said, startsAt });
    return [toPosted(mailId, invitation, kind)];
  }
}

/** Who hears although their times have not changed: everybody, or only these. */
interface Retelling {
  readonly always?: boolean;
  readonly again?: ReadonlySet<string>;
}

type NewInvitation = Pick<
  InvitationEntity,
  'id' | 'areaId' | 'sessionId' | 'userId' | 'createdAt' | 'removed'
>;

const isKnown = (row: InvitationEntity | NewInvitation): row is InvitationEntity => 'uid' in row;

const aNew = ({ areaId, id }: SessionEntity, userId: string): NewInvitation => ({
  id: randomUUID(),
  areaId,
  sessionId: id,
  userId,
  createdAt: laterThan(null, new Date()),
  removed: false,
});

/** A place keeps the UID that it has of its own; one that comes from a series gets one by its name. */
const alone = (row: InvitationEntity | NewInvitation) => ({
  uid: isKnown(row) && !row.standingId ? row.uid : newUid(row.id, 'session'),
  standingId: null,
  occurrence: null,
  overridden: false,
});

const toTold = ({ state, ...known }: InvitationEntity): Told => ({
  ...known,
  cancelled: state === 'cancelled',
});
