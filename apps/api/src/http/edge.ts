import { randomBytes, randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isOfFeeds } from '../calendar/feed-address.js';
import type { ApiConfig } from '../config.js';
import { cookieOf, type Cookies } from './cookies.js';
import type { EdgeRequest } from './request.js';

/** The content security policy of one answer (TRUST 24). */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');

/** The policy of what is no page: nothing may be loaded, run or framed. */
const NOTHING = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** First thing for every request: a reference, a nonce, the session token, and the headers. */
export function edge(config: ApiConfig, cookies: Cookies): RequestHandler {
  const secure = config.PUBLIC_URL.startsWith('https:');
  return (request: Request, response: Response, next: NextFunction) => {
    const known = request as EdgeRequest;
    known.reference = randomUUID();
    const feed = isOfFeeds(request.path);
    known.nonce = feed ? '' : randomBytes(18).toString('base64');
    known.sessionToken = cookieOf(request, cookies.session);
    response.setHeader(
      'Content-Security-Policy',
      feed ? NOTHING : contentSecurityPolicy(known.nonce),
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    response.setHeader('Cache-Control', 'no-store');
    if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}
