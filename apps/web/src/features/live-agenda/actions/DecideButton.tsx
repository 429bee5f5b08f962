import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { focusField } from '../../../components/ErrorSummary.js';
import { placeOf } from '../decision/domain/gaps.js';
import { useDecision } from '../decision/use-decision.js';
import { useGapName } from '../decision/use-gap-text.js';
import { useLive } from '../use-live.js';

interface DecideButtonProps {
  readonly item: LiveItem;
  readonly onDone: () => void;
}

/** Records the decision; names beside itself what is still missing from it. */
export function DecideButton({ item, onDone }: DecideButtonProps) {
  const { t } = useTranslation(['live-agenda', 'decision']);
  const { pending, send } = useLive();
  const { draft, gaps, openPlaces, askForGaps, discard } = useDecision();
  const nameOf = useGapName();
  const first = gaps[0];
  const reason =
    (first &&
      t('decision:stillMissing', { count: gaps.length, what: gaps.map(nameOf).join(', ') })) ||
    (openPlaces > 0 && t('decision:placesOpen', { count: openPlaces }));
  const record = async () => {
    if (reason || !draft) {
      askForGaps();
      if (first) focusField(placeOf(first));
      return;
    }
    const isDone = await send({ type: 'decide', itemId: item.id, decision: draft });
    if (!isDone) return;
    discard();
    onDone();
  };
  return (
    <>
      <Button
        variant="primary"
        pending={pending === 'decide' && t('live-agenda:doing')}
        onPress={() => void record()}
      >
        {t('decision:record')}
      </Button>
      {reason && <span className="sm still">{reason}</span>}
    </>
  );
}
