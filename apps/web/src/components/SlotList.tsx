import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';
import { CodeWord } from './CodeWord.js';
import { Icon } from './Icon.js';
import { IconButton } from './IconButton.js';
import { Status } from './Status.js';

export interface Slot {
  readonly id: string;
  readonly time: string;
  readonly codeWord: string;
  readonly question: ReactNode;
  /** Badges after the code word. */
  readonly marks?: ReactNode;
  /** More to do with the row, after the arrows. */
  readonly actions?: ReactNode;
}

interface SlotListProps {
  readonly slots: readonly Slot[];
  /** Moves one slot to a place counted from 0. */
  readonly onMove: (id: string, to: number) => void;
  /** What the last move did, as a sentence; it is shown and spoken. */
  readonly moved?: string;
  /** Times of the slots that nobody has yet. */
  readonly free?: readonly string[];
  readonly isDisabled?: boolean;
}

/** The order of an agenda: by drag, by keyboard, or by arrow buttons that do just the same. */
export function SlotList({
  slots,
  onMove,
  moved = '',
  free = [],
  isDisabled = false,
}: SlotListProps) {
  const { t } = useTranslation();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      if (id) onMove(id, placeAfterDrop(slots, id, String(target.key), target.dropPosition));
    },
  });
  return (
    <>
      <GridList
        className="slots"
        aria-label={t('slots.label')}
        items={slots}
        dependencies={[slots, isDisabled]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
      >
        {(slot) => (
          <SlotRow
            slot={slot}
            place={slots.indexOf(slot)}
            last={slots.length - 1}
            onMove={onMove}
            isDisabled={isDisabled}
          />
        )}
      </GridList>
      {free.length > 0 && (
        <ol className="slots">
          {free.map((time) => (
            <li key={time} className="slot free">
              <span />
              <time>{time}</time>
              <span className="what">{t('slots.free')}</span>
            </li>
          ))}
        </ol>
      )}
      <Status className="sm muted spoken">{moved}</Status>
    </>
  );
}

/** Where a dragged slot lands once it has been taken out of its old place. */
export function placeAfterDrop(
  slots: readonly { readonly id: string }[],
  id: string,
  targetId: string,
  position: string,
): number {
  const others = slots.filter((slot) => slot.id !== id);
  const target = others.findIndex((slot) => slot.id === targetId);
  if (target < 0) return slots.findIndex((slot) => slot.id === id);
  return position === 'after' ? target + 1 : target;
}

interface SlotRowProps {
  readonly slot: Slot;
  readonly place: number;
  readonly last: number;
  readonly onMove: (id: string, to: number) => void;
  readonly isDisabled: boolean;
}

function SlotRow({ slot, place, last, onMove, isDisabled }: SlotRowProps) {
  const { t } = useTranslation();
  const { id, codeWord } = slot;
  return (
    <GridListItem id={id} className="slot" textValue={`${slot.time} ${codeWord}`}>
      <Button slot="drag" className="handle" aria-label={t('slots.drag', { codeWord })}>
        <Icon name="grip" />
      </Button>
      <time>{slot.time}</time>
      <div className="what">
        <CodeWord>{codeWord}</CodeWord> {slot.marks}
      </div>
      <div className="move">
        <IconButton
          icon="arrowUp"
          label={t('slots.up', { codeWord })}
          isDisabled={isDisabled || place === 0}
          onPress={() => onMove(id, place - 1)}
        />
        <IconButton
          icon="arrowDown"
          label={t('slots.down', { codeWord })}
          isDisabled={isDisabled || place === last}
          onPress={() => onMove(id, place + 1)}
        />
        {slot.actions}
      </div>
      <p className="q">{slot.question}</p>
    </GridListItem>
  );
}
