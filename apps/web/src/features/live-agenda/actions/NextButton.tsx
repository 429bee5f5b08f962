import { EARLIEST_START_MINUTES, isOver } from '@rukkanen/agenda';
import type { LiveCommand } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { useProductNow } from '../../../lib/product-clock.js';
import { clock } from '../../../lib/time.js';
import type { NextStep } from '../domain/next-step.js';
import { useLive } from '../use-live.js';
import { EndDialog } from './EndDialog.js';

interface NextButtonProps {
  readonly step: NextStep;
  readonly onChoose: (itemId: string | null) => void;
}

/** The one primary button of the room. */
export function NextButton({ step, onChoose }: NextButtonProps) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { view, pending, send } = useLive();
  const [asksToEnd, askToEnd] = useState(false);
  const words = useStepWords();
  const tooEarly = useTooEarly(step);
  if (!step) return null;
  const go = () => {
    if (step.type === 'decide') return onChoose(step.item.id);
    if (step.type === 'endSession' && view.items.some((item) => !isOver(item)))
      return askToEnd(true);
    return void send(commandOf(step));
  };
  return (
    <>
      <Button
        variant="primary"
        iconAfter="arrowRight"
        pending={pending === step.type && t('live-agenda:doing')}
        unavailable={tooEarly}
        onPress={go}
      >
        {words(step)}
      </Button>
      {asksToEnd && <EndDialog onClose={() => askToEnd(false)} />}
    </>
  );
}

type Step = NonNullable<NextStep>;

function commandOf(step: Exclude<Step, { type: 'decide' }>): LiveCommand {
  switch (step.type) {
    case 'setPhase':
      return { type: step.type, itemId: step.item.id, phase: step.phase };
    case 'startItem':
    case 'resumeItem':
      return { type: step.type, itemId: step.item.id };
    default:
      return { type: step.type };
  }
}

function useStepWords(): (step: Step) => string {
  const { t } = useTranslation('live-agenda');
  return (step) => {
    if (step.type === 'setPhase') return t(`toPhase.${step.phase}`);
    if (!('item' in step)) return t(`step.${step.type}`);
    const codeWord = step.item.case?.codeWord ?? '';
    return t(`step.${step.type}`, { codeWord });
  };
}

/** Why the session cannot be started yet. */
function useTooEarly(step: NextStep): string | false {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { view } = useLive();
  const now = useProductNow(5_000);
  const from = Date.parse(view.startsAt) - EARLIEST_START_MINUTES * 60_000;
  if (step?.type !== 'startSession' || now.getTime() >= from) return false;
  return t('live-agenda:startsFrom', { time: t('common:klo', { time: clock(from) }) });
}
