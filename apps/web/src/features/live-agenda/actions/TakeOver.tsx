import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { useLive } from '../use-live.js';

/** For the convener who is left alone when whoever leads has dropped: one tap and the session goes on. */
export function TakeOver() {
  const { t } = useTranslation('live-agenda');
  const { pending, send } = useLive();
  return (
    <>
      <Button
        variant="primary"
        pending={pending === 'takeOver' && t('doing')}
        onPress={() => void send({ type: 'takeOver' })}
      >
        {t('takeOver')}
      </Button>
      <span className="sm">{t('leadAway')}</span>
    </>
  );
}
