const DAY_MS = 86_400_000;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** So many days later. */
export const plusDays = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The first Monday after a day. */
export const nextMonday = (day: string): string => plusDays(day, 8 - (at(day).getUTCDay() || 7));
