import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { useSeatWords } from './use-seat-words.js';

/** Who is expected in two seats at once. */
export function Clashes({ roster }: { readonly roster: TeamRoster }) {
  const { t } = useTranslation('rosters');
  const { seatName, days } = useSeatWords();
  if (roster.clashes.length === 0) return null;
  const named = (seatId: string) => {
    const seat = roster.seats.find(({ id }) => id === seatId);
    return seat ? seatName(seat) : seatId;
  };
  return (
    <Banner tone="wait" title={t('clashes', { count: roster.clashes.length })}>
      <ul>
        {roster.clashes.map(({ person, seatIds, from, to }) => (
          <li key={`${person.id} ${from} ${seatIds.join(' ')}`}>
            {t('clash', {
              name: person.name,
              seats: seatIds.map(named).join(' / '),
              days: days(from, to),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
