import type { JoinLink, SessionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Status } from '../../components/Status.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useChange } from '../../lib/api.js';
import { useTroubleText } from '../../lib/use-trouble-text.js';

interface TeamsMeetingProps {
  readonly session: SessionCard;
  readonly link: JoinLink;
}

/** The session's own Teams meeting: asked for here, then made, or what stands in its way. */
export function TeamsMeeting({ session, link }: TeamsMeetingProps) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const ask = useChange('askMeeting', { outdates: ['agendaBoard', 'joinLink'] });
  const { text } = useTroubleText(ask.error);
  const { canMake, meeting } = link;
  const isWanted = !meeting || meeting.state === 'failed' || meeting.state === 'removed';
  if (!canMake && !meeting) return null;
  return (
    <div className="stack">
      <Status>
        <MeetingState meeting={meeting} />
      </Status>
      {canMake && isWanted && (
        <Button
          size="small"
          pending={ask.isPending && t('common:saving')}
          onPress={() =>
            ask.mutate({ params: { id: session.id }, body: { revision: session.revision } })
          }
        >
          {t(meeting?.state === 'failed' ? 'agenda-board:teamsAgain' : 'agenda-board:teamsMake')}
        </Button>
      )}
      {ask.error && <Banner tone="stop" live="alert" title={text} />}
    </div>
  );
}

/** What became of it, in words; a failure says what to do. */
function MeetingState({ meeting }: Pick<JoinLink, 'meeting'>) {
  const { t } = useTranslation('agenda-board');
  if (!meeting) return null;
  const { state, reason } = meeting;
  if (state === 'failed')
    return (
      <Banner tone="wait" title={t('teams.failed')}>
        <p>{t(`teamsTrouble.${reason ?? 'other'}`)}</p>
      </Banner>
    );
  const icon = state === 'made' ? 'check' : state === 'removed' ? 'info' : 'clock';
  return <WithIcon icon={icon}>{t(`teams.${state}`)}</WithIcon>;
}
