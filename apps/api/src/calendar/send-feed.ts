import type { ServedFeed } from '@rukkanen/feeds';
import type { Request, Response } from 'express';
import { isUnchanged } from './unchanged.js';

/**
 * Sends a feed as calendar programs want it (CALENDAR.md): 304 while nothing changed, gzip for whoever
 * takes it, and never out of a shared cache. HEAD gets the same headers.
 */
export function sendFeed(request: Request, response: Response, feed: ServedFeed): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('X-Robots-Tag', 'noindex');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', feed.etag);
  response.setHeader('Last-Modified', feed.modified);
  if (isUnchanged(request.headers, feed)) {
    response.removeHeader('Content-Type');
    response.statusCode = 304;
    response.end();
    return;
  }
  const zipped = request.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ? feed.zipped : feed.body;
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
