import type { Urgency } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../lib/use-language.js';
import { Badge } from './Badge.js';

/** That a case cannot wait its turn, why, and by which day (SES-14); nothing when it can. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency | null }) {
  const { t } = useTranslation('urgency');
  const { date } = useTime();
  if (!urgency) return null;
  const reason = t(`reason.${urgency.reason}`);
  return (
    <span className="sm">
      <Badge tone="stop" icon="clock">
        {t('urgent')}
      </Badge>{' '}
      <span>{urgency.by ? t('reasonBy', { reason, day: date(urgency.by) }) : reason}</span>
    </span>
  );
}
