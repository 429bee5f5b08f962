import type { AnswerRow, FunctionKey, SeatCoverage } from '@rukkanen/contract';
import type { Succession } from '@rukkanen/rosters';

interface Called {
  readonly personId: string;
  readonly function: FunctionKey;
  readonly part: AnswerRow['part'];
}

/** Who has been called to a session, whom locking would call, and which functions nobody brings. */
export interface Needed {
  readonly rows: readonly AnswerRow[];
  readonly windows: readonly Called[];
  readonly uncovered: readonly FunctionKey[];
}

/**
 * Whether each seat that a session needs stays filled (ROS-04): a seat is needed when somebody of its
 * line is called for its function. Green is only who has said that they come.
 */
export function seatCoverage(seats: readonly Succession[], needed: Needed): SeatCoverage[] {
  const called = [...needed.rows, ...needed.windows].filter(({ part }) => part !== 'BRINGER');
  const covered = seats.filter((one) => called.some((who) => isOf(one, who)));
  const filled = covered.map((one) => coverageOf(one, needed.rows));
  const missing = needed.uncovered
    .filter((own) => !filled.some((one) => one.function === own && one.state === 'UNCOVERED'))
    .map((own) =>
      empty(
        own,
        seats.find(({ seat }) => seat.seat.function === own),
      ),
    );
  return [...filled, ...missing];
}

const isOf = ({ seat, ranks }: Succession, { personId, function: own }: Called): boolean =>
  seat.seat.function === own && ranks.some(({ id }) => id === personId);

function coverageOf(succession: Succession, rows: readonly AnswerRow[]): SeatCoverage {
  const { seat, sits, holder } = succession.seat;
  if (!sits) return empty(seat.function, succession);
  const row = rows.find(({ personId }) => personId === sits.id);
  return {
    function: seat.function,
    state: row ? stateOf(row) : 'NOT_CALLED',
    person: { id: sits.id, name: sits.name },
    insteadOf: holder && holder.id !== sits.id ? holder.name : null,
    reason: null,
  };
}

const empty = (own: FunctionKey, succession: Succession | undefined): SeatCoverage => ({
  function: own,
  state: 'UNCOVERED',
  person: null,
  insteadOf: null,
  reason: succession?.empty ?? 'NO_HOLDER',
});

function stateOf({ answer, pending, delivery }: AnswerRow): SeatCoverage['state'] {
  if (pending && pending.answer !== 'accepted') return 'UNCERTAIN';
  if (answer === 'accepted') return 'COMES';
  if (answer === 'tentative') return 'TENTATIVE';
  return delivery === 'failed' ? 'UNREACHED' : 'ASKED';
}
