import { conveners } from './domain/presence.js';
import { useLive } from './use-live.js';

/** Whether somebody else leads and is not here, so that the signed-in convener is alone to go on. */
export function useLeadAway(): boolean {
  const { view, leads, presence } = useLive();
  const inRoom = view.state === 'live' || view.state === 'paused' || view.state === 'closing';
  return inRoom && view.mayLead && !leads && conveners(presence) <= 1;
}
