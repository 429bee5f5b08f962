import type { LiveItem } from '@rukkanen/contract';
import { useState } from 'react';
import { openItem } from '../domain/in-hand.js';
import { nextStep } from '../domain/next-step.js';
import { useLive } from '../use-live.js';
import { DeferDialog } from './DeferDialog.js';
import { EndDialog } from './EndDialog.js';
import { NextButton } from './NextButton.js';
import { SideActions } from './SideActions.js';
import { WithoutDialog } from './WithoutDialog.js';
import { WriteButton } from './WriteButton.js';

interface LeadActionsProps {
  readonly deciding: LiveItem | null;
  readonly onChoose: (itemId: string | null) => void;
}

/** What the one who leads can do now: one next step, and few others beside it. */
export function LeadActions({ deciding, onChoose }: LeadActionsProps) {
  const { view } = useLive();
  const [deferring, defer] = useState<LiveItem | null>(null);
  const [ending, end] = useState(false);
  const isWriting = deciding !== null && view.state !== 'paused';
  return (
    <>
      {isWriting ? (
        <WriteButton item={deciding} onDone={() => onChoose(null)} />
      ) : (
        <NextButton step={nextStep(view)} onChoose={onChoose} />
      )}
      <SideActions
        item={deciding ?? openItem(view)}
        isWriting={isWriting}
        onChoose={onChoose}
        onDefer={defer}
        onEnd={() => end(true)}
      />
      {ending && <EndDialog onClose={() => end(false)} />}
      <WithoutDialog />
      {deferring && <DeferDialog item={deferring} onClose={() => defer(null)} />}
    </>
  );
}
