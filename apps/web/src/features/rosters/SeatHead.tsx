import type { MatrixSeat } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { YarnMark, yarnOf } from '../../components/YarnMark.js';
import { heldOn } from './domain/look.js';
import { useSeatWords } from './use-seat-words.js';

interface SeatHeadProps {
  readonly seat: MatrixSeat;
  readonly on: string;
}

/** What a seat is, and who has it on that day. */
export function SeatHead({ seat, on }: SeatHeadProps) {
  const { seatName } = useSeatWords();
  return (
    <th scope="row">
      <YarnMark yarn={yarnOf(seat.organisation.type)} />
      {seatName(seat)}
      <small>
        <SeatPeople seat={seat} on={on} />
      </small>
    </th>
  );
}

/** Holder and substitutes on a day, and what else is particular about the seat. */
export function SeatPeople({ seat, on }: SeatHeadProps) {
  const { t } = useTranslation('rosters');
  const held = heldOn(seat, on);
  const holder = held.find(({ rank }) => rank === 1);
  const substitutes = held.filter(({ rank }) => rank > 1).map(({ person }) => person.name);
  return (
    <>
      {holder ? holder.person.name : <b className="nosub">{t('noHolder')}</b>}
      {' · '}
      {substitutes.length > 0 ? (
        t('substitute', { names: substitutes.join(', ') })
      ) : (
        <b className="nosub">{t('noSubstitute')}</b>
      )}
      {seat.need !== 'REQUIRED' && ` · ${t(`need.${seat.need}`)}`}
      {seat.ageGroup && ` · ${t(`ageGroup.${seat.ageGroup}`)}`}
      {seat.gapDays > 0 && ` · ${t('gapDays', { count: seat.gapDays })}`}
    </>
  );
}
