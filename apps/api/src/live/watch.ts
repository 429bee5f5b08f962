import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { may, SignIn } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { LiveSessions } from '@rukkanen/sessions';
import type { LiveNamespace, LiveSocket } from './live.socket.js';

const LOOK_MS = 1_500;
const BEAT_EVERY = 10;

/**
 * Watches over open connections. Who has signed out, whose session has ended or whose role is gone is
 * cut within two seconds (TRUST 12, 13); everybody else counts as using their session and as present.
 */
@Injectable()
export class Watch implements OnModuleDestroy {
  readonly #log = new Logger('live');
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #looks = 0;

  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: LiveSessions,
  ) {}

  start(namespace: LiveNamespace): void {
    this.#timer = setInterval(() => {
      this.#looking = this.#look(namespace).catch(() =>
        this.#log.warn('could not look after connections'),
      );
    }, LOOK_MS);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(namespace: LiveNamespace): Promise<void> {
    const sockets: LiveSocket[] = [...namespace.sockets.values()];
    if (sockets.length === 0) return;
    const tokens = [...new Set(sockets.map(({ data }) => data.token))];
    const actors = await this.signIn.actorsOf(tokens);
    for (const socket of sockets) await this.#judge(socket, actors.get(socket.data.token));
    this.#looks += 1;
    if (this.#looks % BEAT_EVERY === 0) await this.#beat(sockets);
  }

  async #judge(socket: LiveSocket, actor: Actor | undefined): Promise<void> {
    if (!actor || !may(actor, 'session.attend')) return void socket.disconnect(true);
    const changed = JSON.stringify(actor.grants) !== JSON.stringify(socket.data.actor.grants);
    socket.data.actor = actor;
    const { room } = socket.data;
    if (!changed || !room) return;
    try {
      room.attendee = await this.sessions.attendee(actor, room.sessionId);
      const { view, seq } = await this.sessions.since(actor, {
        ...room,
        seq: Number.MAX_SAFE_INTEGER,
      });
      if (view) socket.emit('view', { sessionId: room.sessionId, view });
      room.told = seq;
    } catch {
      socket.disconnect(true);
    }
  }

  async #beat(sockets: readonly LiveSocket[]): Promise<void> {
    const rooms = sockets.flatMap(({ data }) => (data.room ? [data.room] : []));
    for (const [areaId, own] of Map.groupBy(rooms, (room) => room.areaId))
      await this.sessions.beat(
        areaId,
        own.map(({ connectionId }) => connectionId),
      );
  }
}
