import type { ActionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast, toastTrouble } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { useTroubleWords } from './use-trouble-words.js';

/** Done, and back again: by this button as long as one likes, by the toast at once. */
export function MarkButton({ action }: { action: ActionCard }) {
  const { t } = useTranslation(['actions', 'common']);
  const words = useTroubleWords();
  const mark = useChange('markAction', { outdates: ['myActions', 'overseeActions'] });
  const params = { id: action.id };
  const onError = (error: Error) => toastTrouble(words(error));
  const set = (state: 'open' | 'done', revision: number, then?: (next: ActionCard) => void) =>
    mark.mutate(
      { params, body: { revision, state } },
      { onError, onSuccess: (next) => then?.(next) },
    );
  const done = () =>
    set('done', action.revision, (next) =>
      toast(t('actions:marked', { code: codeOf(action) }), () => set('open', next.revision)),
    );
  const isDone = action.state === 'done';
  return (
    <Button
      size="small"
      icon={isDone ? 'arrowLeft' : 'check'}
      variant={isDone ? 'quiet' : 'plain'}
      pending={mark.isPending && t('common:saving')}
      onPress={() => (isDone ? set('open', action.revision) : done())}
    >
      {t(isDone ? 'actions:reopen' : 'actions:done')}
      <span className="sr"> {codeOf(action)}</span>
    </Button>
  );
}

/** How an action is called: its case's code word and its number. */
export const codeOf = ({ codeWord, number }: Pick<ActionCard, 'codeWord' | 'number'>): string =>
  `${codeWord}/${number}`;
