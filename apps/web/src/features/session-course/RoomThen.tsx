import type { LiveItem, SessionCourse } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { useTime } from '../../lib/use-language.js';
import { presentAt, roomAt } from './domain/moments.js';
import { useEventWords } from './use-event-words.js';
import { useStayWords } from './use-stay-words.js';

interface RoomThenProps {
  readonly course: SessionCourse;
  /** How many lines had happened. */
  readonly count: number;
}

/** The room as it was at one place of its log. */
export function RoomThen({ course, count }: RoomThenProps) {
  const { t } = useTranslation(['session-course', 'live-agenda']);
  const { clock } = useTime();
  const words = useEventWords(course.start);
  const who = useStayWords();
  const room = roomAt(course, count);
  const line = course.lines[count - 1];
  const stays = course.people && presentAt(course.lines, course.people.stays, count);
  const here = stays && [...new Set(stays.map(who))];
  return (
    <div className="card stack room-then" aria-live="polite">
      <p className="sm muted">
        {t('session-course:at', { seq: count, last: course.lines.length })}
      </p>
      <p>
        {line ? (
          <>
            <b className="tnum">{clock(line.at)}</b> {words(line)}
          </>
        ) : (
          t('session-course:start')
        )}
      </p>
      <h3>{t('session-course:room')}</h3>
      <p>{t('session-course:sessionState', { state: t(`live-agenda:state.${room.state}`) })}</p>
      <ul className="list">
        {room.items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
      {here && (
        <p className="sm">
          <b>{t('session-course:present')}:</b>{' '}
          {here.length > 0 ? here.join(', ') : t('session-course:nobody')}
        </p>
      )}
    </div>
  );
}

function Row({ item }: { readonly item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  return (
    <li className="row">
      {item.case ? (
        <CodeWord>{item.case.codeWord}</CodeWord>
      ) : (
        <span className="muted">{t('notYours', { number: item.position })}</span>
      )}
      <span className="push">
        {t(`itemState.${item.state}`)}
        {item.phase && item.state === 'active' && ` · ${t(`phase.${item.phase}`)}`}
      </span>
    </li>
  );
}
