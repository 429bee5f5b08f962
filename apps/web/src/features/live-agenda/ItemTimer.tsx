import { elapsed } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { Timer } from '../../components/Timer.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useLive } from './use-live.js';

/** The running time of an item, pauses left out. */
export function ItemTimer({ item }: { item: LiveItem }) {
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
