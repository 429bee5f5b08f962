import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { LiveMessage } from '@rukkanen/contract';
import { SubscribeMessage } from '@nestjs/websockets';

/** Where the guard finds which message of the live contract a handler hears. */
export const HEARS = 'rukkanen:hears';

/** Ties a handler to a message of the live contract; one without it is denied to everybody. */
export const Hears = (message: LiveMessage): MethodDecorator =>
  applyDecorators(SetMetadata(HEARS, message), SubscribeMessage(message));
