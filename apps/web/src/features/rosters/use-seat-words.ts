import type { MatrixSeat, SeatWeek } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';
import { lookOf } from './domain/look.js';

type Covered = Pick<SeatWeek, 'state' | 'sits' | 'backed'>;

/** Names of seats and states, in the reader's words. */
export function useSeatWords() {
  const { t } = useTranslation(['rosters', 'codes']);
  const { shortDate, date } = useTime();

  const seatName = ({ function: own, district }: Pick<MatrixSeat, 'function' | 'district'>) => {
    const name = t(`codes:function.${own}`);
    const words = district ? `${name}, ${district.name}` : name;
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const state = (covered: Covered): string =>
    t(`rosters:state.${lookOf(covered)}`, { name: covered.sits?.name ?? '' });
  /** `4.5.–8.5.2026`; one day alone, an open end or beginning in words. */
  const days = (from: string | null, to: string | null): string => {
    if (from && from === to) return date(from);
    if (from && to) return `${sameYear(from, to) ? shortDate(from) : date(from)}–${date(to)}`;
    if (from) return t('rosters:from', { day: date(from) });
    return to ? t('rosters:until', { day: date(to) }) : t('rosters:always');
  };
  return { seatName, state, days };
}

const sameYear = (one: string, other: string): boolean => one.slice(0, 4) === other.slice(0, 4);
