import { useTranslation } from 'react-i18next';
import { useTime } from '../../../lib/use-language.js';

/** "ma 4.5. klo 8.31": when something came. */
export function useWhen(): (at: string) => string {
  const { t } = useTranslation('common');
  const { shortWeekdayDate, clock } = useTime();
  return (at) => `${shortWeekdayDate(at)} ${t('klo', { time: clock(at) })}`;
}
