import type { EndpointName } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '../../../lib/api.js';

const OLD: readonly EndpointName[] = ['sessionAnswers', 'agendaBoard', 'answersWaiting'];

/**
 * What a convener decides about answers. What was refused had been settled by somebody else: the answers
 * are read again then, too.
 */
export function useSettle(sessionId: string) {
  const client = useQueryClient();
  const confirm = useChange('confirmAnswers', { outdates: OLD });
  const dismiss = useChange('dismissAnswer', { outdates: OLD });
  const callBack = useChange('callBack', { outdates: OLD });
  const params = { id: sessionId };
  const then = (done: () => void) => ({
    onSuccess: done,
    onError: () => void client.invalidateQueries({ queryKey: ['sessionAnswers'] }),
  });
  return {
    confirm: (answerIds: string[], done: () => void) =>
      confirm.mutate({ params, body: { answerIds } }, then(done)),
    dismiss: (id: string, dismissed: boolean, done: () => void) =>
      dismiss.mutate({ params, body: { id, dismissed } }, then(done)),
    callBack: (personId: string, revision: number, done: () => void) =>
      callBack.mutate({ params, body: { personId, revision } }, then(done)),
    isPending: confirm.isPending || dismiss.isPending || callBack.isPending,
    error: confirm.error ?? dismiss.error ?? callBack.error,
  };
}

export type Settle = ReturnType<typeof useSettle>;
