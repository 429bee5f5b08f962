import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Bus } from '@rukkanen/persistence';
import { LIVE, LiveSessions, PRESENCE, type Listener } from '@rukkanen/sessions';
import type { LiveNamespace, LiveSocket, Seated } from './live.socket.js';

/** Asked from there, everybody gets a view. */
const PAST_EVERY_LINE = Number.MAX_SAFE_INTEGER;

/**
 * Tells every connection of this process what has happened in its room, each its own view. What comes
 * over the bus is `{sessionId, seq}` alone; the lines are read and projected here. Tellings of one
 * room follow each other, so nobody hears a later line before an earlier one.
 */
@Injectable()
export class Teller implements OnModuleDestroy {
  readonly #log = new Logger('live');
  readonly #running = new Map<string, Promise<void>>();
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
    await this.bus.listen(LIVE, (ids) => this.#hear(ids, (id) => this.#tellLines(id)));
    await this.bus.listen(PRESENCE, (ids) => this.#hear(ids, (id) => this.#tellPresence(id)));
  }

  /** Gives one connection, whose part in the room has changed, a fresh view in its turn. */
  renew(socket: Seated): void {
    const { sessionId } = socket.data.room;
    this.#after(sessionId, () => this.#tellAnew(socket, sessionId));
  }

  /** What is being told is told to its end; nothing more is begun. */
  async onModuleDestroy(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#running.values());
  }

  /** Without a session's id the connection was lost meanwhile: then every room looks again. */
  #hear({ sessionId }: Readonly<Record<string, unknown>>, tell: (id: string) => Promise<void>) {
    if (this.#closed) return;
    const rooms = typeof sessionId === 'string' ? [sessionId] : this.#rooms();
    for (const id of rooms) this.#after(id, () => tell(id));
  }

  /**
   * Does something between two tellings of a room. Who enters so is told every line that their view does
   * not have: outside a turn a line could be told to everybody else while the view was being read.
   */
  inTurn<T>(sessionId: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#running.get(sessionId) ?? Promise.resolve()).then(work);
    const turn: Promise<void> = done.then(
      () => this.#over(sessionId, turn),
      () => this.#over(sessionId, turn),
    );
    this.#running.set(sessionId, turn);
    return done;
  }

  #over(sessionId: string, turn: Promise<void>): void {
    if (this.#running.get(sessionId) === turn) this.#running.delete(sessionId);
  }

  #after(sessionId: string, tell: () => Promise<void>): void {
    this.inTurn(sessionId, tell).catch((trouble: unknown) => {
      const kind = trouble instanceof Error ? trouble.name : typeof trouble;
      this.#log.error(`could not tell ${sessionId} ${kind}`);
    });
  }

  async #tellLines(sessionId: string): Promise<void> {
    const seated = this.#seated(sessionId);
    const [first] = seated;
    if (!first) return;
    const tidings = await this.sessions.tidings(
      first.data.room.areaId,
      sessionId,
      seated.map(toListener),
    );
    seated.forEach((socket, index) => {
      const { seq, lines, view } = tidings[index] ?? { seq: 0, lines: [], view: null };
      if (!isIn(socket, sessionId)) return; // left while we were reading
      if (view) socket.emit('view', { sessionId, view });
      else if (lines.length > 0) socket.emit('lines', { sessionId, lines });
      socket.data.room.told = Math.max(socket.data.room.told, seq);
    });
    await this.#tellPresence(sessionId); // sight of a case decides who waits in the lobby
  }

  async #tellAnew(socket: LiveSocket, sessionId: string): Promise<void> {
    const { actor } = socket.data;
    const { view, seq } = await this.sessions.since(actor, { sessionId, seq: PAST_EVERY_LINE });
    if (!isIn(socket, sessionId) || !socket.data.room) return;
    if (view) socket.emit('view', { sessionId, view });
    socket.data.room.told = seq;
    await this.#tellPresence(sessionId);
  }

  async #tellPresence(sessionId: string): Promise<void> {
    const seated = this.#seated(sessionId);
    const [first] = seated;
    if (!first) return;
    const attendees = seated.map(({ data }) => data.room.attendee);
    const seen = await this.sessions.presences(first.data.room.areaId, sessionId, attendees);
    seated.forEach((socket, index) => {
      socket.emit('presence', { sessionId, presence: seen[index] ?? [] });
    });
  }

  #rooms(): string[] {
    return [...new Set(this.#everybody().map(({ data }) => data.room.sessionId))];
  }

  #seated(sessionId: string): Seated[] {
    return this.#everybody().filter(({ data }) => data.room.sessionId === sessionId);
  }

  #everybody(): Seated[] {
    const sockets = [...(this.#namespace?.sockets.values() ?? [])];
    return sockets.filter((socket): socket is Seated => Boolean(socket.data.room));
  }
}

const isIn = ({ data }: LiveSocket, sessionId: string): boolean =>
  data.room?.sessionId === sessionId;

const toListener = ({ data: { actor, room } }: Seated): Listener => ({
  actor,
  attendee: room.attendee,
  told: room.told,
});
