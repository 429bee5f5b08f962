import type { QueueItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CodeWord } from '../../components/CodeWord.js';

interface WaitingProps {
  readonly queue: readonly QueueItem[];
  readonly isFull: boolean;
  readonly isPending: boolean;
  readonly onPlace: (caseId: string, codeWord: string) => void;
}

/** Cases that wait for a slot, oldest first, each one press away from the agenda. */
export function Waiting({ queue, isFull, isPending, onPlace }: WaitingProps) {
  const { t } = useTranslation('agenda-board');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="waiting">
      <h3 id={heading}>{t('waiting', { count: queue.length })}</h3>
      {queue.length === 0 && <p className="sm muted">{t('nobodyWaits')}</p>}
      {isFull && queue.length > 0 && <p className="sm muted">{t('full')}</p>}
      <ul>
        {queue.map(({ id, codeWord, question, waitDays }) => (
          <li key={id}>
            <CodeWord>{codeWord}</CodeWord>
            <span className="sm muted">{t('waited', { count: waitDays })}</span>
            <p className="sm">{question}</p>
            <Button
              size="small"
              icon="plus"
              onPress={() => onPlace(id, codeWord)}
              unavailable={(isFull && t('noSlot')) || (isPending && t('saving'))}
            >
              {t('place', { codeWord })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
