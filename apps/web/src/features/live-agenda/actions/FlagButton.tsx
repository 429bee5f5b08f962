import { FROM_ITEM, IN_SESSION } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { toast } from '../../../components/toasts.js';
import { useLive } from '../use-live.js';

/** Anybody who sees the case may stop it when its client is becoming recognisable (LIV-03). */
export function FlagButton({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { view, pending, send } = useLive();
  const makesSense =
    item.case !== null &&
    IN_SESSION.flagIdentity.includes(view.state) &&
    FROM_ITEM.flagIdentity.includes(item.state);
  if (!makesSense) return null;
  const flag = async () => {
    if (await send({ type: 'flagIdentity', itemId: item.id })) toast(t('flagged'));
  };
  return (
    <Button
      variant="danger"
      icon="flag"
      className="push"
      pending={pending === 'flagIdentity' && t('doing')}
      onPress={() => void flag()}
    >
      {t('flag')}
    </Button>
  );
}
