import type { SeatCoverage, SessionAnswers } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge.js';
import { SEAT_LOOKS } from './looks.js';

/** Every seat that the session needs: who fills it, or why nobody does. */
export function Coverage({ answers: { coverage } }: { answers: SessionAnswers }) {
  const { t } = useTranslation('answer-board');
  const heading = useId();
  if (coverage.length === 0) return null;
  const open = coverage.filter(({ state }) => state === 'UNCOVERED').length;
  return (
    <div>
      <div className="row">
        <h3 id={heading}>{t('seats')}</h3>
        <Badge tone={open > 0 ? 'stop' : 'ok'} icon={open > 0 ? 'warning' : 'check'}>
          {open > 0 ? t('seatsOpen', { count: open }) : t('seatsFilled')}
        </Badge>
      </div>
      <ul className="seat-states" aria-labelledby={heading}>
        {coverage.map((seat) => (
          <Seat key={`${seat.function} ${seat.person?.id ?? ''}`} seat={seat} />
        ))}
      </ul>
    </div>
  );
}

function Seat({
  seat: { function: own, state, person, insteadOf, reason },
}: {
  seat: SeatCoverage;
}) {
  const { t } = useTranslation(['answer-board', 'codes']);
  return (
    <li>
      <span>
        <b>{t(`codes:function.${own}`)}</b>
        {person && (
          <span className="muted">
            {' '}
            {person.name}
            {insteadOf && `, ${t('answer-board:asSubstitute')}`}
          </span>
        )}
      </span>
      <Badge {...SEAT_LOOKS[state]}>
        {t(`answer-board:seat.${state}`)}
        {reason && `: ${t(`answer-board:because.${reason}`)}`}
      </Badge>
    </li>
  );
}
