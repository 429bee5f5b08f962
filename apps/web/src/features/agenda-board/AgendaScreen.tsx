import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Badge } from '../../components/Badge.js';
import { Loaded } from '../../components/Loaded.js';
import { ButtonLink } from '../../components/Link.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { Answers } from './answers/Answers.js';
import { ClashNotice } from './ClashNotice.js';
import { JoinLink } from './JoinLink.js';
import { LeftNotice } from './LeftNotice.js';
import { Mails } from './Mails.js';
import { Order } from './Order.js';
import { QuorumNotice } from './QuorumNotice.js';
import { Saving } from './Saving.js';
import { SessionPlace } from './SessionPlace.js';
import { SessionMoves } from './SessionMoves.js';
import { WhoWhen } from './WhoWhen.js';
import '../desk/desk.css';
import './agenda-board.css';

/** The agenda under work: order, who is needed when, and what mails locking would send. */
export function Component() {
  const { id = '' } = useParams();
  const board = useApi('agendaBoard', { params: { id } }, { refreshEvery: 20_000 });
  return <Loaded query={board}>{(read) => <Board board={read} />}</Loaded>;
}

function Board({ board }: { board: AgendaBoard }) {
  const { session } = board;
  return (
    <>
      <Head board={board} />
      <LeftNotice board={board} />
      <QuorumNotice board={board} />
      <ClashNotice board={board} />
      <div className="cols side">
        <Order key={session.revision} board={board} />
        <aside className="stack">
          <Saving board={board} />
          <JoinLink board={board} />
          <SessionPlace key={session.revision} session={session} />
        </aside>
      </div>
      <Answers board={board} />
      {board.windows.length > 0 && <WhoWhen board={board} />}
      <Mails board={board} />
      <SessionMoves session={session} />
    </>
  );
}

function Head({ board: { session } }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'desk', 'common']);
  const { shortWeekdayDate, clockSpan } = useTime();
  const when = `${shortWeekdayDate(session.date)} ${t('common:klo', {
    time: clockSpan(session.startsAt, session.endsAt),
  })}`;
  const inRoom = ['locked', 'live', 'paused', 'closing'].includes(session.state);
  return (
    <PageHead
      title={t('agenda-board:title', { when })}
      sub={
        <>
          {[session.teamName, session.place?.name].filter(Boolean).join(' · ')} ·{' '}
          {t('agenda-board:cases', { count: session.placed })}{' '}
          <Badge
            tone={session.state === 'open' ? 'plain' : 'ok'}
            icon={session.state === 'open' ? 'clock' : 'lock'}
          >
            {t(`desk:state.${session.state}`)}
          </Badge>
        </>
      }
      back={{ to: '/desk', label: t('desk:title') }}
      actions={
        inRoom && (
          <ButtonLink to={`/sessions/${session.id}/live`} variant="primary">
            {t('desk:openRoom')}
          </ButtonLink>
        )
      }
    />
  );
}
