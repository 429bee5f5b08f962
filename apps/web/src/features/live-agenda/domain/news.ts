import type { ItemPhase, LiveView } from '@rukkanen/contract';
import { inHand } from './in-hand.js';

/** What a screen reader is told when the room changes: one short sentence, never the time. */
export type News =
  | { readonly type: 'started' | 'paused' | 'resumed' | 'ended' | 'closed' | 'leadTaken' }
  | { readonly type: 'itemStarted' | 'itemSuspended' | 'flagged' | 'decided' | 'confirmed' }
  | { readonly type: 'outside' | 'revealed' | 'ownLine' }
  | { readonly type: 'phase'; readonly phase: ItemPhase }
  | null;

/** The most important difference between two views of the same session. */
export function newsBetween(before: LiveView, after: LiveView): News {
  if (before.seq === after.seq) return null;
  return sessionNews(before, after) ?? itemNews(before, after);
}

function sessionNews(before: LiveView, after: LiveView): News {
  if (before.state !== after.state) {
    if (after.state === 'paused') return { type: 'paused' };
    if (after.state === 'live') return { type: before.state === 'paused' ? 'resumed' : 'started' };
    if (after.state === 'closing') return { type: 'ended' };
    if (after.state === 'closed') return { type: 'closed' };
  }
  return before.lead && before.lead.personId !== after.lead?.personId
    ? { type: 'leadTaken' }
    : null;
}

function itemNews(before: LiveView, after: LiveView): News {
  const item = inHand(after);
  const was = item && before.items.find(({ id }) => id === item.id);
  if (!item || !was) return null;
  if (item.case === null) return was.state === item.state ? null : { type: 'outside' };
  if (item.flags > was.flags) return { type: 'flagged' };
  if (item.state !== was.state) return stateNews(item.state);
  if (item.confirmedAt && !was.confirmedAt) return { type: 'confirmed' };
  if (item.voices.revealedAt && !was.voices.revealedAt) return { type: 'revealed' };
  if (item.voices.turn && item.voices.turn !== was.voices.turn) return { type: 'ownLine' };
  if (item.phase && item.phase !== was.phase) return { type: 'phase', phase: item.phase };
  return null;
}

function stateNews(state: LiveView['items'][number]['state']): News {
  if (state === 'active') return { type: 'itemStarted' };
  if (state === 'suspended') return { type: 'itemSuspended' };
  return state === 'decided' ? { type: 'decided' } : null;
}
