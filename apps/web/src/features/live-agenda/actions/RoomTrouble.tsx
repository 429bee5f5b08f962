import { FunctionKey } from '@rukkanen/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.js';
import { IconButton } from '../../../components/IconButton.js';
import { ApiError, isRefusal } from '../../../lib/api-error.js';
import { useTroubleText } from '../../../lib/use-trouble-text.js';
import { useLive } from '../use-live.js';

/** That somebody was first is soon no news any more (milliseconds). */
const LATE_NEWS = 12_000;

/** Why the last press changed nothing; above the buttons, so that it is seen. */
export function RoomTrouble() {
  const { error } = useLive();
  return error === null ? null : <Words error={error} />;
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

/** The functions that a hard quorum misses. */
function absentIn(error: unknown): FunctionKey[] {
  const absent = error instanceof ApiError ? error.details['absent'] : null;
  return FunctionKey.array().safeParse(absent).data ?? [];
}
