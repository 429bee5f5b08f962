import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { BarFixed } from '../../components/Dock.js';
import { ConfirmButton } from './actions/ConfirmButton.js';
import { FlagButton } from './actions/FlagButton.js';
import { LeadActions } from './actions/LeadActions.js';
import { Others } from './actions/Others.js';
import { RoomTrouble } from './actions/RoomTrouble.js';
import { TakeOver } from './actions/TakeOver.js';
import { UndoButton } from './actions/UndoButton.js';
import { inHand } from './domain/in-hand.js';
import { LostStrip } from './LostStrip.js';
import { useLeadAway } from './use-lead-away.js';
import { useLive } from './use-live.js';

interface ActionBarProps {
  readonly deciding: LiveItem | null;
  readonly onChoose: (itemId: string | null) => void;
}

/** The next action, always at the same place; and the way to stop the talk, for everybody. */
export function ActionBar({ deciding, onChoose }: ActionBarProps) {
  const { t } = useTranslation('live-agenda');
  const { view, leads } = useLive();
  const leadAway = useLeadAway();
  const item = deciding ?? inHand(view);
  const unconfirmed = view.items.find(
    ({ mine, state, confirmedAt }) => mine && state === 'decided' && confirmedAt === null,
  );
  const mayAct = (leads && view.state !== 'closed') || (view.mayLead && view.state === 'locked');
  return (
    <section className="bar-place" aria-label={t('actions')}>
      <LostStrip />
      <BarFixed>
        <RoomTrouble />
        {leadAway && <TakeOver />}
        {mayAct && <LeadActions deciding={deciding} onChoose={onChoose} />}
        {!mayAct && !leadAway && <Others />}
        <UndoButton />
        {unconfirmed && <ConfirmButton item={unconfirmed} />}
        {item && <FlagButton item={item} />}
      </BarFixed>
    </section>
  );
}
