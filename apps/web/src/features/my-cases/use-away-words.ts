import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';
import { awayOf } from './domain/away.js';

/** "Seuraavaksi tänään, 4 tunnin päästä": when the next own turn is, seen from now. */
export function useAwayWords(): (at: string, now: Date) => string {
  const { t } = useTranslation('my-cases');
  const { shortWeekdayDate } = useTime();
  return (at, now) => {
    const away = awayOf(at, now);
    if (away.unit === 'started') return t('next.today', { away: t('next.started') });
    const { unit, count } = away;
    const words = t(`next.${unit}`, { count });
    if (unit !== 'days') return t('next.today', { away: words });
    if (count === 1) return t('next.tomorrow');
    return t('next.later', { day: shortWeekdayDate(at), away: words });
  };
}
