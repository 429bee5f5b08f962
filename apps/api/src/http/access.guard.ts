import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ENDPOINTS, type Endpoint, type EndpointName, type Policy } from '@rukkanen/contract';
import { may, SignIn } from '@rukkanen/identity';
import { refuse } from '@rukkanen/kernel';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { HEARS } from '../live/hears.js';
import { isForeign } from './origin.js';
import type { EdgeRequest } from './request.js';
import { SERVES } from './serves.js';

/**
 * Deny by default (TRUST 1): a handler that names no operation is closed to everybody. Access is
 * decided before anybody looks at what was sent.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIn: SignIn,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() === 'ws') return this.#named(context);
    const name = this.reflector.get<EndpointName | undefined>(SERVES, context.getHandler());
    if (!name) refuse('access.forbidden');
    const request = context.switchToHttp().getRequest<EdgeRequest>();
    return this.#decide(request, ENDPOINTS[name]);
  }

  /** An event must name a message of the live contract; its own guard decides the rest. */
  #named(context: ExecutionContext): boolean {
    const named = this.reflector.get<string | undefined>(HEARS, context.getHandler());
    return named ? true : refuse('access.forbidden');
  }

  #decide(request: EdgeRequest, endpoint: Endpoint): boolean | Promise<boolean> {
    if (endpoint.demoOnly && !this.config.DEMO) refuse('access.not_found');
    if (endpoint.method !== 'GET' && isForeign(request.headers, this.config.PUBLIC_URL))
      refuse('access.foreign_origin');
    return endpoint.policy === 'public' || this.#known(request, endpoint.policy);
  }

  async #known(request: EdgeRequest, policy: Exclude<Policy, 'public'>): Promise<boolean> {
    const actor = request.sessionToken ? await this.signIn.actorOf(request.sessionToken) : null;
    if (!actor) return refuse('access.not_signed_in');
    request.actor = actor;
    if (policy !== 'signed_in' && !may(actor, policy)) refuse('access.forbidden');
    return true;
  }
}
