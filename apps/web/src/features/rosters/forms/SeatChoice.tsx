import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { useSeatWords } from '../use-seat-words.js';

interface SeatChoiceProps {
  readonly roster: TeamRoster;
  readonly seat: MatrixSeat;
  readonly onChoose: (seat: MatrixSeat) => void;
}

/** Which seat a form is about. */
export function SeatChoice({ roster, seat, onChoose }: SeatChoiceProps) {
  const { t } = useTranslation('rosters');
  const { seatName } = useSeatWords();
  return (
    <SelectField
      label={t('field.seat')}
      value={seat.id}
      onChange={(id) => {
        const chosen = roster.seats.find((one) => one.id === id);
        if (chosen) onChoose(chosen);
      }}
      options={roster.seats.map((one) => ({ value: one.id, label: seatName(one) }))}
    />
  );
}
