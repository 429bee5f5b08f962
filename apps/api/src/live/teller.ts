import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ServerToClient } from '@rukkanen/contract';
import { Bus } from '@rukkanen/persistence';
import { LIVE, LiveSessions, PRESENCE, type Listener } from '@rukkanen/sessions';
import { roomOf, type LiveNamespace, type LiveSocket, type Seated } from './live.socket.js';
import { Turns } from './turns.js';

/** Asked from there, everybody gets a view; and no room that is kept reaches it. */
const PAST_EVERY_LINE = Number.MAX_SAFE_INTEGER;

type Ids = Readonly<Record<string, unknown>>;

/**
 * Tells every connection of this process what has happened in its room, each its own view. What comes
 * over the bus is `{sessionId, seq}` alone; it is projected here once for those who see the same, and
 * written for the wire once. Tellings of one room follow each other, so nobody hears a later line
 * before an earlier one.
 */
@Injectable()
export class Teller implements OnModuleDestroy {
  readonly #log = new Logger('live');
  readonly #turns = new Turns((room, trouble) => {
    const kind = trouble instanceof Error ? trouble.name : typeof trouble;
    this.#log.error(`could not tell ${room} ${kind}`);
  });
  /** Up to where each room's log is known to go, and on what its presence hung when last told. */
  readonly #heard = new Map<string, number>();
  readonly #hinges = new Map<string, string>();
  #namespace: LiveNamespace | undefined;
  #closed = false;

  constructor(
    private readonly sessions: LiveSessions,
    private readonly bus: Bus,
  ) {}

  /** To whose connections the tidings go. */
  serve(namespace: LiveNamespace): void {
    this.#namespace = namespace;
  }

  async start(): Promise<void> {
    await this.bus.listen(LIVE, (ids) => this.#hear(ids, (id) => this.#lines(id, ids)));
    await this.bus.listen(PRESENCE, (ids) => this.#hear(ids, (id) => this.lookAround(id)));
  }

  /** Gives one connection, whose part in the room has changed, a fresh view in its turn. */
  renew(socket: Seated): void {
    const { sessionId } = socket.data.room;
    this.#turns.take(sessionId, socket, () => this.#tellAnew(socket, sessionId));
  }

  /** What is being told is told to its end; nothing more is begun. */
  async onModuleDestroy(): Promise<void> {
    this.#closed = true;
    await this.#turns.end();
  }

  /** Without a session's id the connection was lost meanwhile: then every room looks again. */
  #hear({ sessionId }: Ids, tell: (id: string) => void): void {
    if (this.#closed) return;
    for (const id of typeof sessionId === 'string' ? [sessionId] : this.#rooms()) tell(id);
  }

  /**
   * Does something between two tellings of a room. Who enters so is told every line that their view does
   * not have: outside a turn a line could be told to everybody else while the view was being read.
   */
  inTurn<T>(sessionId: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.ask(sessionId, work);
  }

  #lines(sessionId: string, { seq }: Ids): void {
    const place = typeof seq === 'number' ? seq : PAST_EVERY_LINE;
    this.#heard.set(sessionId, Math.max(place, this.#heard.get(sessionId) ?? 0));
    this.#turns.take(sessionId, LIVE, () => this.#tellLines(sessionId));
  }

  /** Looks who is in a room, and tells whom it is news for: somebody may have gone without a word. */
  lookAround(sessionId: string): void {
    this.#turns.take(sessionId, PRESENCE, () => this.#tellPresence(sessionId));
  }

  async #tellLines(sessionId: string): Promise<void> {
    const seq = this.#heard.get(sessionId) ?? PAST_EVERY_LINE;
    this.#heard.delete(sessionId);
    const seated = this.#seated(sessionId);
    const [first] = seated;
    if (!first) return this.#forget(sessionId);
    const { areaId } = first.data.room;
    const tidings = await this.sessions.tidings(areaId, { sessionId, seq }, seated.map(toListener));
    for (const [told, sockets] of Map.groupBy(seated, (_, at) => tidings[at])) {
      const here = sockets.filter((socket) => isIn(socket, sessionId)); // who left meanwhile is not told
      if (told?.view) this.#emit(here, 'view', { sessionId, view: told.view });
      else if (told && told.lines.length > 0)
        this.#emit(here, 'lines', { sessionId, lines: told.lines });
      for (const { data } of here) data.room.told = Math.max(data.room.told, told?.seq ?? 0);
    }
    this.#noteHinge(sessionId, tidings[0]?.hinge);
  }

  /** Sight of a case decides who waits in the lobby: when it has moved, presence is told anew. */
  #noteHinge(sessionId: string, hinge = ''): void {
    if (this.#hinges.get(sessionId) !== hinge) this.lookAround(sessionId);
    this.#hinges.set(sessionId, hinge);
  }

  #forget(sessionId: string): void {
    this.#hinges.delete(sessionId);
  }

  async #tellAnew(socket: LiveSocket, sessionId: string): Promise<void> {
    const { actor } = socket.data;
    const { view, seq } = await this.sessions.since(actor, { sessionId, seq: PAST_EVERY_LINE });
    if (!isIn(socket, sessionId) || !socket.data.room) return;
    if (view) socket.emit('view', { sessionId, view });
    socket.data.room.told = seq;
    await this.#tellPresence(sessionId);
  }

  /** Whoever was told the same before is not told again. */
  async #tellPresence(sessionId: string): Promise<void> {
    const seated = this.#seated(sessionId);
    const [first] = seated;
    if (!first) return this.#forget(sessionId);
    const attendees = seated.map(({ data }) => data.room.attendee);
    const seen = await this.sessions.presences(first.data.room.areaId, sessionId, attendees);
    for (const [presence = [], sockets] of Map.groupBy(seated, (_, at) => seen[at])) {
      const told = JSON.stringify(presence);
      const news = sockets.filter(
        (socket) => isIn(socket, sessionId) && socket.data.room.presence !== told,
      );
      this.#emit(news, 'presence', { sessionId, presence });
      for (const { data } of news) data.room.presence = told;
    }
  }

  /** One message to many, written for the wire once. */
  #emit<P extends keyof ServerToClient>(
    sockets: readonly LiveSocket[],
    name: P,
    ...push: Parameters<ServerToClient[P]>
  ): void {
    if (sockets.length > 0) this.#namespace?.to(sockets.map(({ id }) => id)).emit(name, ...push);
  }

  #rooms(): string[] {
    const sockets = [...(this.#namespace?.sockets.values() ?? [])];
    return [...new Set(sockets.flatMap(({ data }) => data.room?.sessionId ?? []))];
  }

  #seated(sessionId: string): Seated[] {
    const ids = [...(this.#namespace?.adapter.rooms.get(roomOf(sessionId)) ?? [])];
    return ids
      .flatMap((id) => this.#namespace?.sockets.get(id) ?? [])
      .filter((socket): socket is Seated => isIn(socket, sessionId));
  }
}

const isIn = ({ data }: LiveSocket, sessionId: string): boolean =>
  data.room?.sessionId === sessionId;

const toListener = ({ data: { actor, room } }: Seated): Listener => ({
  actor,
  attendee: room.attendee,
  told: room.told,
});
