import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { areasWith, useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useMedia } from '../../lib/use-media.js';
import { StaffCapacity } from '../terms/StaffCapacity.js';
import { AsOf } from './AsOf.js';
import { Clashes } from './Clashes.js';
import { Draft } from './Draft.js';
import type { Asked } from './forms/asked.js';
import { RosterDialog } from './forms/RosterDialog.js';
import { GapsToday } from './GapsToday.js';
import { Legend } from './Legend.js';
import { Matrix } from './Matrix.js';
import { MeetingClashes } from './MeetingClashes.js';
import { Quorum } from './Quorum.js';
import { SessionGaps } from './SessionGaps.js';
import { TeamFacts } from './TeamFacts.js';
import { TeamHead } from './TeamHead.js';
import { UndoButton } from './UndoButton.js';
import { WeekList } from './WeekList.js';

interface TeamViewProps {
  readonly teamId: string;
  /** The choice of a team, where there are several. */
  readonly children: ReactNode;
}

/** Who edits the rosters of an area. */
const EDITORS = ['CONVENER', 'VICE_CONVENER', 'AREA_ADMIN'] as const;

/** One team's roster as it is on a day; on the present one until another is asked for. */
export function TeamView({ teamId, children }: TeamViewProps) {
  const [search, setSearch] = useSearchParams();
  const on = search.get('on');
  const today = dayOf(useProductNow(60_000));
  const query = on ? { on } : {};
  const roster = useApi('teamRoster', { params: { id: teamId }, query }, { refreshEvery: 30_000 });
  const showDay = (day: string | null) =>
    setSearch({ team: teamId, ...(day && day !== today && { on: day }) });
  return (
    <Loaded query={roster}>
      {(read) => (
        <Team roster={read} today={today}>
          <div className="row roster-bar">
            {children}
            <AsOf day={on ?? today} today={today} onShow={showDay} />
          </div>
        </Team>
      )}
    </Loaded>
  );
}

interface TeamProps {
  readonly roster: TeamRoster;
  readonly today: string;
  readonly children: ReactNode;
}

function Team({ roster, today, children }: TeamProps) {
  const [asked, ask] = useState<Asked | null>(null);
  const me = useMe();
  const mayEdit = areasWith(me, EDITORS).some(({ id }) => id === roster.areaId);
  const open = (seat: MatrixSeat, week: number) => ask({ what: 'look', seatId: seat.id, week });
  const narrow = useMedia('(max-width: 40rem)');
  const Weeks = narrow ? WeekList : Matrix;
  return (
    <div className="stack">
      <TeamHead roster={roster} mayEdit={mayEdit} onAsk={ask} />
      {children}
      {roster.state === 'draft' && <Draft roster={roster} mayEdit={mayEdit} />}
      <GapsToday roster={roster} today={today} mayEdit={mayEdit} onAsk={ask} />
      {roster.seats.length === 0 ? (
        <NoSeats />
      ) : (
        <>
          <Legend />
          <Weeks roster={roster} today={today} onOpen={open} />
        </>
      )}
      <UndoButton roster={roster} mayEdit={mayEdit} />
      <div className="stack roster-rest">
        <Clashes roster={roster} />
        <MeetingClashes teamId={roster.teamId} />
        <SessionGaps roster={roster} />
        <Quorum roster={roster} mayEdit={mayEdit} onAsk={ask} />
        <TeamFacts roster={roster} mayEdit={mayEdit} onAsk={ask} />
        <StaffCapacity teamId={roster.teamId} />
      </div>
      {asked && (
        <RosterDialog
          roster={roster}
          asked={asked}
          mayEdit={mayEdit}
          onAsk={ask}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}

function NoSeats() {
  const { t } = useTranslation('rosters');
  return <EmptyState title={t('noSeats')}>{t('noSeatsText')}</EmptyState>;
}
