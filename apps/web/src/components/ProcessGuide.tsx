import type { Guide } from '@rukkanen/aids';
import { isStale } from '@rukkanen/kernel';
import { useTranslation } from 'react-i18next';
import { useMe } from '../lib/me.js';
import { productNow } from '../lib/product-clock.js';
import { dayOf } from '../lib/time.js';
import { useTime } from '../lib/use-language.js';
import { Badge } from './Badge.js';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How one process goes, in five steps, with who answers for the words and when they were checked. */
export function ProcessGuide({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation('aids');
  const { date } = useTime();
  const { key, owner, checkedOn } = guide;
  const { areas } = useMe();
  // Whoever works in several areas is told by the one that looks most often.
  const months = Math.min(...areas.map(({ guideCheckMonths }) => guideCheckMonths));
  return (
    <div className="stack guide">
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`guide.${key}.step${step}`)}</li>
        ))}
      </ol>
      <p className="sm muted">
        {t('guide.owner', { owner: t(`guide.owners.${owner}`) })}{' '}
        {t('guide.checked', { date: date(checkedOn) })}{' '}
        {isStale(checkedOn, dayOf(productNow()), months) && (
          <Badge tone="wait" icon="warning">
            {t('guide.stale')}
          </Badge>
        )}
      </p>
    </div>
  );
}
