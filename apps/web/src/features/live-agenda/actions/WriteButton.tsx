import type { ItemPhase, LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { focusField } from '../../../components/ErrorSummary.js';
import { placeOf } from '../decision/domain/gaps.js';
import { useDecision } from '../decision/use-decision.js';
import { useGapName } from '../decision/use-gap-text.js';
import { phaseAfter } from '../domain/next-step.js';
import { useLive } from '../use-live.js';

interface WriteButtonProps {
  readonly item: LiveItem;
  readonly onDone: () => void;
}

/**
 * The next step while a decision is written: who is responsible, reading aloud, then recording. What
 * is still missing is named beside it and stops only what needs it.
 */
export function WriteButton({ item, onDone }: WriteButtonProps) {
  const { t } = useTranslation(['live-agenda', 'decision']);
  const { pending, send } = useLive();
  const { gaps } = useDecision();
  const reason = useReason();
  const showGaps = useShowGaps();
  const record = useRecord(item, onDone);
  const phase = phaseToCome(item, gaps.length === 0);
  const go = () => {
    if (reason && phase !== 'responsible') return showGaps();
    return void (phase ? send({ type: 'setPhase', itemId: item.id, phase }) : record());
  };
  return (
    <>
      <Button
        variant="primary"
        {...(phase && { iconAfter: 'arrowRight' })}
        pending={(pending === 'decide' || pending === 'setPhase') && t('live-agenda:doing')}
        onPress={go}
      >
        {phase ? t(`live-agenda:toPhase.${phase}`) : t('decision:record')}
      </Button>
      {reason && <Still reason={reason} />}
    </>
  );
}

/** On a phone only how much is missing: the form shows the rest, and needs the room of the list. */
function Still({ reason }: { reason: string }) {
  const { t } = useTranslation('decision');
  const { gaps } = useDecision();
  if (gaps.length < 2) return <span className="sm still">{reason}</span>;
  return (
    <>
      <span className="sm still wide-only">{reason}</span>
      <span className="sm still phone-only">{t('stillMissingOf', { count: gaps.length })}</span>
    </>
  );
}

/** The phase that comes before recording; a decision that is whole goes straight to reading aloud. */
function phaseToCome({ state, phase }: LiveItem, isWhole: boolean): ItemPhase | null {
  if (state !== 'active') return null;
  const next = phaseAfter(phase);
  return next === 'responsible' && isWhole ? 'read_back' : next;
}

/** Why the decision cannot be recorded yet. */
function useReason(): string | null {
  const { t } = useTranslation('decision');
  const { gaps, openPlaces } = useDecision();
  const nameOf = useGapName();
  if (gaps.length > 0)
    return t('stillMissing', { count: gaps.length, what: gaps.map(nameOf).join(', ') });
  return openPlaces > 0 ? t('placesOpen', { count: openPlaces }) : null;
}

function useShowGaps(): () => void {
  const { gaps, askForGaps } = useDecision();
  return () => {
    askForGaps();
    if (gaps[0]) focusField(placeOf(gaps[0]));
  };
}

/** Records the decision; what was typed is forgotten on this device only once it is recorded. */
function useRecord(item: LiveItem, onDone: () => void): () => Promise<void> {
  const { send } = useLive();
  const { draft, discard } = useDecision();
  return async () => {
    if (!draft || !(await send({ type: 'decide', itemId: item.id, decision: draft }))) return;
    discard();
    onDone();
  };
}
