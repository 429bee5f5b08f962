import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  catchUp,
  decide,
  decisionWords,
  functionsPresent,
  presenceOf,
  replay,
  textIdsOf,
  viewerClass,
  viewOf,
  type Attendee,
  type LiveSession,
} from '@rukkanen/agenda';
import type { Apply, LiveLine, LiveView, Presence, Since } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Bus, Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts, type Screened } from '@rukkanen/texts';
import { AttendancesRepository } from './data/attendances.repository.js';
import { LiveFactsRepository } from './data/live-facts.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionLogRepository, type Cause } from './data/session-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { attendeeOf } from './live-attendee.js';
import { LiveEffects } from './live-effects.js';

/** A connection in a room: who, in which part, and up to where it has been told. */
export interface Listener {
  readonly actor: Actor;
  readonly attendee: Attendee;
  readonly told: number;
}

/** What one listener is told: lines to fold, or a fresh view. */
export interface Tidings {
  readonly seq: number;
  readonly lines: LiveLine[];
  readonly view: LiveView | null;
}

/** The live room: one append-only log, one rule of sight, everything acknowledged committed. */
@Injectable()
export class LiveSessions {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly log: SessionLogRepository,
    private readonly live: LiveFactsRepository,
    private readonly attendances: AttendancesRepository,
    private readonly effects: LiveEffects,
    private readonly texts: Texts,
    private readonly bus: Bus,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Lets somebody into a session's room, with what they may see there. */
  async enter(actor: Actor, sessionId: string, connectionId: string): Promise<Entered> {
    return this.#inside(actor, async (tx) => {
      const session = await this.#find(tx, sessionId);
      const room = await this.#room(tx, session);
      const attendee = await this.#attendee(tx, actor, session, room);
      await this.attendances.arrive(
        tx,
        connectionId,
        { sessionId, areaId: session.areaId },
        attendee,
        this.clock.now(),
      );
      await this.bus.tell(tx, PRESENCE, { sessionId });
      const people = await this.attendances.people(tx, sessionId);
      return {
        areaId: session.areaId,
        attendee,
        view: await this.#worded(tx, actor, viewOf(room, attendee)),
        presence: presenceOf(room, people, attendee),
      };
    });
  }

  async leave(areaId: string, sessionId: string, connectionId: string): Promise<void> {
    await this.transactions.inAreas([areaId], async (tx) => {
      await this.attendances.leave(tx, connectionId, this.clock.now());
      await this.bus.tell(tx, PRESENCE, { sessionId });
    });
  }

  /** In which part somebody is in the room now; refused like an unknown session when in none. */
  async attendee(actor: Actor, sessionId: string): Promise<Attendee> {
    return this.#inside(actor, async (tx) => {
      const session = await this.#find(tx, sessionId);
      return this.#attendee(tx, actor, session, await this.#room(tx, session));
    });
  }

  async beat(areaId: string, connectionIds: readonly string[]): Promise<void> {
    await this.transactions.inAreas([areaId], (tx) => this.attendances.beat(tx, connectionIds));
  }

  /**
   * Carries a command out and answers the place of its last line, once everything is committed. A
   * repeated command id has its effect once and is answered alike; a moved log is told as such.
   */
  async apply(actor: Actor, request: Apply): Promise<number> {
    const screened = screenedWords(request);
    return this.#inside(actor, async (tx) => {
      const session = await this.sessions.hold(tx, request.sessionId);
      const done = await this.log.seqOf(tx, session.id, {
        commandId: request.commandId,
        actorId: actor.userId,
      });
      if (done !== null) return done;
      const room = await this.#room(tx, session);
      const attendee = await this.#attendee(tx, actor, session, room);
      if (request.expectedSeq !== session.seq)
        refuse('state.changed_meanwhile', { seq: session.seq });
      return this.#carryOut(tx, { session, room, attendee, request, screened });
    });
  }

  /** What came after a place, for somebody who is or was in the room. */
  async since(actor: Actor, { sessionId, seq }: Since): Promise<Tidings> {
    return this.#inside(actor, async (tx) => {
      const session = await this.#find(tx, sessionId);
      const attendee = await this.#attendee(tx, actor, session, await this.#room(tx, session));
      const [tidings] = await this.#tidings(tx, session, [{ actor, attendee, told: seq }]);
      return tidings ?? refuse('access.not_found');
    });
  }

  /** What each listener is to be told; made once for those who see the same. */
  async tidings(
    areaId: string,
    sessionId: string,
    listeners: readonly Listener[],
  ): Promise<Tidings[]> {
    return this.transactions.inAreas([areaId], async (tx) =>
      this.#tidings(tx, await this.#find(tx, sessionId), listeners),
    );
  }

  /** Who is in the room, as each of these attendees may know it. */
  async presences(
    areaId: string,
    sessionId: string,
    attendees: readonly Attendee[],
  ): Promise<Presence[]> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const room = await this.#room(tx, await this.#find(tx, sessionId));
      const people = await this.attendances.people(tx, sessionId);
      return attendees.map((attendee) => presenceOf(room, people, attendee));
    });
  }

  async #carryOut(tx: Transaction, { session, room, attendee, request, screened }: Step) {
    const ids = new Map<string, string>();
    const at = this.clock.now();
    const events = decide(room, request.command, {
      actor: attendee,
      now: at,
      presentFunctions: functionsPresent(await this.attendances.people(tx, session.id)),
      newId: (what) => ids.set(what, ids.get(what) ?? randomUUID()).get(what) ?? '',
    });
    if (request.command.type === 'decide')
      await this.#keepWords(tx, room, request.command.itemId, screened, ids);
    const cause: Cause = { commandId: request.commandId, actorId: attendee.personId, at };
    await this.log.append(tx, session, events, cause);
    for (const event of events) await this.effects.carry(tx, session, event, cause);
    await this.bus.tell(tx, LIVE, { sessionId: session.id, seq: session.seq });
    return session.seq;
  }

  /** The words of a decision go under their case's key, with the ids that the event names. */
  async #keepWords(
    tx: Transaction,
    room: LiveSession,
    itemId: string,
    screened: Screened,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const item = room.items.find(({ id }) => id === itemId) ?? refuse('item.unknown');
    const [row]: { key_id: string; version: number; area_id: string }[] = await tx.query(
      'select key_id, version, area_id from cases where id = $1',
      [item.caseId],
    );
    const key = row && (await this.texts.keyOf(row.key_id));
    if (!row || !key) return refuse('case.wrong_state');
    const place = { ...key, areaId: row.area_id, caseId: item.caseId, version: row.version };
    await this.texts.write(tx, place, screened, ids);
  }

  async #tidings(
    tx: Transaction,
    session: SessionEntity,
    listeners: readonly Listener[],
  ): Promise<Tidings[]> {
    const facts = await this.live.facts(tx, session);
    const lines = await this.live.lines(tx, session.id);
    const now = replay(facts, lines);
    const made = new Map<string, ReturnType<typeof catchUp>>();
    const told: Tidings[] = [];
    for (const { actor, attendee, told: seq } of listeners) {
      const key = `${viewerClass(now, attendee)} ${seq}`;
      const plain = made.get(key) ?? catchUp(facts, lines, seq, attendee);
      made.set(key, plain);
      told.push({
        seq: now.seq,
        lines: await this.#wordedLines(tx, actor, plain.lines),
        view: plain.view && (await this.#worded(tx, actor, plain.view)),
      });
    }
    return told;
  }

  async #wordedLines(tx: Transaction, actor: Actor, plain: readonly LiveLine[]) {
    const lines: LiveLine[] = [];
    for (const line of plain) lines.push(await this.#worded(tx, actor, line));
    return lines;
  }

  /** A view or a line with its words, read for this person and logged. */
  async #worded<T extends LiveView | LiveLine>(tx: Transaction, actor: Actor, seen: T): Promise<T> {
    const words = await this.texts.readMany(tx, actor, textIdsOf(seen));
    return { ...seen, texts: Object.fromEntries(words) };
  }

  async #room(tx: Transaction, session: SessionEntity): Promise<LiveSession> {
    return replay(await this.live.facts(tx, session), await this.live.lines(tx, session.id));
  }

  async #attendee(
    tx: Transaction,
    actor: Actor,
    session: SessionEntity,
    room: LiveSession,
  ): Promise<Attendee> {
    return attendeeOf(actor, {
      areaId: session.areaId,
      invited: await this.live.invitedFunctions(tx, session.id, actor.userId),
      bringsHere: room.items.some(({ bringer }) => bringer.personId === actor.userId),
    });
  }

  async #find(tx: Transaction, id: string): Promise<SessionEntity> {
    return (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
  }

  #inside<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transactions.inAreas(areasWhere(actor, 'session.attend'), work);
  }
}

/** Topics on the bus: a log has grown; somebody has come or gone. */
export const LIVE = 'live';
export const PRESENCE = 'presence';

/** What somebody gets who enters a room. */
export interface Entered {
  readonly areaId: string;
  readonly attendee: Attendee;
  readonly view: LiveView;
  readonly presence: Presence;
}

interface Step {
  readonly session: SessionEntity;
  readonly room: LiveSession;
  readonly attendee: Attendee;
  readonly request: Apply;
  readonly screened: Screened;
}

/** A decision's words pass the guard before anything else happens. */
const screenedWords = ({ command }: Apply): Screened =>
  command.type === 'decide'
    ? screenTexts(decisionWords(command.decision), command.decision.acknowledgements)
    : screenTexts([]);
