import type { SessionAnswers } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, useChange } from '../../../lib/api.js';

/**
 * What a convener decides about answers. The answers come back with each decision and show at once; what
 * was refused had been settled by somebody else, and they are read again then.
 */
export function useSettle(sessionId: string) {
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const confirm = useChange('confirmAnswers');
  const dismiss = useChange('dismissAnswer');
  const callBack = useChange('callBack');
  const params = { id: sessionId };
  const read = (name: string) => void client.invalidateQueries({ queryKey: [name] });
  const begin = (what: string | null) => {
    for (const change of [confirm, dismiss, callBack]) change.reset();
    setBusy(what);
  };
  const then = (done: () => void) => ({
    onSuccess: (answers: SessionAnswers) => {
      client.setQueryData(keyOf('sessionAnswers', { params }), answers);
      for (const old of ['agendaBoard', 'answersWaiting']) read(old);
      done();
    },
    onError: () => read('sessionAnswers'),
    onSettled: () => setBusy(null),
  });
  return {
    confirm: (answerIds: readonly string[], done: () => void) => {
      begin(answerIds.join());
      confirm.mutate({ params, body: { answerIds: [...answerIds] } }, then(done));
    },
    dismiss: (id: string, dismissed: boolean, done: () => void) => {
      begin(null);
      dismiss.mutate({ params, body: { id, dismissed } }, then(done));
    },
    callBack: (personId: string, revision: number, done: () => void) => {
      begin(personId);
      callBack.mutate({ params, body: { personId, revision } }, then(done));
    },
    /** Whether these are being confirmed, or this person called back, just now. */
    isBusy: (...of: readonly string[]) => busy === of.join(),
    error: confirm.error ?? dismiss.error ?? callBack.error,
  };
}

export type Settle = ReturnType<typeof useSettle>;
