import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { useLive } from '../use-live.js';

/** The bringer agrees that this is what was decided. */
export function ConfirmButton({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { view, leads, pending, send } = useLive();
  const inTime = ['live', 'paused', 'closing'].includes(view.state);
  if (!item.mine || item.state !== 'decided' || item.confirmedAt || !inTime) return null;
  return (
    <Button
      variant={leads ? 'plain' : 'primary'}
      icon="check"
      pending={pending === 'confirmDecision' && t('doing')}
      onPress={() => void send({ type: 'confirmDecision', itemId: item.id })}
    >
      {t('confirm')}
    </Button>
  );
}
