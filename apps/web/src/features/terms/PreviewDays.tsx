import type { TermDay, TermException, TermPreview } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { DayNotes } from './DayNotes.js';
import { withException } from './domain/plan.js';
import { MoveDayDialog } from './MoveDayDialog.js';

interface PreviewDaysProps {
  readonly look: TermPreview;
  readonly exceptions: readonly TermException[];
  readonly onChange: (exceptions: TermException[]) => void;
}

/** Every day of a planned term with what is to be known of it; a day is left out, held or moved here. */
export function PreviewDays({ look, exceptions, onChange }: PreviewDaysProps) {
  const { t } = useTranslation('terms');
  const { weekdayDate } = useTime();
  const [moves, move] = useState<string | null>(null);
  const say = (on: string, said: TermException | null) =>
    onChange(withException(exceptions, on, said));
  if (look.days.length === 0) return null;
  return (
    <>
      <Table
        caption={t('previewCaption')}
        rows={look.days}
        keyOf={({ plannedOn }) => plannedOn}
        columns={[
          { id: 'day', title: t('day'), render: ({ plannedOn }) => weekdayDate(plannedOn) },
          { id: 'notes', title: t('column.what'), render: (day) => <DayNotes day={day} /> },
          {
            id: 'change',
            title: t('column.change'),
            render: (day) => <DayActions day={day} onSay={say} onMove={move} />,
          },
        ]}
      />
      {moves && (
        <MoveDayDialog
          day={moves}
          onClose={() => move(null)}
          onMove={(to) => {
            say(moves, { type: 'MOVE', on: moves, to });
            move(null);
          }}
        />
      )}
    </>
  );
}

interface DayActionsProps {
  readonly day: TermDay;
  readonly onSay: (on: string, said: TermException | null) => void;
  readonly onMove: (on: string) => void;
}

function DayActions({
  day: { plannedOn: on, state, holiday, breakKind },
  ...does
}: DayActionsProps) {
  const { t } = useTranslation('terms');
  const isFree = holiday !== null || breakKind !== null;
  const back = state === 'MOVED' || state === 'SKIPPED' || (state === 'HELD' && isFree);
  return (
    <span className="actions">
      {back && (
        <Button size="small" variant="quiet" onPress={() => does.onSay(on, null)}>
          {t('act.back')}
        </Button>
      )}
      {state === 'HELD' && !isFree && (
        <Button size="small" variant="quiet" onPress={() => does.onSay(on, { type: 'SKIP', on })}>
          {t('act.skip')}
        </Button>
      )}
      {(state === 'HOLIDAY' || state === 'BREAK') && (
        <Button size="small" variant="quiet" onPress={() => does.onSay(on, { type: 'HOLD', on })}>
          {t('act.hold')}
        </Button>
      )}
      {!back && (
        <Button size="small" variant="quiet" onPress={() => does.onMove(on)}>
          {t('act.move')}
        </Button>
      )}
    </span>
  );
}
