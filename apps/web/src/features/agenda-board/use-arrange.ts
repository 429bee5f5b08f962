import type { AgendaBoard } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, useChange } from '../../lib/api.js';

/**
 * Saves the whole order after every move, and which cases keep their slot. The new order shows at once;
 * when somebody else has changed the agenda meanwhile, theirs comes back with a word about it and
 * nothing is overwritten.
 */
export function useArrange(board: AgendaBoard) {
  const client = useQueryClient();
  const [wanted, want] = useState<readonly string[] | null>(null);
  const change = useChange('arrangeAgenda', { outdates: ['queue', 'listSessions'] });
  const params = { id: board.session.id };
  const order = wanted ?? board.items.map(({ caseId }) => caseId);
  const save = (caseIds: readonly string[], kept?: readonly string[]) => {
    want(caseIds);
    const { revision } = board.session;
    change.mutate(
      { params, body: { revision, caseIds: [...caseIds], ...(kept && { kept: [...kept] }) } },
      {
        onSuccess: (saved) => client.setQueryData(keyOf('agendaBoard', { params }), saved),
        onError: () => void client.invalidateQueries({ queryKey: ['agendaBoard'] }),
        onSettled: () => want(null),
      },
    );
  };
  return {
    order,
    save,
    /** Lets a case keep its slot when the others are arranged, or no longer. */
    keep: (caseId: string, keeps: boolean) => {
      const kept = board.items.filter(({ keptSlot }) => keptSlot).map((item) => item.caseId);
      save(order, keeps ? [...kept, caseId] : kept.filter((one) => one !== caseId));
    },
    isPending: change.isPending,
    error: change.error,
  };
}
