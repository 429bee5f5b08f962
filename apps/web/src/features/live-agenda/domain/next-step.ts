import { isOver } from '@rukkanen/agenda';
import { ItemPhase, type LiveItem, type LiveView } from '@rukkanen/contract';
import { inHand, nextItem, suspendedItem } from './in-hand.js';

/** What the one who leads does next. It always stands at the same place of the screen. */
export type NextStep =
  | { readonly type: 'startSession' | 'resumeSession' | 'endSession' | 'closeSession' }
  | { readonly type: 'startItem' | 'resumeItem'; readonly item: LiveItem }
  | { readonly type: 'decide'; readonly item: LiveItem }
  | { readonly type: 'setPhase'; readonly item: LiveItem; readonly phase: ItemPhase }
  | null;

/** The phases in which the decision is written. */
export const DECIDING: readonly ItemPhase[] = ['decision', 'responsible', 'read_back'];

export const phaseAfter = (phase: ItemPhase | null): ItemPhase | null =>
  phase === null ? 'question' : (ItemPhase.options[ItemPhase.options.indexOf(phase) + 1] ?? null);

/** What comes next, whoever is to do it; null when nothing is left to do. */
export function nextStep(view: LiveView): NextStep {
  switch (view.state) {
    case 'locked':
      return { type: 'startSession' };
    case 'paused':
      return { type: 'resumeSession' };
    case 'live':
      return inLive(view);
    case 'closing':
      return inClosing(view);
    default:
      return null;
  }
}

function inLive(view: LiveView): NextStep {
  const item = inHand(view);
  if (item?.state === 'active') {
    const phase = phaseAfter(item.phase);
    return phase ? { type: 'setPhase', item, phase } : { type: 'decide', item };
  }
  if (item?.state === 'suspended') return { type: 'resumeItem', item };
  const next = nextItem(view);
  if (next) return { type: 'startItem', item: next };
  const left = suspendedItem(view);
  return left ? { type: 'resumeItem', item: left } : { type: 'endSession' };
}

function inClosing({ items }: LiveView): NextStep {
  const open = items.find((item) => !isOver(item));
  return open ? { type: 'decide', item: open } : { type: 'closeSession' };
}
