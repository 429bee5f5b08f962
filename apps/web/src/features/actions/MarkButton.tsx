import type { ActionCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast, toastTrouble } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { BegunDialog } from './BegunDialog.js';
import { useTroubleWords } from './use-trouble-words.js';

/** Something that somebody has in hand, as far as marking it done goes. */
export type Markable = Pick<ActionCard, 'id' | 'revision' | 'step' | 'decidedOn'> & {
  readonly state: 'open' | 'done' | 'handed_over';
  /** How it is called in a sentence. */
  readonly name: string;
};

/**
 * Done, and back again: by this button as long as one likes, by the toast at once. An assessment asks on
 * which day it began, for the three months count from there.
 */
export function MarkButton({ action }: { action: Markable }) {
  const { t } = useTranslation(['actions', 'common']);
  const [asks, ask] = useState(false);
  const { set, done, isPending } = useMarking(action);
  const isDone = action.state === 'done';
  const counts = action.step === 'startAssessment';
  const press = () => {
    if (isDone) return set('open', action.revision);
    return counts ? ask(true) : done();
  };
  return (
    <>
      <Button
        size="small"
        icon={isDone ? 'arrowLeft' : 'check'}
        variant={isDone ? 'quiet' : 'plain'}
        pending={isPending && t('common:saving')}
        onPress={press}
      >
        {t(isDone ? 'actions:reopen' : 'actions:done')}
        <span className="sr"> {action.name}</span>
      </Button>
      {asks && <BegunDialog since={action.decidedOn} onDone={done} onClose={() => ask(false)} />}
    </>
  );
}

function useMarking({ id, revision, name }: Markable) {
  const { t } = useTranslation('actions');
  const words = useTroubleWords();
  const mark = useChange('markAction', { outdates: ['myActions', 'overseeActions', 'caseResult'] });
  const onError = (error: Error) => toastTrouble(words(error));
  const set = (
    state: 'open' | 'done',
    now: number,
    { on, after }: { on?: string; after?: (next: ActionCard) => void } = {},
  ) =>
    mark.mutate(
      { params: { id }, body: { revision: now, state, ...(on && { on }) } },
      { onError, onSuccess: (next) => after?.(next) },
    );
  const done = (on?: string) =>
    set('done', revision, {
      ...(on && { on }),
      after: (next) => toast(t('marked', { code: name }), () => set('open', next.revision)),
    });
  return { set, done, isPending: mark.isPending };
}
