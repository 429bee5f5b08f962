import type { UpcomingEvent } from '@rukkanen/contract';
import { useTime } from '../../lib/use-language.js';

export type When = Readonly<Record<'day' | 'time', string>>;

/** Day and time of a meeting, as sentences name them. */
export function useWhen({ startsAt, endsAt }: UpcomingEvent): When {
  const { shortWeekdayDate, clockSpan } = useTime();
  return { day: shortWeekdayDate(startsAt), time: clockSpan(startsAt, endsAt) };
}
