import type { SessionCard, TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useTime } from '../../lib/use-language.js';
import { useSeatWords } from './use-seat-words.js';
import { useSessions } from './use-session-days.js';

const AHEAD: readonly SessionCard['state'][] = ['draft', 'open', 'locked'];

/** Which seats nobody takes in the sessions that are still ahead (ROS-04). */
export function SessionGaps({ roster }: { readonly roster: TeamRoster }) {
  const { t } = useTranslation('rosters');
  const ahead = useSessions(roster).filter(({ state }) => AHEAD.includes(state));
  const open = ahead.filter(({ gaps }) => gaps.length > 0);
  if (ahead.length === 0) return null;
  return (
    <section>
      <h2>{t('sessionGaps.title')}</h2>
      {open.length === 0 ? (
        <WithIcon icon="check">{t('sessionGaps.none', { count: ahead.length })}</WithIcon>
      ) : (
        <ul className="list">
          {open.map((session) => (
            <Session key={session.id} session={session} roster={roster} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SessionProps {
  readonly session: SessionCard;
  readonly roster: TeamRoster;
}

function Session({ session, roster }: SessionProps) {
  const { t } = useTranslation('rosters');
  const { shortWeekdayDate } = useTime();
  const { seatName } = useSeatWords();
  const words = session.gaps.map(({ seatId, reason }) => {
    const seat = roster.seats.find(({ id }) => id === seatId);
    return seat ? `${seatName(seat)} (${t(`reason.${reason}`)})` : seatId;
  });
  return (
    <li className="row">
      <b>{shortWeekdayDate(session.date)}</b>
      <Badge tone="stop" icon="warning">
        {t('open', { count: session.gaps.length })}
      </Badge>
      <span>{words.join('; ')}</span>
    </li>
  );
}
