import type { TermDay } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useTime } from '../../lib/use-language.js';
import { useTermWords } from './use-term-words.js';

/** More empty seats than this are counted: their names would hide the other notes. */
const MANY = 2;

/** What is to be known of one day: held when, or left out why; clocks, meetings at once, empty seats. */
export function DayNotes({ day }: { day: TermDay }) {
  const { t } = useTranslation(['terms', 'codes']);
  const { clockSpan, weekdayDate } = useTime();
  const { free } = useTermWords();
  const why = free(day);
  const at = day.startsAt && day.endsAt ? clockSpan(day.startsAt, day.endsAt) : '';
  const gaps = [...new Set(day.gaps.map((gap) => t(`codes:function.${gap.function}`)))];
  return (
    <div className="notes">
      {day.state === 'HELD' && at}
      {day.state === 'MOVED' && t('terms:movedTo', { day: weekdayDate(day.on ?? ''), at })}
      {day.on === null && <b>{t(`terms:dayState.${day.state}`)}</b>}
      {why && (
        <WithIcon icon="calendar" className="sm">
          {why}
        </WithIcon>
      )}
      {day.shared && (
        <WithIcon icon="people" className="sm">
          {t('terms:isShared')}
        </WithIcon>
      )}
      {day.clocks && (
        <WithIcon icon="clock" className="sm">
          {t(`terms:clocks.${day.clocks}`)}
        </WithIcon>
      )}
      {day.conflicts.map(({ sessionId, startsAt, kind, person, teamName }) => (
        <WithIcon key={`${sessionId ?? startsAt} ${person ?? ''}`} icon="warning" className="sm">
          {kind === 'TEAM'
            ? t('terms:clash.TEAM')
            : t('terms:clash.PERSON', { person, team: teamName ?? t('terms:otherArea') })}
        </WithIcon>
      ))}
      {gaps.length > 0 && (
        <WithIcon icon="people" className="sm">
          {gaps.length > MANY
            ? t('terms:gapsMany', { count: day.gaps.length })
            : t('terms:gaps', { functions: gaps.join(', ') })}
        </WithIcon>
      )}
    </div>
  );
}
