import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Link } from '../../components/Link.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

/** Answers to invitations that wait for the convener, session by session; nothing when none does. */
export function AnswersWaiting() {
  const { t } = useTranslation(['answer-board', 'common']);
  const { shortWeekdayDate, clock } = useTime();
  const { data } = useApi('answersWaiting', {}, { refreshEvery: 30_000 });
  const sessions = data?.sessions ?? [];
  const all = sessions.reduce((sum, { pending, notices }) => sum + pending + notices, 0);
  if (all === 0) return null;
  return (
    <Banner
      tone="wait"
      icon="mail"
      className="answers-waiting"
      title={t('answer-board:waiting', { count: all })}
    >
      <ul>
        {sessions.map(({ sessionId, date, startsAt, teamName, pending, notices }) => (
          <li key={sessionId}>
            <Link to={`/sessions/${sessionId}/agenda#answers`}>
              {shortWeekdayDate(date)} {t('common:klo', { time: clock(startsAt) })}, {teamName}
            </Link>{' '}
            {[
              ...(pending > 0 ? [t('answer-board:toConfirm', { count: pending })] : []),
              ...(notices > 0 ? [t('answer-board:toRead', { count: notices })] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
