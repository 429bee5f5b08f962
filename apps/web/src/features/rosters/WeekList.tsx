import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { classes } from '../../lib/class-names.js';
import { useTime } from '../../lib/use-language.js';
import { isSpecial, lookOf } from './domain/look.js';
import type { WeeksProps } from './Matrix.js';
import { Sign } from './Sign.js';
import { useSeatWords } from './use-seat-words.js';
import { useSessionDays } from './use-session-days.js';

/** So many are shown at once; more of them are one thing, such as the end of a term. */
const FEW = 4;

/** The same for a narrow screen: a list per week that names what is not ordinary and folds the rest. */
export function WeekList({ roster, today, onOpen }: WeeksProps) {
  const { t } = useTranslation('rosters');
  const { days } = useSeatWords();
  const { shortWeekdayDate } = useTime();
  const sessions = useSessionDays(roster);
  return (
    <div className="stack">
      {roster.weeks.map(({ from, to }, week) => {
        const held = sessions.filter((day) => from <= day && day <= to).map(shortWeekdayDate);
        const special = roster.seats.filter((seat) => isSpecial(seat.weeks[week]));
        const usual = roster.seats.filter(
          (seat) => seat.weeks[week] && !isSpecial(seat.weeks[week]),
        );
        return (
          <section key={from} className="card week">
            <h2>
              {days(from, to)}
              {from <= today && today <= to && <span className="muted"> · {t('thisWeek')}</span>}
            </h2>
            <p className="sm muted">
              {held.length > 0 ? t('sessionOn', { days: held.join(', ') }) : t('noSession')}
            </p>
            <details open={special.length <= FEW}>
              <summary hidden={special.length === 0}>
                {t('special', { count: special.length })}
              </summary>
              <Seats seats={special} week={week} onOpen={onOpen} />
            </details>
            <details hidden={usual.length === 0}>
              <summary>{t('usual', { count: usual.length })}</summary>
              <Seats seats={usual} week={week} onOpen={onOpen} />
            </details>
          </section>
        );
      })}
    </div>
  );
}

interface SeatsProps {
  readonly seats: TeamRoster['seats'];
  readonly week: number;
  readonly onOpen: (seat: MatrixSeat, week: number) => void;
}

function Seats({ seats, week, onOpen }: SeatsProps) {
  const { state, seatName } = useSeatWords();
  return (
    <ul className="list">
      {seats.map((seat) => {
        const own = seat.weeks[week];
        return (
          own && (
            <li key={seat.id} className={classes('week-seat', lookOf(own))}>
              <Button variant="quiet" size="small" onPress={() => onOpen(seat, week)}>
                {seatName(seat)}
              </Button>
              <span className="week-state">
                <Sign look={lookOf(own)} /> {state(own)}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
