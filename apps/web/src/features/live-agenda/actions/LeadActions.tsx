import type { LiveItem } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { inHand } from '../domain/in-hand.js';
import { nextStep } from '../domain/next-step.js';
import { useLive } from '../use-live.js';
import { DecideButton } from './DecideButton.js';
import { DeferDialog } from './DeferDialog.js';
import { NextButton } from './NextButton.js';

interface LeadActionsProps {
  readonly deciding: LiveItem | null;
  readonly onChoose: (itemId: string | null) => void;
}

/** What the one who leads can do now: one next step, and few others beside it. */
export function LeadActions({ deciding, onChoose }: LeadActionsProps) {
  const { view } = useLive();
  const step = nextStep(view);
  const isWriting = deciding !== null && view.state !== 'paused';
  return (
    <>
      {isWriting ? (
        <DecideButton item={deciding} onDone={() => onChoose(null)} />
      ) : (
        <NextButton step={step} onChoose={onChoose} />
      )}
      <Pause />
      <Defer item={deciding ?? inHand(view)} />
      <Mend deciding={deciding} onChoose={onChoose} />
    </>
  );
}

function Pause() {
  const { t } = useTranslation('live-agenda');
  const { view, pending, send } = useLive();
  if (view.state !== 'live') return null;
  return (
    <Button
      icon="pause"
      pending={pending === 'pauseSession' && t('doing')}
      onPress={() => void send({ type: 'pauseSession' })}
    >
      {t('pause')}
    </Button>
  );
}

/** The case goes to another session, with a reason from a closed list. */
function Defer({ item }: { item: LiveItem | null }) {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const [isAsked, ask] = useState(false);
  const makesSense =
    item &&
    ['live', 'closing'].includes(view.state) &&
    ['active', 'suspended'].includes(item.state);
  if (!makesSense) return null;
  return (
    <>
      <Button variant="quiet" onPress={() => ask(true)}>
        {t('defer')}
      </Button>
      {isAsked && <DeferDialog item={item} onClose={() => ask(false)} />}
    </>
  );
}

/** A decision is never edited: a new one takes its place, as long as the session is open. */
function Mend({ deciding, onChoose }: LeadActionsProps) {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const item = inHand(view);
  if (deciding?.decision || (deciding && deciding.state !== 'active')) {
    return (
      <Button variant="quiet" onPress={() => onChoose(null)}>
        {t('notNow')}
      </Button>
    );
  }
  const canMend = item?.state === 'decided' && item.case && view.state === 'live';
  if (deciding || !canMend) return null;
  return (
    <Button variant="quiet" onPress={() => onChoose(item.id)}>
      {t('mend')}
    </Button>
  );
}
