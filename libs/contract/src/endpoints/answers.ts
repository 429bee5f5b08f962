import { z } from 'zod';
import * as other from '../other.js';
import { endpoint } from './endpoint.js';

const params = {
  token: z.string(),
  answer: z.enum(['accept', 'maybe', 'decline', 'accept-all', 'maybe-all', 'decline-all']),
};

/** Answers to invitations. */
export const answersEndpoints = {
  receiveMail: endpoint({
    method: 'POST',
    path: '/api/inbound/mail',
    policy: 'public',
    tag: 'answers',
    summary:
      'A raw message (message/rfc822, up to 10 MB) from a mail system that knows INBOUND_TOKEN',
    answer: other.Nothing,
    status: 204,
    refusals: ['access.not_signed_in', 'access.not_found', 'request.too_large'],
  }),
  lookAtInvitation: endpoint({
    method: 'GET',
    path: '/answer/:token/:answer',
    params,
    policy: 'public',
    tag: 'answers',
    summary: 'The page behind an answer link of an invitation; looking at it changes nothing',
    answer: z.string(),
    produces: 'text/html',
    refusals: ['request.too_many'],
  }),
  answerInvitation: endpoint({
    method: 'POST',
    path: '/answer/:token/:answer',
    params,
    policy: 'public',
    tag: 'answers',
    summary: 'Answers from that page, as a plain form with its one-time field',
    answer: z.string(),
    produces: 'text/html',
    status: 200,
    refusals: ['request.too_many', 'state.changed_meanwhile'],
  }),
} as const;
