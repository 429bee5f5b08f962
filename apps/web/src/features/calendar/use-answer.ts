import type { OwnAnswer, UpcomingEvent } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { toastTrouble } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { ApiError } from '../../lib/api-error.js';

/** Gives an answer to the times that are shown, and the one before it back when that is undone. */
export function useAnswer(
  { sessionId, startsAt, endsAt, answer: before }: UpcomingEvent,
  onSaved: (answer: OwnAnswer, undo: () => void) => void,
) {
  const { t } = useTranslation('errors');
  const change = useChange('answerOwn', { outdates: ['myCalendar'] });
  const onError = (error: Error) =>
    toastTrouble(error instanceof ApiError ? t(error.code) : t('offline'));
  const send = (answer: OwnAnswer, onSuccess?: () => void) =>
    change.mutate(
      { body: { sessionId, startsAt, endsAt, answer } },
      { onError, ...(onSuccess && { onSuccess }) },
    );
  const give = (answer: OwnAnswer) => send(answer, () => onSaved(answer, () => send(before)));
  return { give, cameBack: change.data?.cameBack ?? false };
}
