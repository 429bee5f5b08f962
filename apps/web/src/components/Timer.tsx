import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { elapsed } from '../lib/time.js';
import { Status } from './Status.js';
import { spokenMark, timerState } from './timer-state.js';

interface TimerProps {
  /** How long this case has been discussed, in seconds. */
  readonly seconds: number;
  /** How long it may take, in minutes. */
  readonly planned: number;
  readonly isPaused?: boolean;
}

/** The running time of a case. Spoken only at 5, 2 and 0 minutes left. */
export function Timer({ seconds, planned, isPaused = false }: TimerProps) {
  const { t } = useTranslation();
  const { look, used, minutes } = timerState(seconds, planned, isPaused);
  return (
    <div className={classes('timer', look)}>
      <p className="t" role="timer" aria-live="off">
        {isPaused ? t('timer.paused') : elapsed(seconds)}{' '}
        {!isPaused && <small>{t('timer.of', { minutes: planned })}</small>}
      </p>
      <div className={classes('track', look === 'over' && 'over')} aria-hidden="true">
        <i style={{ width: `${used * 100}%` }} />
      </div>
      <p className="sm">
        <b>{t(look === 'over' ? 'timer.over' : 'timer.left', { minutes })}</b>
      </p>
      <SpokenTime seconds={seconds} planned={planned} />
    </div>
  );
}

function SpokenTime({ seconds, planned }: Pick<TimerProps, 'seconds' | 'planned'>) {
  const { t } = useTranslation();
  const mark = spokenMark(seconds, planned);
  const words = mark === 0 ? t('timer.spokenOut') : t('timer.spokenLeft', { minutes: mark });
  return <Status className="sr">{mark === null ? '' : words}</Status>;
}
