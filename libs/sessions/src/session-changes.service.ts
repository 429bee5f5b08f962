import { Injectable } from '@nestjs/common';
import type { CancelSession, MoveSession, SessionState, SetJoinLink } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Agendas } from './agenda.service.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { instantOf } from './domain/wall-time.js';

/** From which states each change may start (STATES.md, session). */
const FROM: Readonly<
  Record<'lock' | 'unlock' | 'move' | 'cancel' | 'link', readonly SessionState[]>
> = {
  lock: ['open'],
  unlock: ['locked'],
  move: ['open', 'locked'],
  cancel: ['draft', 'open', 'locked'],
  link: ['draft', 'open', 'locked'],
};

/**
 * The changes of a session before it is held. Each holds the session's row, checks the revision that
 * was looked at, and writes the next one; who must hear of it is the invitations room's to say.
 */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
  ) {}

  async lock(tx: Transaction, actor: Actor, id: string, revision: number): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'lock');
    return this.sessions.save(tx, Object.assign(session, { state: 'locked' as const }));
  }

  async unlock(
    tx: Transaction,
    actor: Actor,
    id: string,
    revision: number,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'unlock');
    return this.sessions.save(tx, Object.assign(session, { state: 'open' as const }));
  }

  /** Another time: a wall time in Helsinki that exists; the length stays. */
  async move(tx: Transaction, actor: Actor, id: string, to: MoveSession): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, to.revision, 'move');
    const startsAt = instantOf(to.date, to.startLocal);
    if (!startsAt)
      return refuse('request.invalid', { issues: [{ path: 'startLocal', code: 'skipped_hour' }] });
    const length = session.endsAt.getTime() - session.startsAt.getTime();
    return this.sessions.save(
      tx,
      Object.assign(session, {
        movedFrom: session.movedFrom ?? session.heldOn,
        heldOn: to.date,
        startsAt,
        endsAt: new Date(startsAt.getTime() + length),
      }),
    );
  }

  /** Called off: its cases return to the queue ahead of the others. */
  async cancel(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, reason }: CancelSession,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'cancel');
    await this.agendas.empty(tx, actor, id);
    return this.sessions.save(
      tx,
      Object.assign(session, { state: 'cancelled' as const, cancelReason: reason }),
    );
  }

  /** The Teams link, on one of the hosts that the settings allow. */
  async setJoinLink(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, joinUrl }: SetJoinLink,
    allowedHosts: readonly string[],
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'link');
    const { protocol, hostname } = new URL(joinUrl);
    if (protocol !== 'https:' || !allowedHosts.includes(hostname))
      refuse('session.join_link_refused', { hosts: allowedHosts });
    return this.sessions.save(tx, Object.assign(session, { joinUrl }));
  }

  async #begin(
    tx: Transaction,
    actor: Actor,
    id: string,
    revision: number,
    change: keyof typeof FROM,
  ): Promise<SessionEntity> {
    const session = await this.agendas.hold(tx, actor, id, revision);
    if (!FROM[change].includes(session.state))
      refuse('session.wrong_state', { state: session.state });
    return session;
  }
}
