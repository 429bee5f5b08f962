import type { CaseReceipt } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useChange } from '../../lib/api.js';
import { draftKey, dropDraft } from '../../lib/draft.js';
import { useMe } from '../../lib/me.js';
import { attemptOf, markOf, tookEarlier } from './domain/attempt.js';
import { acknowledgementsOf } from './domain/places.js';
import { askedOf, bodyOf, textsOf, urgencyOf, wholeOf } from './domain/request.js';
import type { CaseForm } from './use-case-form.js';

/** Why the form is filled: a new case, or an answer to one that was returned with a question. */
export type Purpose =
  | { readonly kind: 'new' }
  | { readonly kind: 'answer'; readonly caseId: string; readonly asked: string | null };

export interface Sending {
  readonly send: () => void;
  readonly isPending: boolean;
  /** Why the draft as it stands was not taken; null once anything in it has changed. */
  readonly error: Error | null;
}

/**
 * Sends the case when its writer presses, never by itself. The draft leaves this device only after
 * the server has answered; whatever goes wrong before that, everything is still here, under the key
 * by which the server knows the same submission when it comes again.
 */
export function useSendCase(name: string, purpose: Purpose, form: CaseForm): Sending {
  const submit = useChange('submitCase', { outdates: ['myCases'] });
  const resubmit = useChange('resubmitCase', { outdates: ['myCases'] });
  const { draft, guards, hint, area } = form;
  const [sentMark, setSentMark] = useState<string | null>(null);
  const arrive = useArrival(name, form);
  const onError = useLookAgain();
  const body = bodyOf(draft, hint);
  const whole = body && wholeOf(body, draft);
  const send = () => {
    if (!body || !whole) return;
    const attempt = attemptOf(draft.attempt, whole, () => crypto.randomUUID());
    form.change({ attempt });
    setSentMark(markOf(whole));
    const acknowledgements = acknowledgementsOf(textsOf(draft), draft.kept, guards.found);
    const sent = { ...body, acknowledgements, submissionKey: attempt.key };
    const ways = {
      onSuccess: (receipt: CaseReceipt) =>
        arrive(receipt, tookEarlier(attempt, whole, receipt.replayed)),
      onError,
    };
    if (purpose.kind === 'answer') {
      resubmit.mutate({ params: { id: purpose.caseId }, body: sent }, ways);
    } else if (area) {
      const around = { areaId: area.id, urgency: urgencyOf(draft), asked: askedOf(draft) };
      submit.mutate({ body: { ...sent, ...around } }, ways);
    }
  };
  const { isPending, isSuccess, error } = purpose.kind === 'answer' ? resubmit : submit;
  return {
    send,
    isPending: isPending || isSuccess,
    error: whole && sentMark === markOf(whole) ? error : null,
  };
}

/** A refusal says that the checks made while writing are old. */
function useLookAgain(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['checkText'] });
}

/**
 * Clears the draft from this device and goes to the receipt. What the server took before the last
 * changes is sent; the changes stay here as a draft of their own, and the receipt says so.
 */
function useArrival(
  name: string,
  { change }: CaseForm,
): (receipt: CaseReceipt, isEarlier: boolean) => void {
  const { user } = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  return ({ id }, isEarlier) => {
    if (isEarlier) change({ attempt: null });
    else dropDraft(localStorage, draftKey(user.id, name));
    client.removeQueries({ queryKey: ['checkText'] });
    client.removeQueries({ queryKey: ['readCase'], type: 'inactive' });
    void navigate(`/cases/${id}/receipt`, { replace: true, state: { isEarlier } });
  };
}
