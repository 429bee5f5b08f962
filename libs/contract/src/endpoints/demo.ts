import { z } from 'zod';
import * as other from '../other.js';
import { endpoint } from './endpoint.js';

/** What only the demonstration has. */
export const demoEndpoints = {
  stepClock: endpoint({
    method: 'POST',
    path: '/api/demo/clock',
    policy: 'clock.step',
    tag: 'demo',
    summary: 'Step the demonstration clock forward',
    body: other.StepClock,
    answer: other.ClockStepped,
    status: 200,
    refusals: ['clock.only_forward'],
    demoOnly: true,
  }),
  demoMail: endpoint({
    method: 'GET',
    path: '/demo/mail.json',
    policy: 'public',
    tag: 'demo',
    summary: 'Mail that the product has sent in the demonstration, newest first',
    answer: z.array(other.DemoMail),
    demoOnly: true,
  }),
  demoMailRaw: endpoint({
    method: 'GET',
    path: '/demo/mail/:file',
    policy: 'public',
    tag: 'demo',
    summary: 'One message as it went out, RFC 822',
    answer: z.string(),
    produces: 'message/rfc822',
    demoOnly: true,
  }),
} as const;
