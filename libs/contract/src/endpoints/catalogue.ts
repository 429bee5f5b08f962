import { z } from 'zod';
import * as catalogue from '../catalogue.js';
import { PublicId } from '../fields.js';
import { endpoint } from './endpoint.js';

const ofArea = { id: PublicId.meta({ examples: ['SATAKUNTA'] }) };

/** What an area has to offer, in three phases. */
export const catalogueEndpoints = {
  serviceCatalogue: endpoint({
    method: 'GET',
    path: '/api/services',
    policy: 'service.read',
    tag: 'services',
    summary: 'The twenty services as an area arranges them',
    query: z.strictObject({ areaId: PublicId }),
    answer: catalogue.ServiceCatalogue,
  }),
  writeService: endpoint({
    method: 'PUT',
    path: '/api/areas/:id/services',
    params: ofArea,
    policy: 'service.write',
    tag: 'services',
    summary: 'Write the card of a service, of the area or of one district',
    body: catalogue.WriteService,
    answer: catalogue.ServiceCatalogue,
    refusals: ['case.identifies_person', 'case.acknowledgement_missing', 'state.changed_meanwhile'],
  }),
  checkService: endpoint({
    method: 'POST',
    path: '/api/areas/:id/services/check',
    params: ofArea,
    policy: 'service.write',
    tag: 'services',
    summary: 'Say that the card of a service is right today',
    body: catalogue.CheckService,
    answer: catalogue.ServiceCatalogue,
    status: 200,
    refusals: ['state.changed_meanwhile'],
  }),
} as const;
