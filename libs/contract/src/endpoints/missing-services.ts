import { CaseId, PublicId } from '../fields.js';
import * as missing from '../missing-services.js';
import { z } from 'zod';
import { endpoint } from './endpoint.js';

const ofNeed = { id: missing.NeedId };

/** Needs that no service met, told from cases and kept without them. */
export const missingServicesEndpoints = {
  noteMissingService: endpoint({
    method: 'POST',
    path: '/api/cases/:id/missing-services',
    params: { id: CaseId },
    policy: 'missing.note',
    tag: 'services',
    summary: 'Note a service that a client would need and that is not there',
    body: missing.NoteMissingService,
    answer: missing.NeedNoted,
    refusals: ['case.identifies_person', 'case.acknowledgement_missing', 'case.wrong_state'],
  }),
  missingServices: endpoint({
    method: 'GET',
    path: '/api/missing-services',
    policy: 'missing.keep',
    tag: 'services',
    summary: 'What an area lacks, with the notes that say so',
    query: z.strictObject({ areaId: PublicId }),
    answer: missing.MissingServices,
  }),
  mergeMissingService: endpoint({
    method: 'POST',
    path: '/api/missing-services/:id/merge',
    params: ofNeed,
    policy: 'missing.keep',
    tag: 'services',
    summary: 'Say that two missing services are the same',
    body: missing.MergeMissingService,
    answer: missing.MissingServices,
    status: 200,
    refusals: ['state.changed_meanwhile'],
  }),
  separateMissingService: endpoint({
    method: 'POST',
    path: '/api/missing-services/:id/separate',
    params: ofNeed,
    policy: 'missing.keep',
    tag: 'services',
    summary: 'Take a merged note apart again',
    body: missing.SeparateMissingService,
    answer: missing.MissingServices,
    status: 200,
    refusals: ['state.changed_meanwhile'],
  }),
  markJointProcurement: endpoint({
    method: 'PUT',
    path: '/api/missing-services/:id/joint-procurement',
    params: ofNeed,
    policy: 'missing.keep',
    tag: 'services',
    summary: 'Say whether a missing service could be procured together with others',
    body: missing.MarkJointProcurement,
    answer: missing.MissingServices,
    refusals: ['state.changed_meanwhile'],
  }),
  removeMissingService: endpoint({
    method: 'POST',
    path: '/api/missing-services/:id/remove',
    params: ofNeed,
    policy: 'missing.note',
    tag: 'services',
    summary:
      "Take a note out: one's own while its case stands, any of them for whoever keeps the register",
    answer: missing.NeedNoted,
    status: 200,
  }),
  publishedNeeds: endpoint({
    method: 'GET',
    path: '/api/metrics/missing-services',
    policy: 'metrics.read',
    tag: 'metrics',
    summary: 'What areas lack, for the steering group; small counts protected',
    query: missing.NeedsQuery,
    answer: missing.PublishedNeeds,
  }),
} as const;
