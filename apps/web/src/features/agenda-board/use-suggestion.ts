import type { AgendaBoard } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../components/toasts.js';
import { keyOf, useChange } from '../../lib/api.js';

/**
 * Asks for an order that wastes least of people's time, and keeps it until it is taken or left. Taking
 * it can be taken back; the order before is then sent against whatever the agenda is by that time.
 */
export function useSuggestion(board: AgendaBoard) {
  const { t } = useTranslation('agenda-board');
  const client = useQueryClient();
  const ask = useChange('suggestAgenda', { outdates: [] });
  const arrange = useChange('arrangeAgenda', {
    outdates: ['agendaBoard', 'queue', 'listSessions'],
  });
  const [suggested, show] = useState<AgendaBoard | null>(null);
  const params = { id: board.session.id };
  const send = (items: AgendaBoard['items'], onSuccess?: () => void) => {
    const now = client.getQueryData<AgendaBoard>(keyOf('agendaBoard', { params })) ?? board;
    const body = {
      revision: now.session.revision,
      caseIds: items.map(({ caseId }) => caseId),
      kept: items.filter(({ keptSlot }) => keptSlot).map(({ caseId }) => caseId),
    };
    arrange.mutateAsync({ params, body }).then(onSuccess, () => undefined);
  };
  return {
    suggested,
    ask: () =>
      ask.mutate({ params, body: { revision: board.session.revision } }, { onSuccess: show }),
    take: () => {
      if (!suggested) return;
      send(suggested.items, () => toast(t('arranged'), () => send(board.items)));
      show(null);
    },
    leave: () => show(null),
    isPending: ask.isPending || arrange.isPending,
    error: ask.error ?? arrange.error,
  };
}
