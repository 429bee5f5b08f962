import { isOver } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from './use-live.js';

/** The whole session as a line of steps, with the reader's own one sewn into it. */
export function WhereWeAre({ own }: { readonly own: LiveItem | null }) {
  const { t } = useTranslation('live-agenda');
  const id = useId();
  const { view } = useLive();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('whereWeAre')}</h2>
      <ol className="line">
        {view.items.map((item) => {
          const look = lookOf(item, own);
          return (
            <li key={item.id} className={look} aria-current={look === 'now' ? 'step' : undefined}>
              {item.position}.
              <br />
              {look === 'me' ? t('you') : t(`itemState.${item.state}`)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function lookOf(item: LiveItem, own: LiveItem | null): 'now' | 'me' | 'done' | 'ahead' {
  if (item.state === 'active') return 'now';
  if (item.id === own?.id) return 'me';
  return isOver(item) ? 'done' : 'ahead';
}
