import type { Band, Quantity } from '@rukkanen/aids';
import { useTranslation } from 'react-i18next';

const UNIT = {
  age: 'years',
  unemployedMonths: 'months',
  subsidyDays: 'days',
  subsidyDaysInYear: 'days',
  subsidyDaysAfterAllowance: 'days',
  allowanceMonths: 'months',
  assistanceMonths: 'months',
} as const satisfies Record<Quantity, string>;

/** "Under 6 months", "6–11 months", "12 months or more". */
export function useBandWords(): (quantity: Quantity, band: Band) => string {
  const { t } = useTranslation('aids');
  return (quantity, { from, to }) => {
    const unit = UNIT[quantity];
    if (to === null) return t(`band.${unit}.from`, { from });
    return from === 0
      ? t(`band.${unit}.under`, { under: to + 1 })
      : t(`band.${unit}.between`, { from, to });
  };
}
