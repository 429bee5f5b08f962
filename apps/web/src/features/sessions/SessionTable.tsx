import type { SessionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Link } from '../../components/Link.js';
import { type Column, Table } from '../../components/Table.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import '../desk/desk.css';

interface SessionTableProps {
  readonly sessions: readonly SessionCard[];
  readonly caption: string;
}

/** Sessions in the order in which they come: day, fill, seats and invitations. */
export function SessionTable({ sessions, caption }: SessionTableProps) {
  const { t } = useTranslation('desk');
  const columns: Column<SessionCard>[] = [
    { id: 'day', title: t('column.day'), render: (session) => <Day session={session} /> },
    { id: 'slots', title: t('column.slots'), render: (session) => <Fill session={session} /> },
    { id: 'seats', title: t('column.seats'), render: ({ gaps }) => <Seats count={gaps.length} /> },
    { id: 'state', title: t('column.state'), render: (session) => <State session={session} /> },
  ];
  return <Table caption={caption} columns={columns} rows={sessions} keyOf={({ id }) => id} />;
}

function Day({ session }: { session: SessionCard }) {
  const { t } = useTranslation(['desk', 'common']);
  const { shortWeekdayDate, clock } = useTime();
  const me = useMe();
  const text = `${shortWeekdayDate(session.date)} ${t('common:klo', { time: clock(session.startsAt) })}`;
  const page = pageOf(session, me);
  return (
    <>
      {page ? <Link to={`/sessions/${session.id}/${page}`}>{text}</Link> : text}
      <Beside session={session} />
    </>
  );
}

/** Where a session is looked at: its agenda while that can change, how it went afterwards. */
function pageOf({ state }: SessionCard, me: Parameters<typeof may>[0]): 'agenda' | 'course' | null {
  if (state === 'closed') return may(me, 'session.review') ? 'course' : null;
  return may(me, 'session.arrange') ? 'agenda' : null;
}

/** What it is when no consultation, and where when not in Teams alone. */
function Beside({ session: { kind, place } }: { session: SessionCard }) {
  const { t } = useTranslation('terms');
  const said = [kind === 'CONSULTATION' ? null : t(`kind.${kind}`), place?.name].filter(Boolean);
  return said.length > 0 && <span className="muted beside">{said.join(' · ')}</span>;
}

function Fill({ session: { placed, slots } }: { session: SessionCard }) {
  return (
    <>
      <span className="pips" aria-hidden="true">
        {Array.from({ length: slots }, (_, index) => (
          <i key={index} className={index < placed ? 'filled' : ''} />
        ))}
      </span>
      {placed} / {slots}
    </>
  );
}

function Seats({ count }: { count: number }) {
  const { t } = useTranslation('desk');
  return count > 0 ? (
    <Badge tone="wait" icon="warning">
      {t('openSeats', { count })}
    </Badge>
  ) : (
    <Badge tone="ok" icon="check">
      {t('allSeats')}
    </Badge>
  );
}

function State({ session: { state, invitationsSent } }: { session: SessionCard }) {
  const { t } = useTranslation('desk');
  if (state === 'open') return t(invitationsSent ? 'standingSent' : 'notSent');
  return t(`state.${state}`);
}
