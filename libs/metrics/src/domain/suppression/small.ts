/** Counts below this may single a person out (DPR-05). Zero may not, and is always shown. */
export const SMALLEST_SHOWN = 5;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;
