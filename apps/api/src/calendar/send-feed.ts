import type { ServedFeed } from '@rukkanen/feeds';
import type { Request, Response } from 'express';
import { isUnchanged } from './unchanged.js';

/**
 * Sends a feed as calendar programs want it (CALENDAR.md): 304 while nothing changed, gzip for whoever
 * takes it, and never out of a shared cache. HEAD gets the same headers.
 */
export function sendFeed(request: Request, response: Response, feed: ServedFeed): void {
  response.set({
    'Cache-Control': 'private, no-cache',
    'X-Robots-Tag': 'noindex',
    Vary: 'Accept-Encoding',
    ETag: feed.etag,
    'Last-Modified': feed.changedAt.toUTCString(),
  });
  if (isUnchanged(request.headers, feed)) {
    response.removeHeader('Content-Type');
    response.status(304).end();
    return;
  }
  const zipped = request.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (zipped) response.set('Content-Encoding', 'gzip');
  const body = zipped ? feed.zipped : feed.body;
  response.set('Content-Length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}
