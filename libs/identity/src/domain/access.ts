import type { Action, Grant, Role } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';

const EVERYBODY: readonly Action[] = ['clock.step'];

const ATTENDING: readonly Action[] = [
  'case.read',
  'case.flag',
  'session.read',
  'session.attend',
  'session.review',
  'calendar.own',
];

const FINDING: readonly Action[] = ['place.read', 'directory.read', 'library.read', 'service.read'];

const BRINGING: readonly Action[] = [
  'case.submit',
  'case.own',
  'referral.log',
  'action.own',
  'missing.note',
  ...FINDING,
];

const CONVENING: readonly Action[] = [
  ...ATTENDING,
  'case.answer',
  'case.queue',
  'case.judge',
  'session.arrange',
  'session.lock',
  'session.lead',
  'roster.read',
  'roster.edit',
  'invitation.read',
  'feed.oversee',
  'referral.log',
  'metrics.read',
  'capacity.read',
  'role_card.write',
  'service.write',
  'missing.note',
  'missing.keep',
  'action.own',
  'action.oversee',
  ...FINDING,
];

const KEEPING: readonly Action[] = ['area.read', 'area.edit', 'service.write', ...FINDING];

/**
 * Role × action: the one table that says who may do what (GOV-09). What is not here is denied. The
 * third dimension, the area, comes from the grant; whether one particular case or session is open to
 * somebody is decided beside it, by the room that owns it.
 */
export const MAY: Readonly<Record<Role, readonly Action[]>> = {
  SYSTEM_ADMIN: [
    'person.invite',
    'person.list',
    'roster.read',
    'retention.read',
    ...KEEPING,
    ...EVERYBODY,
  ],
  AREA_ADMIN: [
    'person.invite',
    'person.list',
    'roster.read',
    'roster.edit',
    'session.read',
    'calendar.own',
    'feed.oversee',
    'capacity.read',
    'retention.read',
    'missing.keep',
    ...KEEPING,
    ...EVERYBODY,
  ],
  CONVENER: [...CONVENING, ...EVERYBODY],
  VICE_CONVENER: [...CONVENING, ...EVERYBODY],
  STANDING_MEMBER: [
    ...ATTENDING,
    ...BRINGING,
    'case.answer',
    'roster.read',
    'role_card.write',
    ...EVERYBODY,
  ],
  GUEST: [...ATTENDING, ...EVERYBODY],
  BRINGER: [...ATTENDING, ...BRINGING, ...EVERYBODY],
  MANAGER: [
    'metrics.read',
    'capacity.read',
    'session.read',
    'roster.read',
    'area.read',
    'referral.log',
    ...FINDING,
    'calendar.own',
    ...EVERYBODY,
  ],
  STEERING_READER: ['metrics.read', ...EVERYBODY],
  DPO: [
    'audit.read',
    'session.review',
    'retention.read',
    'retention.switch',
    'metrics.read',
    ...EVERYBODY,
  ],
};

const allows = (grant: Grant, action: Action): boolean => MAY[grant.role].includes(action);

/** Whether the actor may do this somewhere: enough for a route, never for one area's data. */
export const may = (actor: Actor, action: Action): boolean =>
  actor.grants.some((grant) => allows(grant, action));

/** The areas in which the actor may do this, each once. */
export const areasWhere = (actor: Actor, action: Action): string[] => [
  ...new Set(actor.grants.filter((grant) => allows(grant, action)).flatMap(({ areas }) => areas)),
];

/**
 * Refuses unless the actor may do this in the area. A foreign area answers exactly like an unknown
 * one (TRUST 3); an own area without the right answers "forbidden".
 */
export function requireMay(actor: Actor, action: Action, areaId: string): void {
  if (areasWhere(actor, action).includes(areaId)) return;
  const own = actor.grants.some(({ areas }) => areas.includes(areaId));
  refuse(own ? 'access.forbidden' : 'access.not_found');
}

/** Whether the actor holds one of these roles in the area. */
export const holds = (actor: Actor, areaId: string, ...roles: readonly Role[]): boolean =>
  actor.grants.some(({ role, areas }) => roles.includes(role) && areas.includes(areaId));

/** The functions in which the actor sits in the area. */
export const functionsIn = (actor: Actor, areaId: string): string[] =>
  actor.grants.flatMap(({ areas, function: own }) => (own && areas.includes(areaId) ? [own] : []));
