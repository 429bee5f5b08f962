import type { AgendaBoard, QuorumReason } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { LockAnyway } from './LockAnyway.js';

const OUTDATES = { outdates: ['agendaBoard', 'listSessions', 'sessionAnswers'] } as const;

/** Lock and send, named by what happens; or open the agenda again. */
export function LockButtons({ board }: { board: AgendaBoard }) {
  const { state } = board.session;
  if (state === 'open') return <Lock board={board} />;
  return state === 'locked' ? <Unlock board={board} /> : null;
}

function Lock({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const { session, mails, items, quorum } = board;
  const [asks, ask] = useState(false);
  const lock = useChange('lockSession', OUTDATES);
  const send = (quorumReason?: QuorumReason) => {
    ask(false);
    lock.mutate(
      {
        params: { id: session.id },
        body: { revision: session.revision, ...(quorumReason && { quorumReason }) },
      },
      { onSuccess: () => toast(t('locked', { count: mails.length })) },
    );
  };
  const isEmpty = items.length === 0 && session.kind === 'CONSULTATION';
  return (
    <>
      {lock.isError && <Trouble error={lock.error} />}
      <div className="actions">
        <Button
          variant="primary"
          icon="lock"
          pending={lock.isPending && t('locking')}
          unavailable={isEmpty ? t('lockEmpty') : quorum.hard.length > 0 && t('lockHard')}
          onPress={() => (quorum.soft.length > 0 ? ask(true) : send())}
        >
          {t('lock', { count: isEmpty ? 0 : mails.length })}
        </Button>
      </div>
      {asks && <LockAnyway board={board} onClose={() => ask(false)} onLock={send} />}
    </>
  );
}

function Unlock({ board: { session } }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const unlock = useChange('unlockSession', OUTDATES);
  return (
    <>
      {unlock.isError && <Trouble error={unlock.error} />}
      <div className="actions">
        <Button
          pending={unlock.isPending && t('unlocking')}
          onPress={() =>
            unlock.mutate(
              {
                params: { id: session.id },
                body: { revision: session.revision, reason: 'order_changes' },
              },
              { onSuccess: () => toast(t('unlocked')) },
            )
          }
        >
          {t('unlock')}
        </Button>
      </div>
    </>
  );
}
