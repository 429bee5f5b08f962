import * as other from '../other.js';
import { endpoint } from './endpoint.js';

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
} as const;
