import { z } from 'zod';
import * as actions from '../agreed-action.js';
import { PublicId } from '../fields.js';
import { endpoint } from './endpoint.js';

const ActionId = PublicId.meta({ examples: ['0197f3c0-0000-7000-8000-000000000001'] });

/** Agreed actions: who has them in hand, and whether they are done. */
export const actionsEndpoints = {
  myActions: endpoint({
    method: 'GET',
    path: '/api/actions/mine',
    policy: 'action.own',
    tag: 'actions',
    summary: 'Actions in my hand, those lately done, and those that went to a successor',
    answer: z.array(actions.ActionCard),
  }),
  overseeActions: endpoint({
    method: 'GET',
    path: '/api/actions',
    policy: 'action.oversee',
    tag: 'actions',
    summary: 'Open actions of an area, those without an owner first',
    query: z.strictObject({ areaId: PublicId }),
    answer: actions.ActionsOverseen,
  }),
  markAction: endpoint({
    method: 'PUT',
    path: '/api/actions/:id/state',
    params: { id: ActionId },
    policy: 'action.own',
    tag: 'actions',
    summary: 'Mark an action of mine done, or open again',
    body: actions.MarkAction,
    answer: actions.ActionCard,
    refusals: ['action.not_yours', 'action.wrong_state', 'state.changed_meanwhile'],
  }),
  assignAction: endpoint({
    method: 'PUT',
    path: '/api/actions/:id/owner',
    params: { id: ActionId },
    policy: 'action.oversee',
    tag: 'actions',
    summary: 'Give an open action to a seat',
    body: actions.AssignAction,
    answer: actions.ActionCard,
    refusals: ['action.wrong_state', 'state.changed_meanwhile'],
  }),
} as const;
