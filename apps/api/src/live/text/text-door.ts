import type { RequestHandler } from 'express';
import { sayWhen } from '../../http/problem.filter.js';
import { REFUSAL_STATUS } from '../../http/refusal-status.js';
import type { EdgeRequest } from '../../http/request.js';
import { sorryText } from './text-html.js';

const ADDRESS = /^\/[^/]+\/text\/?$/;

/**
 * The headers of the page of text: it may load and run nothing. A person who is not let in is told so in
 * words, a program as a problem.
 */
export function textDoor(): RequestHandler {
  return (request, response, next) => {
    if (!ADDRESS.test(request.path)) return next();
    const edge = request as EdgeRequest;
    response.set({
      'Content-Security-Policy': [
        `default-src 'none'`,
        `style-src 'nonce-${edge.nonce}'`,
        `form-action 'none'`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
      ].join('; '),
      'X-Robots-Tag': 'noindex, nofollow',
      Vary: 'Accept',
    });
    edge.tellRefusal = (refused) => {
      if (request.accepts(['application/problem+json', 'text/html']) !== 'text/html') return false;
      const status: number = REFUSAL_STATUS[refused.code];
      sayWhen(response, refused);
      response.status(status).type('html').send(sorryText(status, edge.nonce));
      return true;
    };
    next();
  };
}
