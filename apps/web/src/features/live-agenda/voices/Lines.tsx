import { FROM_ITEM, IN_SESSION } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { classes } from '../../../lib/class-names.js';
import { useLive } from '../use-live.js';

/** The functions' own lines: whoever leads brings them up one at a time. */
export function Lines({ item }: { item: LiveItem }) {
  const { t } = useTranslation(['voices', 'live-agenda', 'codes']);
  const { view, leads, pending, send } = useLive();
  const { views, turn } = item.voices;
  if (views.length === 0) return null;
  const next = views.find(({ shown }) => !shown);
  const maySend =
    leads && IN_SESSION.showView.includes(view.state) && FROM_ITEM.showView.includes(item.state);
  return (
    <section className="stack">
      <h3>{t('voices:lines')}</h3>
      <ul className="voice-lines">
        {views.map(({ function: own, textId, shown }) => (
          <li
            key={own}
            className={classes(turn === own && 'now')}
            aria-current={turn === own ? 'true' : undefined}
          >
            <b className="capital">{t(`codes:function.${own}`)}</b>{' '}
            {shown && textId ? (
              (view.texts[textId] ?? <span className="muted">{t('live-agenda:deleted')}</span>)
            ) : (
              <span className="muted">{t('voices:lineWaits')}</span>
            )}
          </li>
        ))}
      </ul>
      {maySend && next && (
        <p>
          <Button
            size="small"
            pending={pending === 'showView' && t('live-agenda:doing')}
            onPress={() =>
              void send({ type: 'showView', itemId: item.id, function: next.function })
            }
          >
            {t('voices:nextLine', { who: t(`codes:function.${next.function}`) })}
          </Button>
        </p>
      )}
    </section>
  );
}
