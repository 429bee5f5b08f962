import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { nextItem } from './domain/in-hand.js';
import { useLive } from './use-live.js';

/** Calls the people of the next case, so that they are there when the case in hand ends. */
export function CallButton({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { view, leads, send, pending } = useLive();
  const isNext = item.state === 'scheduled' && nextItem(view)?.id === item.id;
  if (!leads || !isNext || view.state !== 'live') return null;
  return (
    <span className="call">
      <Button
        size="small"
        icon="bell"
        pending={pending === 'callItem' && t('doing')}
        onPress={() => void send({ type: 'callItem', itemId: item.id })}
      >
        {t('call')}
      </Button>
    </span>
  );
}
