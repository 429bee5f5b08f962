/** How long a session lives (TRUST 19). Real time. */
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 10;

/** A one-time code: ten minutes, one use (TRUST 18). */
export const CODE_MINUTES = 10;
