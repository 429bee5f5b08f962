import type { AgendaBoard, QueueItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CodeWord } from '../../components/CodeWord.js';
import { UrgencyMark } from '../../components/UrgencyMark.js';
import { alsoNeeded } from './fit.js';

interface WaitingProps {
  readonly board: AgendaBoard;
  readonly queue: readonly QueueItem[];
  readonly isFull: boolean;
  readonly isPending: boolean;
  readonly onPlace: (caseId: string, codeWord: string) => void;
}

/** Cases that wait for a slot, the urgent and then the oldest first, each one press away from the agenda. */
export function Waiting({ board, queue, isFull, isPending, onPlace }: WaitingProps) {
  const { t } = useTranslation('agenda-board');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="waiting">
      <h3 id={heading}>{t('waiting', { count: queue.length })}</h3>
      {queue.length === 0 && <p className="sm muted">{t('nobodyWaits')}</p>}
      {isFull && queue.length > 0 && <p className="sm muted">{t('full')}</p>}
      <ul>
        {queue.map((item) => (
          <li key={item.id}>
            <CodeWord>{item.codeWord}</CodeWord>
            <span className="sm muted">{t('waited', { count: item.waitDays })}</span>
            <div className="sm waits">
              <UrgencyMark urgency={item.urgency} />
              <p>{item.question ?? t('textDeleted')}</p>
              <Fit board={board} item={item} />
            </div>
            <Button
              size="small"
              icon="plus"
              onPress={() => onPlace(item.id, item.codeWord)}
              unavailable={(isFull && t('noSlot')) || (isPending && t('saving'))}
            >
              {t('place', { codeWord: item.codeWord })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How well the case fits the session as it stands: who would come for it alone. */
function Fit({ board, item }: { readonly board: AgendaBoard; readonly item: QueueItem }) {
  const { t } = useTranslation(['agenda-board', 'codes']);
  const more = alsoNeeded(board, item);
  if (board.items.length === 0) return null;
  const names = more.map((own) => t(`codes:function.${own}`)).join(', ');
  return (
    <p className="muted">
      {more.length === 0 ? t('agenda-board:fits') : t('agenda-board:fitsWith', { names })}
    </p>
  );
}
