import * as direct from '../direct.js';
import * as other from '../other.js';
import { endpoint } from './endpoint.js';

/** Direct referrals and client flow. */
export const flowEndpoints = {
  logDirectReferral: endpoint({
    method: 'POST',
    path: '/api/referrals',
    policy: 'referral.log',
    tag: 'referrals',
    summary: 'Log a client who was referred without the team',
    body: other.LogDirectReferral,
    answer: other.DirectReferralLogged,
  }),
  flow: endpoint({
    method: 'GET',
    path: '/api/metrics/flow',
    policy: 'metrics.read',
    tag: 'metrics',
    summary: 'Client flow of an area and a period, small cells protected',
    query: other.FlowQuery,
    answer: other.FlowFigures,
    refusals: ['metrics.period_unknown'],
  }),
  kelaFlow: endpoint({
    method: 'GET',
    path: '/api/metrics/kela-rehabilitation',
    policy: 'metrics.read',
    tag: 'metrics',
    summary: "In how many decisions Kela's rehabilitation was considered in the term, by area",
    query: other.KelaQuery,
    answer: other.KelaFigures,
  }),
  questionFlow: endpoint({
    method: 'GET',
    path: '/api/metrics/questions',
    policy: 'metrics.read',
    tag: 'metrics',
    summary: 'Questions to one function in the term, small counts protected',
    query: direct.QuestionFlowQuery,
    answer: direct.QuestionFlowFigures,
  }),
  toldOnTime: endpoint({
    method: 'GET',
    path: '/api/metrics/told-on-time',
    policy: 'metrics.read',
    tag: 'metrics',
    summary:
      'How many clients heard their result on time this term, roughly, small groups protected',
    query: other.ToldOnTimeQuery,
    answer: other.ToldOnTime,
  }),
} as const;
