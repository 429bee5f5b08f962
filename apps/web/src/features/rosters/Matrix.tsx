import type { MatrixSeat, SeatWeek, TeamRoster } from '@rukkanen/contract';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../components/ScrollRegion.js';
import { classes } from '../../lib/class-names.js';
import { useTime } from '../../lib/use-language.js';
import { cellAfter } from './domain/grid-keys.js';
import { commonEnd, isException, metIn } from './domain/look.js';
import { SeatHead } from './SeatHead.js';
import { Sign } from './Sign.js';
import { useSeatWords } from './use-seat-words.js';
import { useSessionDays } from './use-session-days.js';

export interface WeeksProps {
  readonly roster: TeamRoster;
  readonly today: string;
  readonly onOpen: (seat: MatrixSeat, week: number) => void;
}

/** Seats by weeks. Arrow keys move from cell to cell, Enter opens one: the grid is one stop of Tab. */
export function Matrix({ roster, today, onOpen }: WeeksProps) {
  const { t } = useTranslation('rosters');
  const id = useId();
  const sessions = useSessionDays(roster);
  const { date } = useTime();
  const ends = commonEnd(roster.seats, roster.on);
  const [at, moveTo] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = cellAfter(event.key, at, roster.seats.length, roster.weeks.length);
    if (!next) return;
    event.preventDefault();
    moveTo(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <div className="card mx-card">
      <h2 className="sr" id={id}>
        {t('byWeeks')}
      </h2>
      <ScrollRegion labelledBy={id}>
        {/* A table with cells that one works in is a grid (WAI-ARIA 1.2, grid). */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table ref={table} className="mx" role="grid" aria-labelledby={id} onKeyDown={onKeyDown}>
          <Weeks roster={roster} today={today} sessions={sessions} />
          <tbody>
            {roster.seats.map((seat, row) => (
              <tr key={seat.id}>
                <SeatHead seat={seat} on={roster.on} />
                {seat.weeks.map((week, column) => (
                  <Cell
                    key={roster.weeks[column]?.from}
                    week={week}
                    seat={seat}
                    column={column}
                    cell={`${row}-${column}`}
                    isHere={at.row === row && at.column === column}
                    roster={roster}
                    sessions={sessions}
                    onOpen={() => {
                      moveTo({ row, column });
                      onOpen(seat, column);
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="sm muted">
        {ends && t('termEnds', { day: date(ends) })} {t('keys')}
      </p>
    </div>
  );
}

interface HeadProps extends Pick<WeeksProps, 'roster' | 'today'> {
  readonly sessions: readonly string[];
}

function Weeks({ roster, today, sessions }: HeadProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const { shortDate, shortWeekdayDate } = useTime();
  return (
    <thead>
      <tr>
        <th scope="col">{t('rosters:column.seat')}</th>
        {roster.weeks.map(({ from, to }) => {
          const [session] = sessions.filter((day) => from <= day && day <= to);
          const now = from <= today && today <= to;
          return (
            <th key={from} scope="col" className={classes(now && 'today')}>
              {session ? shortWeekdayDate(session) : shortDate(from)}
              <small>{now ? t('rosters:thisWeek') : !session && t('rosters:noSession')}</small>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly week: SeatWeek | null;
  readonly seat: MatrixSeat;
  readonly column: number;
  readonly cell: string;
  readonly isHere: boolean;
  readonly roster: TeamRoster;
  readonly sessions: readonly string[];
  readonly onOpen: () => void;
}

function Cell({ week, seat, column, cell, isHere, roster, sessions, onOpen }: CellProps) {
  const { t } = useTranslation('rosters');
  const { state, seatName, days } = useSeatWords();
  const { from, to } = roster.weeks[column] ?? { from: roster.on, to: roster.on };
  const { look, partly } = week ? metIn(week, sessions) : { look: null, partly: null };
  const words = week?.spans.map((span) => `${days(span.from, span.to)} ${state(span)}`);
  const spoken = `${seatName(seat)}: ${words?.join(', ') ?? `${days(from, to)} ${t('ended')}`}`;
  return (
    <td className={classes('cell', look)}>
      <button
        type="button"
        data-cell={cell}
        tabIndex={isHere ? 0 : -1}
        aria-label={spoken}
        onClick={onOpen}
      >
        {look ? <Sign look={look} /> : '–'}
        {look && isException(look) && <span aria-hidden="true">{t(`short.${look}`)}</span>}
        {partly && (
          <span aria-hidden="true" className={classes('partly', partly)}>
            {t(`partly.${partly}`)}
          </span>
        )}
      </button>
    </td>
  );
}
