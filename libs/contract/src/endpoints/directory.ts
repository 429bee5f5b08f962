import { z } from 'zod';
import * as directory from '../directory.js';
import { PublicId } from '../fields.js';
import { endpoint } from './endpoint.js';

/** Who does what, when to call them and how to reach them. */
export const directoryEndpoints = {
  directory: endpoint({
    method: 'GET',
    path: '/api/directory',
    policy: 'directory.read',
    tag: 'directory',
    summary: 'The seats of an area with their role cards',
    query: z.strictObject({ areaId: PublicId }),
    answer: directory.Directory,
  }),
  writeRoleCard: endpoint({
    method: 'PUT',
    path: '/api/role-cards/:id',
    params: { id: PublicId.meta({ examples: ['T-SAT-05'] }) },
    policy: 'role_card.write',
    tag: 'directory',
    summary: 'Write the role card of a seat',
    body: directory.WriteRoleCard,
    answer: directory.RoleCard,
    refusals: [
      'role_card.not_yours',
      'case.identifies_person',
      'case.acknowledgement_missing',
      'state.changed_meanwhile',
    ],
  }),
} as const;
