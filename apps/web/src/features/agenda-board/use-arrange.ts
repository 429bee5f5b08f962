import type { AgendaBoard } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, useChange } from '../../lib/api.js';

/**
 * Saves the whole order after every move. The new order shows at once; when somebody else has changed
 * the agenda meanwhile, theirs comes back with a word about it and nothing is overwritten.
 */
export function useArrange(board: AgendaBoard) {
  const client = useQueryClient();
  const [wanted, want] = useState<readonly string[] | null>(null);
  const change = useChange('arrangeAgenda', { outdates: ['queue', 'listSessions'] });
  const params = { id: board.session.id };
  const save = (caseIds: readonly string[]) => {
    want(caseIds);
    change.mutate(
      { params, body: { revision: board.session.revision, caseIds: [...caseIds] } },
      {
        onSuccess: (saved) => client.setQueryData(keyOf('agendaBoard', { params }), saved),
        onError: () => void client.invalidateQueries({ queryKey: ['agendaBoard'] }),
        onSettled: () => want(null),
      },
    );
  };
  return {
    order: wanted ?? board.items.map(({ caseId }) => caseId),
    save,
    isPending: change.isPending,
    error: change.error,
  };
}
