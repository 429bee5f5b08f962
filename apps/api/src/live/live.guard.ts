import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LIVE_MESSAGES, type LiveMessage } from '@rukkanen/contract';
import { may } from '@rukkanen/identity';
import { refuse } from '@rukkanen/kernel';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { Unread } from './frames.js';
import { HEARS } from './hears.js';
import { LookUps } from './look-ups.js';
import type { LiveSocket } from './live.socket.js';

/**
 * Every event is judged by what its sender holds at this moment, not at the handshake: the session is
 * looked up anew (TRUST 12). Access first, then the schema, as over HTTP (TRUST 15).
 */
@Injectable()
export class LiveGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly lookUps: LookUps,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<LiveMessage | undefined>(HEARS, context.getHandler());
    if (!name) refuse('access.forbidden');
    const { policy, message } = LIVE_MESSAGES[name];
    const [socket, sent] = context.getArgs<[LiveSocket, unknown]>();
    this.#requireCalm(socket);
    if (sent instanceof Unread) refuse(sent.code);
    const actor = await this.lookUps.actorOf(socket.data.token);
    if (!actor) return refuse('access.not_signed_in');
    if (!may(actor, policy)) refuse('access.forbidden');
    socket.data.actor = actor;
    const fits = message.safeParse(sent);
    if (!fits.success)
      refuse('request.invalid', { issues: fits.error.issues.slice(0, 50).map(placeOf) });
    return true;
  }

  /** No more than so many events a second from one connection (TRUST 14). */
  #requireCalm({ data }: LiveSocket): void {
    const now = Date.now();
    data.recent = [...data.recent.filter((at) => now - at < 1_000), now];
    if (data.recent.length > this.config.LIVE_EVENTS_PER_SECOND)
      refuse('request.too_many', { retryAfter: 1 });
  }
}

const placeOf = ({ path, code }: { path: PropertyKey[]; code: string }) => ({
  path: path.map(String).join('.'),
  code,
});
