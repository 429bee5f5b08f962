import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/IconButton.js';
import { moved } from './domain/order.js';
import { useLive } from './use-live.js';

/** Brings a waiting case forward or puts it back by one turn; what is expected of the rest follows. */
export function MoveButtons({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { view, leads, pending, send } = useLive();
  const inTime = view.state === 'live' || view.state === 'paused';
  const orders = { earlier: moved(view.items, item.id, -1), later: moved(view.items, item.id, 1) };
  if (!leads || !inTime || item.state !== 'scheduled') return null;
  if (!orders.earlier && !orders.later) return null;
  const codeWord = item.case?.codeWord ?? '';
  const go = (order: string[] | null) => order && void send({ type: 'reorderItems', order });
  return (
    <span className="moves">
      <IconButton
        icon="arrowUp"
        label={t('earlier', { codeWord })}
        isDisabled={!orders.earlier || pending !== null}
        onPress={() => go(orders.earlier)}
      />
      <IconButton
        icon="arrowDown"
        label={t('later', { codeWord })}
        isDisabled={!orders.later || pending !== null}
        onPress={() => go(orders.later)}
      />
    </span>
  );
}
