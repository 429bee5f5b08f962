/**
 * What a signed-in person may do. Every route and every socket event names one of these, or says
 * that it is public or for anyone signed in; which roles may do it is decided in identity.
 */
export const ACTIONS = [
  'case.submit',
  'case.read',
  'case.own',
  'case.queue',
  'case.judge',
  'case.flag',
  'case.answer',
  'referral.log',
  'session.read',
  'session.arrange',
  'session.lock',
  'session.attend',
  'session.lead',
  'session.review',
  'roster.read',
  'area.read',
  'area.edit',
  'place.read',
  'directory.read',
  'role_card.write',
  'action.own',
  'action.oversee',
  'roster.edit',
  'invitation.read',
  'capacity.read',
  'metrics.read',
  'library.read',
  'service.read',
  'service.write',
  'missing.note',
  'missing.keep',
  'calendar.own',
  'feed.oversee',
  'person.invite',
  'person.list',
  'retention.read',
  'retention.switch',
  'audit.read',
  'clock.step',
] as const;
export type Action = (typeof ACTIONS)[number];

/** How a route is guarded: open to all, to anyone signed in, or by an action. */
export type Policy = 'public' | 'signed_in' | Action;
