import { z } from 'zod';
import { LocalDate, PublicId } from '../fields.js';
import * as rosters from '../roster.js';
import { MeetingClashes } from '../term.js';
import { AreaFilter, endpoint } from './endpoint.js';

const TeamId = PublicId.meta({ examples: ['T-SAT'] });

/** Teams, their seats, and who sits in them. */
export const rostersEndpoints = {
  listRosters: endpoint({
    method: 'GET',
    path: '/api/rosters',
    policy: 'roster.read',
    tag: 'rosters',
    summary: 'The teams of my areas, with the seats that are empty today',
    query: AreaFilter,
    answer: z.array(rosters.RosterCard),
  }),
  teamRoster: endpoint({
    method: 'GET',
    path: '/api/rosters/:id',
    params: { id: TeamId },
    policy: 'roster.read',
    tag: 'rosters',
    summary: 'The roster of a team as it is on a day, and its seats over the coming weeks',
    query: z.strictObject({
      on: LocalDate.optional(),
      weeks: z.coerce.number().int().min(1).max(53).optional(),
    }),
    answer: rosters.TeamRoster,
  }),
  teamClashes: endpoint({
    method: 'GET',
    path: '/api/rosters/:id/clashes',
    params: { id: TeamId },
    policy: 'roster.read',
    tag: 'rosters',
    summary: 'Whose meetings of other teams are at the same time as the coming ones of this team',
    answer: MeetingClashes,
  }),
  rosterChoices: endpoint({
    method: 'GET',
    path: '/api/rosters/:id/choices',
    params: { id: TeamId },
    policy: 'roster.edit',
    tag: 'rosters',
    summary: 'Whom and what the roster of the team may name',
    answer: rosters.RosterChoices,
  }),
  changeRoster: endpoint({
    method: 'POST',
    path: '/api/rosters/:id/changes',
    params: { id: TeamId },
    policy: 'roster.edit',
    tag: 'rosters',
    summary: 'Change a roster; invitations follow at once',
    ifMatch: true,
    body: rosters.RosterChange,
    answer: rosters.TeamRoster,
    status: 200,
    refusals: [
      'roster.changed_meanwhile',
      'roster.holder_overlaps',
      'roster.absence_overlaps',
      'roster.not_holding',
      'roster.convener_not_from_county',
      'roster.cannot_activate',
      'roster.nothing_to_undo',
    ],
  }),
  foundTeam: endpoint({
    method: 'POST',
    path: '/api/rosters',
    policy: 'roster.edit',
    tag: 'rosters',
    summary: 'Found a team: a draft without seats',
    body: rosters.FoundTeam,
    answer: rosters.TeamRoster,
    refusals: ['roster.convener_not_from_county'],
  }),
} as const;
