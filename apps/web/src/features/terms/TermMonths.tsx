import type { TermCard } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { useTime } from '../../lib/use-language.js';
import { monthsOf, type DayMark } from './domain/months.js';
import { useTermWords } from './use-term-words.js';

/** The sessions of a term, month by month: held, today, coming, moved, left out. */
export function TermMonths({ term, today }: { term: TermCard; today: string }) {
  const { t } = useTranslation('terms');
  const { name } = useTermWords();
  const { monthName } = useTime();
  const id = useId();
  const sessions = term.sessions.filter(({ state }) => state !== 'cancelled');
  const moved = sessions.filter(({ plannedOn, date }) => plannedOn !== date).length;
  const off = term.sessions.length - sessions.length + term.leftOut.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name(term)}</h2>
      <p className="muted sm">
        {t('count', { count: sessions.length })}
        {moved > 0 && ` · ${t('movedCount', { count: moved })}`}
        {off > 0 && ` · ${t('offCount', { count: off })}`}
      </p>
      <table className="cards months">
        <thead className="sr">
          <tr>
            <th scope="col">{t('column.month')}</th>
            <th scope="col">{t('column.sessions')}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(term, today).map(([month, days]) => (
            <tr key={month}>
              <th scope="row">{monthName(`${month}-15`)}</th>
              <td>
                <ul className="tokens">
                  {days.map((day) => (
                    <Token key={day.key} day={day} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Token({ day: { day, mark, session } }: { day: DayMark }) {
  const { t } = useTranslation('terms');
  const { shortWeekdayDate, clock } = useTime();
  const number = `${Number(day.slice(8))}.`;
  const time = session ? clock(session.startsAt) : '';
  const weekday = shortWeekdayDate(day).split(' ')[0] ?? '';
  const words =
    mark === 'ahead' ? time : mark === 'elsewhere' ? `${weekday} ${time}` : t(`mark.${mark}`);
  const label = (
    <>
      <b>{number}</b>
      <small>{words}</small>
    </>
  );
  const opens = session && ['open', 'locked'].includes(session.state);
  return (
    <li className={`token ${mark}`}>
      {opens ? (
        <Link to={`/sessions/${session.id}/agenda`} className="token-link">
          {label}
        </Link>
      ) : (
        label
      )}
    </li>
  );
}
