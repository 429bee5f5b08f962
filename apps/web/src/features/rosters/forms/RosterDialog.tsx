import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';
import type { Asked, AskProps } from './asked.js';
import { AbsenceForm } from './AbsenceForm.js';
import { HolderForm } from './HolderForm.js';
import { QuorumForm } from './QuorumForm.js';
import { SeatForm } from './SeatForm.js';
import { SeatLook } from './SeatLook.js';
import { PauseForm, TargetForm } from './TeamForm.js';
import { SubstitutesForm } from './SubstitutesForm.js';

interface RosterDialogProps extends AskProps {
  readonly asked: Asked;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** The one dialog that is open over the matrix. */
export function RosterDialog({ asked, roster, mayEdit, onAsk, onClose }: RosterDialogProps) {
  const ask = { roster, onClose };
  if (asked.what === 'quorum') return <QuorumForm {...ask} />;
  if (asked.what === 'target') return <TargetForm {...ask} />;
  if (asked.what === 'pause') return <PauseForm {...ask} />;
  if (asked.what === 'addSeat') return <SeatForm {...ask} seat={null} />;
  const seat = roster.seats.find(({ id }) => id === asked.seatId) ?? firstSeat(roster);
  if (!seat) return null;
  if (asked.what === 'look')
    return <SeatLook {...ask} seat={seat} week={asked.week} mayEdit={mayEdit} onAsk={onAsk} />;
  if (asked.what === 'seat') return <SeatForm {...ask} seat={seat} />;
  const Form = FORMS[asked.what];
  return <Form {...ask} seat={seat} from={asked.from ?? roster.on} />;
}

const firstSeat = ({ seats }: TeamRoster): MatrixSeat | undefined => seats[0];

const FORMS = {
  absence: AbsenceForm,
  holder: HolderForm,
  substitutes: SubstitutesForm,
} as const;
