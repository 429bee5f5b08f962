import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NeedId, PublicId, SlotId } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { EdgeRequest } from './request.js';

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<EdgeRequest>();

/** Who acts. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return requestOf(context).actor ?? refuse('access.not_signed_in');
});

/** The body, already checked against the operation's schema. */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  return requestOf(context).sent?.body;
});

/** The query, already checked against the operation's schema. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  return requestOf(context).sent?.query;
});

/** The version that was looked at, as the asker names it; the guard has seen that it is there. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  return requestOf(context).headers['if-match'] ?? refuse('request.if_match_missing');
});

const idSpelt = (spelling: typeof PublicId | typeof SlotId) =>
  createParamDecorator((_: unknown, context: ExecutionContext): string => {
    const id = spelling.safeParse(requestOf(context).params['id']);
    return id.success ? id.data : refuse('access.not_found');
  });

/** The id in the address; one that cannot be an id is like an unknown one. */
export const Id = idSpelt(PublicId);

/** The same of a pool slot, which is a UUID. */
export const IdOfSlot = idSpelt(SlotId);
export const IdOfNeed = idSpelt(NeedId);
