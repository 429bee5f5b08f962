import type { QueueItem, SessionCard } from '@rukkanen/contract';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { ButtonLink } from '../../components/Link.js';
import { UrgencyMark } from '../../components/UrgencyMark.js';

interface QueueListProps {
  readonly items: readonly QueueItem[];
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
  readonly freeSlots: number;
  readonly next: readonly SessionCard[];
}

/** The queue: what is to be read first, then what waits for a slot or for its bringer; oldest first. */
export function QueueList({ items, shown, onShow, freeSlots, next }: QueueListProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  const rows = (state: QueueItem['state']) => items.filter((item) => item.state === state);
  const open = next.find(({ state }) => state === 'open');
  const list = { shown, onShow };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t('queue')} <span className="muted light">{items.length}</span>
      </h2>
      <p className="sm muted under-heading">{t('queueSub', { count: freeSlots })}</p>
      {items.length === 0 && <p className="muted">{t('queueEmpty')}</p>}
      <Group {...list} title={t('toRead')} items={rows('submitted')} />
      <Group
        {...list}
        title={t('waitsSlot')}
        items={rows('queued')}
        action={
          open && (
            <ButtonLink to={`/sessions/${open.id}/agenda`} size="small">
              {t('place')}
            </ButtonLink>
          )
        }
      />
      <Group {...list} title={t('waitsBringer')} items={rows('needs_information')} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly QueueItem[];
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
  readonly action?: ReactNode;
}

function Group({ title, items, shown, onShow, action }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="sm queue-group">{title}</h3>
      <ul className="queue">
        {items.map((item) => (
          <Row key={item.id} item={item} isShown={item.id === shown} onShow={onShow} />
        ))}
      </ul>
      {action && <p className="queue-action">{action}</p>}
    </>
  );
}

interface RowProps {
  readonly item: QueueItem;
  readonly isShown: boolean;
  readonly onShow: (id: string) => void;
}

function Row({ item, isShown, onShow }: RowProps) {
  const { t } = useTranslation('desk');
  return (
    <li aria-current={isShown || undefined}>
      <button type="button" className="code" onClick={() => onShow(item.id)}>
        {item.codeWord}
      </button>
      {item.version > 1 ? (
        <Badge>{t('version', { version: item.version })}</Badge>
      ) : (
        <span className="sm muted">{t('days', { count: item.waitDays })}</span>
      )}
      <UrgencyMark urgency={item.urgency} />
      <p className="sm">{item.question ?? t('textDeleted')}</p>
    </li>
  );
}
