import type { LiveView } from '@rukkanen/contract';
import { useEffect } from 'react';
import { draftKey, dropDraft } from '../../../lib/draft.js';
import { useMe } from '../../../lib/me.js';
import { nothingToDecide } from './domain/nothing-to-decide.js';

/** The name under which this device keeps the decision of an item while it is written. */
export const draftName = (itemId: string): string => `decision.${itemId}`;

/** A half-written decision goes from this device as soon as it can no longer be recorded. */
export function useDropDrafts(view: LiveView): void {
  const { user } = useMe();
  const over = nothingToDecide(view).join(' ');
  useEffect(() => {
    for (const itemId of over.split(' '))
      dropDraft(localStorage, draftKey(user.id, draftName(itemId)));
  }, [over, user.id]);
}
