import { elapsed } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { timerState } from '../../../components/timer-state.js';
import { classes } from '../../../lib/class-names.js';
import { useProductNow } from '../../../lib/product-clock.js';
import { elapsed as minutesAndSeconds } from '../../../lib/time.js';

interface StageClockProps {
  readonly item: LiveItem;
  readonly isPaused: boolean;
}

/** The running time of the case in hand. */
export function StageClock({ item, isPaused }: StageClockProps) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const now = useProductNow(1_000);
  const seconds = Math.floor(elapsed(item, now) / 1_000);
  const { look, used, minutes } = timerState(seconds, item.plannedMinutes, isPaused);
  const isOver = look === 'over';
  return (
    <>
      <p className="t" role="timer" aria-live="off">
        {isPaused ? t('common:timer.paused') : minutesAndSeconds(seconds)}
      </p>
      <div className={classes('track', isOver && 'over')} aria-hidden="true">
        <i style={{ width: `${used * 100}%` }} />
      </div>
      <p className="left">
        <b>
          {t(isOver ? 'live-agenda:presenter.over' : 'live-agenda:presenter.left', {
            count: minutes,
          })}
        </b>{' '}
        <span className="muted">
          {t('live-agenda:presenter.ofMinutes', { minutes: item.plannedMinutes })}
        </span>
      </p>
    </>
  );
}
