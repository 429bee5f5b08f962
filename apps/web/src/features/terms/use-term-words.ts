import type { Repeat, TermCard, TermDay } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';
import { laterBy, weekdayOf, written } from './domain/plan.js';

/** A Monday; a weekday is named by the day so many days later. */
const MONDAY = Date.parse('2026-01-05T10:00:00Z');

/** Names of terms, rhythms and days in the reader's words. */
export function useTermWords() {
  const { t } = useTranslation('terms');
  const { longWeekday } = useTime();
  const weekday = (day: number) => longWeekday(new Date(MONDAY + (day - 1) * 86_400_000));

  const rhythm = (repeat: Repeat): string => {
    if (repeat.every === 'WEEK') return t('every.WEEK', { weekday: weekday(repeat.weekday) });
    if (repeat.every === 'SECOND_WEEK')
      return t('every.SECOND_WEEK', { weekday: weekday(weekdayOf(repeat.from)) });
    return t('every.MONTH', {
      nth: t(`nth.${repeat.nth}`),
      weekday: weekday(repeat.weekday),
    });
  };
  const name = ({ firstOn, kind }: Pick<TermCard, 'firstOn' | 'kind'>): string => {
    const season = Number(firstOn.slice(5, 7)) < 7 ? 'spring' : 'autumn';
    const term = t(`season.${season}`, { year: firstOn.slice(0, 4) });
    return kind === 'CONSULTATION' ? term : t('otherKind', { kind: t(`kind.${kind}`), term });
  };
  const span = ({ startTime, minutes }: Pick<TermCard, 'startTime' | 'minutes'>): string =>
    `${written(startTime)}–${laterBy(startTime, minutes)}`;
  /** Why a day is free, or what is to be known of it although it is held. */
  const free = ({ holiday, breakKind }: Pick<TermDay, 'holiday' | 'breakKind'>): string | null => {
    if (holiday) return t(`holiday.${holiday}`);
    return breakKind ? t(`break.${breakKind}`) : null;
  };
  return { weekday, rhythm, name, span, free };
}
