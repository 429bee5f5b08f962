import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';

const OUTDATES = { outdates: ['agendaBoard', 'listSessions', 'sessionAnswers'] } as const;

/** Lock and send, named by what happens; or open the agenda again. */
export function LockButtons({ board: { session, mails, items } }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const lock = useChange('lockSession', OUTDATES);
  const unlock = useChange('unlockSession', OUTDATES);
  const params = { id: session.id };
  const { revision } = session;
  const error = lock.error ?? unlock.error;
  return (
    <>
      {error && <Trouble error={error} />}
      <div className="actions">
        {session.state === 'open' && (
          <Button
            variant="primary"
            icon="lock"
            pending={lock.isPending && t('locking')}
            unavailable={items.length === 0 && t('lockEmpty')}
            onPress={() =>
              lock.mutate(
                { params, body: { revision } },
                { onSuccess: () => toast(t('locked', { count: mails.length })) },
              )
            }
          >
            {t('lock', { count: items.length > 0 ? mails.length : 0 })}
          </Button>
        )}
        {session.state === 'locked' && (
          <Button
            pending={unlock.isPending && t('unlocking')}
            onPress={() =>
              unlock.mutate(
                { params, body: { revision, reason: 'order_changes' } },
                { onSuccess: () => toast(t('unlocked')) },
              )
            }
          >
            {t('unlock')}
          </Button>
        )}
      </div>
    </>
  );
}
