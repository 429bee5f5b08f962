import { z } from 'zod';
import * as other from '../other.js';
import { endpoint } from './endpoint.js';

/** Whether it runs, and what it is. */
export const healthEndpoints = {
  healthz: endpoint({
    method: 'GET',
    path: '/healthz',
    policy: 'public',
    tag: 'health',
    summary: 'The process runs',
    answer: other.Health,
  }),
  readyz: endpoint({
    method: 'GET',
    path: '/readyz',
    policy: 'public',
    tag: 'health',
    summary: 'The process can serve: its database answers',
    answer: other.Health,
    refusals: ['service.unavailable'],
  }),
  openapi: endpoint({
    method: 'GET',
    path: '/api/openapi.json',
    policy: 'public',
    tag: 'health',
    summary: 'This description, OpenAPI 3.1',
    answer: z.record(z.string(), z.unknown()),
  }),
} as const;
