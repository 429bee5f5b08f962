import type { MatrixSeat } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { Trouble } from '../../../components/Trouble.js';
import { lookOf } from '../domain/look.js';
import { Sign } from '../Sign.js';
import { useRosterChange } from '../use-roster-change.js';
import { useSeatWords } from '../use-seat-words.js';
import type { Asked, AskProps } from './asked.js';

interface SeatLookProps extends AskProps {
  readonly seat: MatrixSeat;
  readonly week: number;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** One seat in one week: day by day who sits, who has the seat, who is away, and what can be done. */
export function SeatLook({ roster, seat, week, mayEdit, onAsk, onClose }: SeatLookProps) {
  const { t } = useTranslation('rosters');
  const { seatName, state, days } = useSeatWords();
  const own = seat.weeks[week];
  const from = roster.weeks[week]?.from ?? roster.on;
  return (
    <Dialog
      title={seatName(seat)}
      isOpen
      onClose={onClose}
      actions={
        <>
          {mayEdit && <Edits seat={seat} from={later(from, roster.on)} onAsk={onAsk} />}
          <Button variant="quiet" onPress={onClose}>
            {t('closeLook')}
          </Button>
        </>
      }
    >
      <ul className="spans">
        {own ? (
          own.spans.map((span) => (
            <li key={span.from} className={lookOf(span)}>
              <b>{days(span.from, span.to)}</b> <Sign look={lookOf(span)} /> {state(span)}
            </li>
          ))
        ) : (
          <li>{t('ended')}</li>
        )}
      </ul>
      <h3>{t('inSeat')}</h3>
      {seat.holdings.length === 0 && <p className="muted">{t('noHolder')}</p>}
      <ul>
        {seat.holdings.map(({ rank, person, from: first, to }) => (
          <li key={`${rank} ${person.id} ${first}`}>
            {rank === 1 ? t('rank.holder') : t('rank.substitute', { rank: rank - 1 })}:{' '}
            {person.name}, {days(first, to)}
          </li>
        ))}
      </ul>
      {seat.absences.length > 0 && (
        <Absences roster={roster} seat={seat} mayEdit={mayEdit} onClose={onClose} />
      )}
    </Dialog>
  );
}

const later = (one: string, other: string): string => (one > other ? one : other);

interface EditsProps {
  readonly seat: MatrixSeat;
  readonly from: string;
  readonly onAsk: (asked: Asked) => void;
}

function Edits({ seat, from, onAsk }: EditsProps) {
  const { t } = useTranslation('rosters');
  const ask = (what: 'absence' | 'holder' | 'substitutes') => () =>
    onAsk({ what, seatId: seat.id, from });
  return (
    <>
      <Button variant="primary" onPress={ask('absence')}>
        {t('absence.open')}
      </Button>
      <Button onPress={ask('holder')}>{t('holder.open')}</Button>
      <Button onPress={ask('substitutes')}>{t('substitutes.open')}</Button>
      <Button variant="quiet" onPress={() => onAsk({ what: 'seat', seatId: seat.id })}>
        {t('seat.edit')}
      </Button>
    </>
  );
}

type AbsencesProps = AskProps & { readonly seat: MatrixSeat; readonly mayEdit: boolean };

function Absences({ roster, seat, mayEdit, onClose }: AbsencesProps) {
  const { t } = useTranslation('rosters');
  const { days } = useSeatWords();
  const change = useRosterChange(roster, onClose, roster.etag);
  return (
    <>
      <h3>{t('absence.list')}</h3>
      <ul className="list">
        {seat.absences.map(({ id, person, from, to, covered }) => (
          <li key={id} className="row">
            <span>
              {person.name}, {days(from, to)}
              {!covered && `, ${t('absence.notCovered')}`}
            </span>
            {mayEdit && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => change.send({ type: 'removeAbsence', absenceId: id })}
              >
                {t('absence.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {change.error ? <Trouble error={change.error} /> : null}
    </>
  );
}
