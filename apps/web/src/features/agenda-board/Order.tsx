import type { AgendaBoard } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { IconButton } from '../../components/IconButton.js';
import { type Slot, SlotList } from '../../components/SlotList.js';
import { Trouble } from '../../components/Trouble.js';
import { UrgencyMark } from '../../components/UrgencyMark.js';
import { moved } from '../../lib/reorder.js';
import { LateCases } from './LateCases.js';
import { Suggestion } from './Suggestion.js';
import { Waiting } from './Waiting.js';
import { slotTimes } from './slot-times.js';
import { useArrange } from './use-arrange.js';
import { useSuggestion } from './use-suggestion.js';

/** The cases of a session in their order; every move is saved at once and said in words. */
export function Order({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const heading = useId();
  const [said, say] = useState('');
  const arrange = useArrange(board);
  const suggestion = useSuggestion(board);
  const { session, items, queue } = board;
  const isOpen = session.state === 'open';
  const order = arrange.order;
  const times = slotTimes(board);
  const shown = order.flatMap((caseId) => items.filter((item) => item.caseId === caseId));
  const move = (caseId: string, to: number) => {
    const item = items.find((one) => one.caseId === caseId);
    const place = Math.max(0, Math.min(to, order.length - 1));
    arrange.save(moved(order, order.indexOf(caseId), place));
    say(t('movedTo', { codeWord: item?.codeWord ?? '', place: place + 1 }));
  };
  const remove = (caseId: string, codeWord: string) => {
    arrange.save(order.filter((one) => one !== caseId));
    say(t('removed', { codeWord }));
  };
  const nothing = items.length < 2 && queue.length === 0;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="row">
        <h2 id={heading}>{t('order')}</h2>
        <span className="push sm muted">{isOpen ? t('orderHint') : t('lockedHint')}</span>
        {isOpen && (
          <Button
            size="small"
            icon="grip"
            onPress={suggestion.ask}
            pending={suggestion.isPending && t('arranging')}
            unavailable={nothing && t('arrangeNothing')}
          >
            {t('arrange')}
          </Button>
        )}
      </div>
      {suggestion.error && <Trouble error={suggestion.error} />}
      {suggestion.suggested && (
        <Suggestion
          board={board}
          suggested={suggestion.suggested}
          onTake={suggestion.take}
          onLeave={suggestion.leave}
        />
      )}
      {arrange.error && <Trouble error={arrange.error} />}
      <SlotList
        slots={shown.map((item, index) => toSlot(item, index))}
        onMove={move}
        moved={said}
        free={times.slice(order.length)}
        isDisabled={!isOpen || arrange.isPending}
      />
      <LateCases board={board} />
      {isOpen && (
        <Waiting
          board={board}
          queue={queue.filter(({ id }) => !order.includes(id))}
          isFull={order.length >= session.slots}
          isPending={arrange.isPending}
          onPlace={(caseId, codeWord) => {
            arrange.save([...order, caseId]);
            say(t('placed', { codeWord, place: order.length + 1 }));
          }}
        />
      )}
    </section>
  );

  function toSlot(item: AgendaBoard['items'][number], index: number): Slot {
    return {
      id: item.caseId,
      time: times[index] ?? '',
      codeWord: item.codeWord,
      question: `${item.question ?? t('textDeleted')} · ${t('waited', { count: item.waitDays })}`,
      marks: (
        <>
          <UrgencyMark urgency={item.urgency} />
          {item.serviceLanguage !== 'fi' && (
            <Badge tone="info">{t(`language.${item.serviceLanguage}`)}</Badge>
          )}
          {item.keptSlot && (
            <Badge tone="plain" icon="lock">
              {t('kept')}
            </Badge>
          )}
        </>
      ),
      actions: isOpen && (
        <>
          <IconButton
            icon="lock"
            label={t(item.keptSlot ? 'freeSlot' : 'keepSlot', { codeWord: item.codeWord })}
            isDisabled={arrange.isPending}
            onPress={() => {
              arrange.keep(item.caseId, !item.keptSlot);
              say(t(item.keptSlot ? 'freedSaid' : 'keptSaid', { codeWord: item.codeWord }));
            }}
          />
          <IconButton
            icon="cross"
            label={t('remove', { codeWord: item.codeWord })}
            isDisabled={arrange.isPending}
            onPress={() => remove(item.caseId, item.codeWord)}
          />
        </>
      ),
    };
  }
}
