import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

/** Meetings of this team in which somebody is expected who sits in another team's at the same time. */
export function MeetingClashes({ teamId }: { teamId: string }) {
  const { t } = useTranslation('rosters');
  const { weekdayDate, clock } = useTime();
  const { data } = useApi('teamClashes', { params: { id: teamId } });
  const meetings = data?.meetings ?? [];
  if (meetings.length === 0) return null;
  return (
    <Banner tone="wait" title={t('meetingClashes', { count: meetings.length })}>
      <ul>
        {meetings.map(({ sessionId, on, conflicts }) => (
          <li key={sessionId}>
            {weekdayDate(on)}:{' '}
            {conflicts
              .map(({ person, teamName, startsAt }) =>
                t('meetingClash', {
                  person,
                  team: teamName ?? t('otherArea'),
                  time: clock(startsAt),
                }),
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
