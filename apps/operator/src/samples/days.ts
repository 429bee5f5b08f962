const DAY_MS = 86_400_000;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** So many days later. */
export const plusDays = (day: string, days: number): string =>
  dayOf(new Date(at(day).getTime() + days * DAY_MS));

/** Every so many weeks, so many times. */
export const everyWeeks = (from: string, weeks: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => plusDays(from, index * weeks * 7));

/** The second Thursday of each of the coming months. */
export const secondThursdays = (after: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const first = new Date(
      Date.UTC(at(after).getUTCFullYear(), at(after).getUTCMonth() + 1 + index, 1),
    );
    return plusDays(dayOf(first), ((4 - first.getUTCDay() + 7) % 7) + 7);
  });

/** The first Monday after a day. */
export const nextMonday = (day: string): string => plusDays(day, 8 - (at(day).getUTCDay() || 7));
