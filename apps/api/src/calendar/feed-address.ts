import type { RequestHandler } from 'express';

const FEEDS = /^\/feeds(?:\/|$)/i;
const ADDRESS = /^\/feeds\/[\w-]{43}\.ics$/;

/** Whether a path lies where feeds are: no page, no cookie and no body has a part in it. */
export const isOfFeeds = (path: string): boolean => FEEDS.test(path);

/**
 * Lets a feed address through in its one spelling. Everything else under /feeds, broken escapes and
 * longer paths too, becomes the one address that never was, so that all of it answers alike (TRUST 16).
 */
export function feedAddress(): RequestHandler {
  return (request, _response, next) => {
    if (!ADDRESS.test(request.path) && isOfFeeds(request.path)) request.url = '/feeds/-';
    next();
  };
}
