import { useTranslation } from 'react-i18next';

/** Slots as hours and minutes: 40 slots of 20 minutes are "13 h 20 min". */
export function useHours(slotMinutes: number): (slots: number) => string {
  const { t } = useTranslation('terms');
  return (slots) => {
    const [hours, minutes] = [Math.floor((slots * slotMinutes) / 60), (slots * slotMinutes) % 60];
    return minutes > 0
      ? t('staff.hoursMinutes', { hours, minutes })
      : t('staff.wholeHours', { hours });
  };
}
