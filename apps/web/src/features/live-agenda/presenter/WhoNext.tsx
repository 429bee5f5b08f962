import { forecast } from '@rukkanen/agenda';
import type { LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useProductNow } from '../../../lib/product-clock.js';
import { clock } from '../../../lib/time.js';
import { nextItem } from '../domain/in-hand.js';

/**
 * Who is needed next. In a network session those in the call may not know anything of the next case,
 * so only its number is shown (CON-03).
 */
export function WhoNext({ view }: { view: LiveView }) {
  const { t } = useTranslation(['live-agenda', 'codes', 'common']);
  const now = useProductNow();
  const next = nextItem(view);
  if (!next) return null;
  const from = forecast(view, now).find(({ itemId }) => itemId === next.id)?.from;
  const asked = view.mode === 'ANONYMOUS_TEAM' ? (next.case?.functions ?? []) : [];
  const who = asked.map((own) => t(`codes:function.${own}`)).join(', ');
  return (
    <dl className="next">
      <dt>
        {t('live-agenda:presenter.next', {
          time: t('common:klo', { time: clock(from ?? view.startsAt) }),
        })}
      </dt>
      <dd>
        {t('live-agenda:presenter.nextCase', { number: next.position })}
        {who && `: ${who}`}
      </dd>
    </dl>
  );
}
