import { z } from 'zod';
import * as other from '../other.js';
import * as people from '../people.js';
import { AreaFilter, endpoint } from './endpoint.js';

/** People, organisations and what is due for deletion. */
export const peopleEndpoints = {
  listPeople: endpoint({
    method: 'GET',
    path: '/api/people',
    policy: 'person.list',
    tag: 'people',
    summary: 'People with a role in my areas',
    answer: z.array(people.PersonCard),
  }),
  invitePerson: endpoint({
    method: 'POST',
    path: '/api/people',
    policy: 'person.invite',
    tag: 'people',
    summary: 'Invite a person, with roles, areas and language',
    body: people.InvitePerson,
    answer: people.PersonCard,
    refusals: ['person.exists'],
  }),
  listOrganisations: endpoint({
    method: 'GET',
    path: '/api/organisations',
    policy: 'signed_in',
    tag: 'people',
    summary: 'Organisations of my areas, Kela and partners',
    query: AreaFilter,
    answer: z.array(people.OrganisationCard),
  }),
  retention: endpoint({
    method: 'GET',
    path: '/api/retention',
    policy: 'retention.read',
    tag: 'retention',
    summary: 'Which texts are due for deletion',
    answer: other.RetentionState,
  }),
  switchRetention: endpoint({
    method: 'PUT',
    path: '/api/retention',
    policy: 'retention.switch',
    tag: 'retention',
    summary: 'Pause or resume deletion (demonstration)',
    body: other.SwitchRetention,
    answer: other.RetentionState,
    demoOnly: true,
  }),
} as const;
