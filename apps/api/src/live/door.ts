import { Inject, Injectable } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { Cookies, readCookie } from '../http/cookies.js';
import { calm } from './calm.js';
import { LookUps } from './look-ups.js';
import type { LiveNamespace, LiveSocket } from './live.socket.js';
import { answerUnheard } from './unheard.js';

type Next = (refusal?: Error) => void;

/**
 * Who comes in by a socket. The handshake has been judged by the adapter; here the connection gets
 * its person, and nobody more than so many connections (TRUST 14).
 */
@Injectable()
export class Door {
  readonly #held = new Map<string, Set<LiveSocket>>();

  constructor(
    private readonly lookUps: LookUps,
    private readonly cookies: Cookies,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Asks everybody who comes for their session; a refusal is told by its code. */
  guard(namespace: LiveNamespace): void {
    namespace.use((socket, next) => void this.#ask(socket, next));
  }

  async #ask(socket: LiveSocket, next: Next): Promise<void> {
    const refusal = await this.#admit(socket).catch(() => 'service.unavailable');
    next(refusal ? new Error(refusal) : undefined);
  }

  async #admit(socket: LiveSocket): Promise<string | null> {
    const token = readCookie(socket.handshake.headers.cookie, this.cookies.session);
    const actor = token ? await this.lookUps.actorOf(token) : null;
    if (!token || !actor) return 'access.not_signed_in';
    if (!this.#count(socket, actor.userId)) return 'request.too_many';
    Object.assign(socket.data, { token, actor, room: null, recent: [] });
    socket.use(calm(socket, this.config.LIVE_EVENTS_PER_SECOND));
    socket.use(answerUnheard);
    return null;
  }

  /** Counts a connection until it ends, unless its person holds as many as one may. */
  #count(socket: LiveSocket, userId: string): boolean {
    const held = this.#held.get(userId) ?? new Set();
    if (socket.conn.readyState === 'closed') return false; // gone while we looked it up
    if (held.size >= this.config.LIVE_SOCKETS_PER_USER) return false;
    this.#held.set(userId, held.add(socket));
    const end = () => held.delete(socket) && held.size === 0 && this.#held.delete(userId);
    socket.once('disconnect', end);
    socket.conn.once('close', end); // one that is cut at the door is never connected
    return true;
  }
}
