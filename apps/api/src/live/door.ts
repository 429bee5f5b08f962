import { Inject, Injectable } from '@nestjs/common';
import { SignIn } from '@rukkanen/identity';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { Cookies, readCookie } from '../http/cookies.js';
import type { LiveNamespace, LiveSocket } from './live.socket.js';
import { answerUnheard } from './unheard.js';

type Next = (refusal?: Error) => void;

/**
 * Who comes in by a socket. The handshake has been judged by the adapter; here the connection gets
 * its person, and nobody more than so many connections (TRUST 14).
 */
@Injectable()
export class Door {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookies: Cookies,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Asks everybody who comes for their session; a refusal is told by its code. */
  guard(namespace: LiveNamespace): void {
    namespace.use((socket, next) => void this.#ask(namespace, socket, next));
  }

  async #ask(namespace: LiveNamespace, socket: LiveSocket, next: Next): Promise<void> {
    const refusal = await this.#admit(namespace, socket).catch(() => 'service.unavailable');
    next(refusal ? new Error(refusal) : undefined);
  }

  async #admit(namespace: LiveNamespace, socket: LiveSocket): Promise<string | null> {
    const token = readCookie(socket.handshake.headers.cookie, this.cookies.session);
    const actor = token ? await this.signIn.actorOf(token) : null;
    if (!token || !actor) return 'access.not_signed_in';
    const own = [...namespace.sockets.values()].filter(
      ({ data }) => data.actor?.userId === actor.userId,
    );
    if (own.length >= this.config.LIVE_SOCKETS_PER_USER) return 'request.too_many';
    Object.assign(socket.data, { token, actor, room: null, recent: [] });
    socket.use(answerUnheard);
    return null;
  }
}
