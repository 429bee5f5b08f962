import { elapsed } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { Timer } from '../../components/Timer.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useLive } from './use-live.js';

/** The time of the item in hand, pauses left out; once the case is over there is nothing to hurry for. */
export function ItemTimer({ item }: { item: LiveItem }) {
  return item.state === 'active' || item.state === 'suspended' ? <Running item={item} /> : null;
}

function Running({ item }: { item: LiveItem }) {
  const { view } = useLive();
  const now = useProductNow(1_000);
  const isPaused = view.state === 'paused' || item.state === 'suspended';
  return (
    <Timer
      seconds={Math.floor(elapsed(item, now) / 1_000)}
      planned={item.plannedMinutes}
      isPaused={isPaused}
    />
  );
}
