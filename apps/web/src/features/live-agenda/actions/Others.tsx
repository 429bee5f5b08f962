import type { LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { inHand } from '../domain/in-hand.js';
import { useLive } from '../use-live.js';

const isEnded = ({ state }: LiveView): boolean => state === 'closed' || state === 'cancelled';

/** Who acts next, for those who do not lead. */
export function Others() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const item = inHand(view);
  if (item?.mine && item.state === 'decided' && !item.confirmedAt) return null;
  return (
    <span className="sm muted">
      {t(`next.${view.lead || isEnded(view) ? view.state : 'locked'}`)}
    </span>
  );
}
