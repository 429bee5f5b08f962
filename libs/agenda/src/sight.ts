import type { Attendee } from './attendee.js';
import { mayLead } from './attendee.js';
import type { LiveSession, SessionItem } from './live-session.js';

/** What one viewer may know about one item. */
export interface Sight {
  /** The case itself: its code word, its words, what is decided. */
  readonly open: boolean;
  /** Who brought it. */
  readonly bringer: boolean;
  /** Whether the viewer brought it. */
  readonly mine: boolean;
}

/**
 * The one rule of sight, for snapshots and pushed lines alike (TRUST 6). Conveners and the bringer see
 * a case; the standing team sees every case in ANONYMOUS_TEAM mode; anybody else, and everybody in
 * NETWORK mode, only a case that asks for their function (CON-03, LIV-04). In ANONYMOUS_TEAM mode the
 * others learn who brought it only when it is called (TRUST 7).
 */
export function sightOf(session: LiveSession, item: SessionItem, viewer: Attendee): Sight {
  const mine = item.bringer.personId === viewer.personId;
  const within = mayLead(viewer) || mine;
  const open = within || isAsked(session, item, viewer);
  const told = session.mode === 'NETWORK' || item.calledAt !== null;
  return { open, mine, bringer: within || (open && told) };
}

function isAsked({ mode }: LiveSession, item: SessionItem, viewer: Attendee): boolean {
  if (viewer.part === 'BRINGER') return false;
  if (viewer.part === 'MEMBER' && mode === 'ANONYMOUS_TEAM') return true;
  return viewer.functions.some((own) => item.functions.includes(own));
}

/**
 * Viewers of one class see the same at every seq, so a view or a line is made once for them all. The
 * key says nothing about the person.
 */
export function viewerClass(session: LiveSession, viewer: Attendee): string {
  const items = session.items.map((item) => {
    const { open, mine } = sightOf(session, item, viewer);
    return mine ? 'm' : open ? 'o' : '-';
  });
  return `${mayLead(viewer) ? 'lead' : 'seat'}:${items.join('')}`;
}

/** Whether a viewer sees the same parts of both: then lines can be folded from one to the other. */
export const seesAlike = (one: LiveSession, other: LiveSession, viewer: Attendee): boolean =>
  sightKey(one, viewer) === sightKey(other, viewer);

const sightKey = (session: LiveSession, viewer: Attendee): string =>
  JSON.stringify(
    session.items
      .map((item) => [item.id, sightOf(session, item, viewer)] as const)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  );
