import { CHOICES, type Choice, type SentAnswers } from '@rukkanen/invitations';
import { Refused } from '@rukkanen/kernel';
import express, { type RequestHandler } from 'express';
import { sayWhen } from '../http/problem.filter.js';
import { REFUSAL_STATUS } from '../http/refusal-status.js';
import type { EdgeRequest } from '../http/request.js';
import { sorryHtml } from './answer-html.js';
import { isAnswerAddress } from './link.js';

const TYPE = 'application/x-www-form-urlencoded';
const FIELDS = 300;

/**
 * The way to the answer pages. Everything that has not the one spelling of a link becomes the one
 * address that never was, so that all of it answers alike. A plain form is read here, for the page works
 * without scripts; a person is told in words what a program is told as a problem.
 */
export function answerDoor(): RequestHandler {
  const parse = express.urlencoded({
    extended: false,
    limit: '32kb',
    parameterLimit: FIELDS,
    inflate: false,
  });
  return (request, response, next) => {
    const edge = request as EdgeRequest;
    dress(edge, response);
    if (!isAnswerAddress(request.path)) request.url = '/-';
    if (request.method !== 'POST') return next();
    if (!request.is(TYPE)) {
      edge.bodyProblem = new Refused('request.not_json');
      return next();
    }
    parse(request, response, (trouble?: unknown) => {
      const sent: unknown = request.body;
      request.body = undefined;
      const form = trouble ? null : formOf(sent);
      if (form) edge.form = form;
      else edge.bodyProblem = new Refused('request.invalid');
      next();
    });
  };
}

/** The headers of a page that nobody keeps or finds, and that may load and run nothing. */
function dress(request: EdgeRequest, response: express.Response): void {
  response.set({
    'Content-Security-Policy': [
      `default-src 'none'`,
      `style-src 'nonce-${request.nonce}'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
      `base-uri 'none'`,
    ].join('; '),
    // With no-referrer a browser would send its form as from nowhere, and be taken for a foreign page.
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow',
    Vary: 'Accept',
  });
  request.tellRefusal = (refused) => {
    if (request.accepts(['application/problem+json', 'text/html']) !== 'text/html') return false;
    const kind = refused.code === 'access.not_found' ? 'gone' : 'trouble';
    sayWhen(response, refused);
    response.status(REFUSAL_STATUS[refused.code]).type('html').send(sorryHtml(kind, request.nonce));
    return true;
  };
}

/** One answer a meeting and the one-time field; null when it is anything else. */
function formOf(sent: unknown): SentAnswers | null {
  const { shown, ...rest } = Object.fromEntries(Object.entries(sent ?? {}));
  const choices = Object.entries(rest).map(
    ([id, said]) => [id, CHOICES.find((one) => one === said)] as const,
  );
  const known = choices.filter((one): one is readonly [string, Choice] => one[1] !== undefined);
  if (typeof shown !== 'string' || known.length !== choices.length) return null;
  return { shown, choices: new Map(known) };
}
