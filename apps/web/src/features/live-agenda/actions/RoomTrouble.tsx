import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.js';
import { IconButton } from '../../../components/IconButton.js';
import { isRefusal } from '../../../lib/api-error.js';
import { useTroubleText } from '../../../lib/use-trouble-text.js';
import { useLive } from '../use-live.js';
import { absentIn } from './WithoutDialog.js';

/** That somebody was first is soon no news any more (milliseconds). */
const LATE_NEWS = 12_000;

/** Why the last press changed nothing; above the buttons, so that it is seen. */
export function RoomTrouble() {
  const { error } = useLive();
  // A question asks what to do about this one.
  const isAsked = isRefusal(error, 'item.function_missing');
  return error === null || isAsked ? null : <Words error={error} />;
}

function Words({ error }: { error: unknown }) {
  const { t } = useTranslation(['live-agenda', 'codes', 'common']);
  const { dismiss } = useLive();
  const { text } = useTroubleText(error);
  const isOnlyLate = isRefusal(error, 'state.changed_meanwhile');
  useEffect(() => {
    if (!isOnlyLate) return undefined;
    const timer = setTimeout(dismiss, LATE_NEWS);
    return () => clearTimeout(timer);
  }, [isOnlyLate, dismiss]);
  const absent = absentIn(error).map((own) => t(`codes:function.${own}`));
  return (
    <div
      className={`banner ${isOnlyLate ? 'info' : 'stop'} room-trouble`}
      role={isOnlyLate ? 'status' : 'alert'}
    >
      <Icon name={isOnlyLate ? 'info' : 'stop'} />
      <p>
        {text} {absent.join(', ')}
      </p>
      <IconButton icon="cross" label={t('common:close')} onPress={dismiss} />
    </div>
  );
}
