import type { LiveItem, LiveView } from '@rukkanen/contract';
import { useState } from 'react';
import { ActionBar } from './ActionBar.js';
import { DecisionDesk } from './DecisionDesk.js';
import { useDropDrafts } from './decision/use-drop-drafts.js';
import { inHand, isOutside } from './domain/in-hand.js';
import { itemToDecide } from './domain/to-decide.js';
import { InRoom } from './InRoom.js';
import { Lobby } from './Lobby.js';
import { Summary } from './Summary.js';
import { useKeptFocus } from './use-kept-focus.js';
import { useTurnNotice } from './turn-notice.js';
import { useLive } from './use-live.js';
import { Waiting } from './Waiting.js';

/** What this viewer gets to see now, and under it the actions, always at the same place. */
export function Room() {
  const { view, leads } = useLive();
  const [chosen, choose] = useState<string | null>(null);
  useKeptFocus();
  useTurnNotice();
  useDropDrafts(view);
  const deciding = leads ? itemToDecide(view, chosen) : null;
  return (
    <DecisionDesk key={deciding?.id ?? ''} item={deciding}>
      <Page view={view} deciding={deciding} onChoose={choose} />
      <ActionBar deciding={deciding} onChoose={choose} />
    </DecisionDesk>
  );
}

interface PageProps {
  readonly view: LiveView;
  readonly deciding: LiveItem | null;
  readonly onChoose: (itemId: string) => void;
}

function Page({ view, deciding, onChoose }: PageProps) {
  if (deciding) return <InRoom item={deciding} isDeciding />;
  if (view.state === 'locked' || view.state === 'open' || view.state === 'draft') return <Lobby />;
  if (['closing', 'closed', 'cancelled'].includes(view.state)) {
    return <Summary onChoose={onChoose} />;
  }
  const item = inHand(view);
  if (item?.case && !isOutside(view)) return <InRoom item={item} />;
  return item === null && view.mayLead ? <Lobby /> : <Waiting />;
}
