import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { may, SignIn } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { LiveSessions } from '@rukkanen/sessions';
import type { LiveNamespace, LiveSocket, Seated } from './live.socket.js';
import { Teller } from './teller.js';

const LOOK_MS = 1_000;
const BEAT_EVERY = 15;

/**
 * Watches over open connections. Who has signed out, whose session has ended, whose role, seat or
 * invitation is gone is cut within two seconds; whose part has changed gets a fresh view (TRUST 12,
 * 13). Everybody else counts as using their session and as present.
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
    private readonly teller: Teller,
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
    for (const socket of sockets) judge(socket, actors.get(socket.data.token));
    const byArea = Map.groupBy(sockets.filter(isSeated), ({ data }) => data.room.areaId);
    this.#looks += 1;
    for (const [areaId, seated] of byArea) {
      await this.#lookAtParts(areaId, seated.filter(isSeated));
      if (this.#looks % BEAT_EVERY === 0) await this.#beat(areaId, seated.filter(isSeated));
    }
  }

  async #lookAtParts(areaId: string, seated: readonly Seated[]): Promise<void> {
    const seats = seated.map(({ data: { actor, room } }) => ({
      actor,
      areaId,
      sessionId: room.sessionId,
    }));
    const attendees = await this.sessions.attendees(areaId, seats);
    for (const [index, socket] of seated.entries()) {
      const attendee = attendees[index];
      if (!isSeated(socket)) continue; // left while we were looking
      if (!attendee) socket.disconnect(true);
      else if (!isDeepStrictEqual(attendee, socket.data.room.attendee)) {
        socket.data.room.attendee = attendee;
        this.teller.renew(socket);
      }
    }
  }

  async #beat(areaId: string, seated: readonly Seated[]): Promise<void> {
    await this.sessions.beat(
      areaId,
      seated.map(({ data }) => data.room.connectionId),
    );
    for (const id of new Set(seated.map(({ data }) => data.room.sessionId)))
      this.teller.lookAround(id);
  }
}

function judge(socket: LiveSocket, actor: Actor | undefined): void {
  if (!actor || !may(actor, 'session.attend')) socket.disconnect(true);
  else socket.data.actor = actor;
}

const isSeated = (socket: LiveSocket): socket is Seated => Boolean(socket.data.room);
