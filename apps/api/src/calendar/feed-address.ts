import type { RequestHandler } from 'express';

const ADDRESS = /^\/[\w-]{43}\.ics$/;

/**
 * Lets a feed address through in its one spelling. Everything else under /feeds, broken escapes and
 * longer paths too, becomes the one address that never was, so that all of it answers alike (TRUST 16).
 */
export function feedAddress(): RequestHandler {
  return (request, _response, next) => {
    if (!ADDRESS.test(request.path)) request.url = '/-';
    next();
  };
}
