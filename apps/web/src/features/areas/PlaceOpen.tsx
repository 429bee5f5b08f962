import type { PlaceCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';

/** A wall time as it is read: `9.00`. */
export const wall = (time: string): string => time.replace(/^0/, '').replace(':', '.');

/** When a place is open: daily, on its next agreed day, or by need. */
export function PlaceOpen({ place }: { place: PlaceCard }) {
  const { t } = useTranslation('areas');
  const { shortWeekdayDate, date } = useTime();
  if (place.closedOn) return t('places.closed', { day: date(place.closedOn) });
  if (place.opening === 'DAILY') return t('places.daily');
  const [next] = place.openings;
  return (
    <>
      {t('places.byNeed')}
      {next && (
        <span className="muted">
          <br />
          {t('places.next', {
            day: shortWeekdayDate(next.on),
            from: wall(next.from),
            until: wall(next.until),
          })}
        </span>
      )}
    </>
  );
}
