import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LIVE_MESSAGES, type LiveMessage } from '@rukkanen/contract';
import { may } from '@rukkanen/identity';
import { refuse } from '@rukkanen/kernel';
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
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<LiveMessage | undefined>(HEARS, context.getHandler());
    if (!name) refuse('access.forbidden');
    const { policy, message } = LIVE_MESSAGES[name];
    const [socket, sent] = context.getArgs<[LiveSocket, unknown]>();
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
}

const placeOf = ({ path, code }: { path: PropertyKey[]; code: string }) => ({
  path: path.map(String).join('.'),
  code,
});
