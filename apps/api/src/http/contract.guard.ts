import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ENDPOINTS, type Endpoint, type EndpointName } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { z } from 'zod';
import type { EdgeRequest } from './request.js';
import { SERVES } from './serves.js';

/**
 * What is sent fits the operation's schemas, or is refused with the places that do not (TRUST 15).
 * Runs after the access guard, so that nobody without access learns about the schemas.
 */
@Injectable()
export class ContractGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const name = this.reflector.get<EndpointName>(SERVES, context.getHandler());
    const endpoint: Endpoint = ENDPOINTS[name];
    const request = context.switchToHttp().getRequest<EdgeRequest>();
    if (request.bodyProblem) throw request.bodyProblem;
    if (endpoint.ifMatch && !request.headers['if-match']) refuse('request.if_match_missing');
    request.sent = {
      body: endpoint.body ? check(endpoint.body, request.body ?? {}) : nothing(request.body),
      query: endpoint.query ? check(endpoint.query, request.query) : undefined,
    };
    return true;
  }
}

function check(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return refuse('request.invalid', { issues: result.error.issues.slice(0, 50).map(toIssue) });
}

/** An operation without a body takes none, or an empty one. */
function nothing(body: unknown): undefined {
  const empty =
    body === undefined ||
    (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
  if (!empty) refuse('request.invalid', { issues: [{ path: '', code: 'unrecognized_keys' }] });
  return undefined;
}

/** Where and which rule, with its bound; never what was sent. */
function toIssue(issue: z.core.$ZodIssue): Record<string, unknown> {
  const bounds = Object.fromEntries(
    ['minimum', 'maximum', 'origin', 'format'].flatMap((key) => {
      const value: unknown = Reflect.get(issue, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return { path: issue.path.map(String).join('.'), code: issue.code, ...bounds };
}
