import type { AgendaBoard, QueueItem } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { keyOf, useChange } from '../../lib/api.js';

/** Cases that still wait when the agenda is locked: each can come along after a word of the convener. */
export function LateCases({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const [asked, ask] = useState<QueueItem | null>(null);
  const { session, items, queue } = board;
  if (session.state !== 'locked' || queue.length === 0 || items.length >= session.slots)
    return null;
  return (
    <details className="late">
      <summary>{t('lateWaiting', { count: queue.length })}</summary>
      <ul className="stack">
        {queue.map((waits) => (
          <li key={waits.id}>
            <Button size="small" icon="plus" onPress={() => ask(waits)}>
              {t('late', { codeWord: waits.codeWord })}
            </Button>
          </li>
        ))}
      </ul>
      {asked && <AddLate board={board} asked={asked} onClose={() => ask(null)} />}
    </details>
  );
}

interface AddLateProps {
  readonly board: AgendaBoard;
  readonly asked: QueueItem;
  readonly onClose: () => void;
}

function AddLate({ board: { session }, asked: { id, codeWord }, onClose }: AddLateProps) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const client = useQueryClient();
  const add = useChange('addLateCase', { outdates: ['queue', 'listSessions'] });
  const params = { id: session.id };
  const send = async () => {
    const body = { revision: session.revision, caseId: id };
    const saved = await add.mutateAsync({ params, body }).catch(() => null);
    if (saved) {
      toast(t('agenda-board:lateDone', { codeWord }));
      client.setQueryData(keyOf('agendaBoard', { params }), saved);
      onClose();
    } else await client.invalidateQueries({ queryKey: ['agendaBoard'] });
  };
  return (
    <Dialog
      title={t('agenda-board:lateTitle', { codeWord })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="primary"
            pending={add.isPending && t('common:sending')}
            onPress={() => void send()}
          >
            {t('agenda-board:lateSend')}
          </Button>
          <Button onPress={onClose}>{t('agenda-board:lateBack')}</Button>
        </>
      }
    >
      <p>{t('agenda-board:lateText')}</p>
      {add.isError && <Trouble error={add.error} />}
    </Dialog>
  );
}
