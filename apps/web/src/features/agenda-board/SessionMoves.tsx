import type { SessionCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { clock } from '../../lib/time.js';

const OUTDATES = { outdates: ['agendaBoard', 'listSessions', 'queue', 'sessionAnswers'] } as const;

/** Moving a session or calling it off: rare, and everybody invited hears of it. */
export function SessionMoves({ session }: { session: SessionCard }) {
  const { t } = useTranslation('agenda-board');
  const [asks, ask] = useState<'move' | 'cancel' | null>(null);
  if (!['open', 'locked'].includes(session.state)) return null;
  const close = () => ask(null);
  return (
    <div className="actions moves">
      <Button variant="quiet" icon="calendar" onPress={() => ask('move')}>
        {t('move')}
      </Button>
      <Button variant="quiet" icon="cross" onPress={() => ask('cancel')}>
        {t('cancelSession')}
      </Button>
      {asks === 'move' && <Move session={session} onClose={close} />}
      {asks === 'cancel' && <Cancel session={session} onClose={close} />}
    </div>
  );
}

interface AskProps {
  readonly session: SessionCard;
  readonly onClose: () => void;
}

interface MoveProps extends AskProps {
  /** A time to begin with, such as one that somebody proposes. */
  readonly proposed?: { readonly date: string; readonly startLocal: string };
}

export function Move({ session, proposed, onClose }: MoveProps) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const [day, setDay] = useState<string | null>(proposed?.date ?? session.date);
  const [time, setTime] = useState(
    proposed ? written(proposed.startLocal) : clock(session.startsAt),
  );
  const move = useChange('moveSession', OUTDATES);
  const startLocal = toLocal(time);
  const submit = () => {
    if (!day || !startLocal) return;
    move.mutate(
      { params: { id: session.id }, body: { revision: session.revision, date: day, startLocal } },
      {
        onSuccess: () => {
          toast(t('agenda-board:sessionMoved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('agenda-board:moveTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={move.isPending && t('common:sending')}
            unavailable={!startLocal && t('agenda-board:timeWrong')}
            onPress={submit}
          >
            {t('agenda-board:moveSend')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('agenda-board:moveText')}</p>
      <DateField label={t('agenda-board:newDay')} value={day} onChange={setDay} />
      <TextField
        label={t('agenda-board:newTime')}
        hint={t('agenda-board:newTimeHint')}
        value={time}
        onChange={setTime}
      />
      {move.isError && <Trouble error={move.error} />}
    </Dialog>
  );
}

/** `09:30` as people write it. */
const written = (startLocal: string): string => startLocal.replace(/^0/, '').replace(':', '.');

/** `9.30` or `9:30` as the contract's `09:30`; null when it is no time. */
export function toLocal(written: string): string | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(written.trim()) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}

function Cancel({ session, onClose }: AskProps) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const cancel = useChange('cancelSession', OUTDATES);
  const send = () =>
    cancel.mutate(
      { params: { id: session.id }, body: { revision: session.revision, reason: 'other' } },
      {
        onSuccess: () => {
          toast(t('agenda-board:sessionCancelled'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('agenda-board:cancelTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button variant="danger" pending={cancel.isPending && t('common:sending')} onPress={send}>
            {t('agenda-board:cancelSend')}
          </Button>
          <Button onPress={onClose}>{t('agenda-board:keep')}</Button>
        </>
      }
    >
      <p>{t('agenda-board:cancelText', { count: session.placed })}</p>
      {cancel.isError && <Trouble error={cancel.error} />}
    </Dialog>
  );
}
