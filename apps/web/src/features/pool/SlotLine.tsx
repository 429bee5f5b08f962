import type { PoolCalendar, PoolSlot } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { IconButton } from '../../components/IconButton.js';
import { Link } from '../../components/Link.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

const OUTDATES = { outdates: ['poolCalendar', 'agendaBoard'] } as const;

interface SlotLineProps {
  readonly slot: PoolSlot;
  readonly sessions: PoolCalendar['sessions'];
}

/** Twenty minutes: free to book for a session that is held then, one's own area's, or taken. */
export function SlotLine({ slot, sessions }: SlotLineProps) {
  const { clockSpan } = useTime();
  return (
    <li>
      <span className="tnum">{clockSpan(slot.startsAt, slot.endsAt)}</span>
      <State slot={slot} />
      <span className="row">
        {sessions
          .filter(({ id }) => slot.bookableFor.includes(id))
          .map((session) => (
            <Book key={session.id} slot={slot} session={session} />
          ))}
        {slot.state === 'OURS' && <Release slot={slot} />}
        {slot.withdrawable && <Withdraw slot={slot} />}
      </span>
    </li>
  );
}

function State({ slot: { state, session } }: { slot: PoolSlot }) {
  const { t } = useTranslation('pool');
  if (state === 'FREE') return <Badge>{t('state.FREE')}</Badge>;
  if (state === 'TAKEN') return <Badge icon="lock">{t('state.TAKEN')}</Badge>;
  return (
    <Badge tone="ok" icon="check">
      {session && (
        <Link to={`/sessions/${session.id}/agenda`}>{t('booked', { team: session.teamName })}</Link>
      )}
    </Badge>
  );
}

interface BookProps {
  readonly slot: PoolSlot;
  readonly session: PoolCalendar['sessions'][number];
}

function Book({ slot, session }: BookProps) {
  const { t } = useTranslation(['pool', 'common']);
  const { clockSpan } = useTime();
  const book = useChange('bookPoolSlot', OUTDATES);
  const when = { name: slot.expert.name, time: clockSpan(slot.startsAt, slot.endsAt) };
  return (
    <>
      <Button
        size="small"
        pending={book.isPending && t('common:saving')}
        onPress={() =>
          book.mutate(
            { params: { id: slot.id }, body: { sessionId: session.id } },
            { onSuccess: () => toast(t('pool:bookedToast', when)) },
          )
        }
      >
        {t('pool:book', { team: session.teamName })}{' '}
        <span className="sr">{t('pool:whose', when)}</span>
      </Button>
      {book.isError && <Trouble error={book.error} />}
    </>
  );
}

function Release({ slot }: { slot: PoolSlot }) {
  const { t } = useTranslation(['pool', 'common']);
  const { clockSpan } = useTime();
  const release = useChange('releasePoolSlot', OUTDATES);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        pending={release.isPending && t('common:saving')}
        onPress={() => release.mutate({ params: { id: slot.id } })}
      >
        {t('pool:release')}{' '}
        <span className="sr">
          {t('pool:whose', {
            name: slot.expert.name,
            time: clockSpan(slot.startsAt, slot.endsAt),
          })}
        </span>
      </Button>
      {release.isError && <Trouble error={release.error} />}
    </>
  );
}

function Withdraw({ slot }: { slot: PoolSlot }) {
  const { t } = useTranslation('pool');
  const { clockSpan } = useTime();
  const withdraw = useChange('withdrawPoolSlot', OUTDATES);
  return (
    <>
      <IconButton
        icon="cross"
        label={t('withdraw', {
          name: slot.expert.name,
          time: clockSpan(slot.startsAt, slot.endsAt),
        })}
        onPress={() => withdraw.mutate({ params: { id: slot.id } })}
      />
      {withdraw.isError && <Trouble error={withdraw.error} />}
    </>
  );
}
