export interface TimerState {
  readonly look: 'running' | 'ending' | 'over' | 'paused';
  /** Share of the planned time that is used, 0–1. */
  readonly used: number;
  /** Whole minutes left, rounded up, or whole minutes over, rounded up. */
  readonly minutes: number;
}

/** Two minutes before the end the words take over from the bar (seconds). */
const ENDING = 120;

/** What a timer shows after so many seconds of so many planned minutes. */
export function timerState(seconds: number, planned: number, isPaused: boolean): TimerState {
  const whole = planned * 60;
  const left = whole - seconds;
  const minutes = Math.ceil(Math.abs(left) / 60);
  const used = whole > 0 ? Math.min(1, Math.max(0, seconds / whole)) : 1;
  if (isPaused) return { look: 'paused', used, minutes };
  if (left < 0) return { look: 'over', used: 1, minutes };
  return { look: left <= ENDING ? 'ending' : 'running', used, minutes };
}

/** Minutes left at which a screen reader hears of the time; between them it stays silent. */
const SPOKEN = [0, 2, 5] as const;

/** The last spoken mark that has been passed, or null before the first one. */
export function spokenMark(seconds: number, planned: number): 0 | 2 | 5 | null {
  const left = planned * 60 - seconds;
  return SPOKEN.find((mark) => mark < planned && left <= mark * 60) ?? null;
}
