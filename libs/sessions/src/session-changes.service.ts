import { Injectable } from '@nestjs/common';
import type {
  AgendaBoard,
  CancelSession,
  MoveSession,
  QuorumReason,
  SessionState,
  SetJoinLink,
  SetPlace,
  UnlockSession,
} from '@rukkanen/contract';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Agendas } from './agenda.service.js';
import type { SessionEntity } from './data/session.entity.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { instantOf } from './domain/wall-time.js';

/** From which states each change may start (STATES.md, session). */
const FROM: Readonly<
  Record<
    'lock' | 'unlock' | 'move' | 'cancel' | 'link' | 'place' | 'release' | 'callBack',
    readonly SessionState[]
  >
> = {
  lock: ['open'],
  unlock: ['locked'],
  move: ['open', 'locked'],
  cancel: ['draft', 'open', 'locked'],
  link: ['draft', 'open', 'locked'],
  place: ['draft', 'open', 'locked'],
  release: ['draft', 'open', 'locked'],
  callBack: ['open', 'locked'],
};

/** What locking needs: a late case has been agreed to already, by a convener who saw who is missing. */
interface Locking {
  readonly revision: number;
  readonly quorumReason?: QuorumReason | 'late_case' | undefined;
}

/**
 * The changes of a session before it is held. Each holds the session's row, checks the revision that
 * was looked at, and writes the next one; who must hear of it is the invitations room's to say.
 */
@Injectable()
export class SessionChanges {
  constructor(
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly log: SchedulingLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks an agenda. Without a function that the team's quorum requires it stays open; without one that
   * the team wishes for a reason is asked, and kept.
   */
  async lock(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, quorumReason }: Locking,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'lock');
    const { soft, hard } = await this.#missing(tx, session);
    if (hard.length > 0) refuse('session.quorum_missing', { absent: hard });
    if (soft.length > 0 && !quorumReason) refuse('session.quorum_reason_missing', { absent: soft });
    session.state = 'locked';
    const codes = soft.length > 0 ? { absent: soft, quorumReason } : {};
    return this.log.advance(tx, actor, session, 'locked', codes);
  }

  /**
   * Locks an agenda whose time has come, unless somebody has just done something to it or the team's
   * quorum requires somebody whom nobody brings; null then.
   */
  async lockDue(tx: Transaction, id: string): Promise<SessionEntity | null> {
    const session = await this.sessions.hold(tx, id);
    if (!FROM.lock.includes(session.state)) return null;
    const { soft, hard } = await this.#missing(tx, session);
    if (hard.length > 0) return null;
    session.state = 'locked';
    const codes = { reason: 'cut_off', ...(soft.length > 0 && { absent: soft }) };
    return this.log.advance(tx, null, session, 'locked', codes);
  }

  /**
   * A case has left: pulled, taken back or at the end of its time. Its slot stays empty, so that nobody
   * else's time changes. Null where nobody has been told the agenda yet.
   */
  async caseLeft(tx: Transaction, id: string, caseId: string): Promise<SessionEntity | null> {
    const session = await this.sessions.hold(tx, id);
    if (!FROM.unlock.includes(session.state)) return null;
    return this.log.advance(tx, null, session, 'case_left', { caseId });
  }

  /** Open again, and the log keeps why. */
  async unlock(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, reason }: UnlockSession,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'unlock');
    session.state = 'open';
    return this.log.advance(tx, actor, session, 'unlocked', { reason });
  }

  /** Another time: a wall time in Helsinki that exists and is still ahead; the length stays. */
  async move(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, date, startLocal }: MoveSession,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'move');
    const startsAt =
      instantOf(date, startLocal) ?? refuse('session.skipped_hour', { days: [date] });
    if (startsAt <= this.clock.now()) refuseAt('date', 'too_small');
    const length = session.endsAt.getTime() - session.startsAt.getTime();
    const from = session.startsAt.toISOString();
    Object.assign(session, {
      movedFrom: session.movedFrom ?? session.heldOn,
      heldOn: date,
      startsAt,
      endsAt: new Date(startsAt.getTime() + length),
    });
    return this.log.advance(tx, actor, session, 'moved', { from, to: startsAt.toISOString() });
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
    Object.assign(session, { state: 'cancelled' as const, cancelReason: reason });
    return this.log.advance(tx, actor, session, 'cancelled', { reason });
  }

  /** Somebody is taken off it; whom is the invitations room's to know. */
  async release(
    tx: Transaction,
    actor: Actor,
    id: string,
    revision: number,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'release');
    return this.log.advance(tx, actor, session, 'released');
  }

  /** Somebody who had declined comes after all; whom is the invitations room's to know. */
  async callBack(
    tx: Transaction,
    actor: Actor,
    id: string,
    revision: number,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'callBack');
    return this.log.advance(tx, actor, session, 'called_back');
  }

  /** The Teams link, on one of the hosts that the settings allow. The link itself is not logged. */
  async setJoinLink(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, joinUrl }: SetJoinLink,
    allowedHosts: readonly string[],
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'link');
    if (!isJoinLink(joinUrl, allowedHosts))
      refuse('session.join_link_refused', { hosts: allowedHosts });
    session.joinUrl = joinUrl;
    return this.log.advance(tx, actor, session, 'linked');
  }

  /** Where it is held, besides Teams: a place of the area that is in use on that day (PLC-01). */
  async setPlace(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, placeId }: SetPlace,
  ): Promise<SessionEntity> {
    const session = await this.#begin(tx, actor, id, revision, 'place');
    const { areaId, heldOn } = session;
    if (placeId && !(await this.sessions.hasPlace(tx, areaId, placeId, heldOn)))
      refuseAt('placeId', 'invalid_value');
    session.placeId = placeId;
    return this.log.advance(tx, actor, session, 'placed', { placeId });
  }

  /**
   * The link of a meeting that was made for the session, in place of the one that it had when that was
   * asked for. Null when the session needs none any more, or somebody has given it another.
   */
  async giveLink(
    tx: Transaction,
    by: Pick<Actor, 'userId'>,
    id: string,
    { joinUrl, replaces }: { readonly joinUrl: string; readonly replaces: string | null },
  ): Promise<SessionEntity | null> {
    const session = await this.sessions.hold(tx, id);
    if (!FROM.link.includes(session.state) || session.joinUrl !== replaces) return null;
    session.joinUrl = joinUrl;
    return this.log.advance(tx, by, session, 'linked');
  }

  async #missing(tx: Transaction, session: SessionEntity): Promise<AgendaBoard['quorum']> {
    return this.agendas.missing(tx, await this.agendas.plan(tx, session));
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

/** Over TLS, on an allowed host and its usual port, without a name or password in front. */
export function isJoinLink(joinUrl: string, allowedHosts: readonly string[]): boolean {
  const { protocol, host, username, password } = new URL(joinUrl);
  return protocol === 'https:' && allowedHosts.includes(host) && username + password === '';
}

const refuseAt = (path: string, code: string): never =>
  refuse('request.invalid', { issues: [{ path, code }] });
