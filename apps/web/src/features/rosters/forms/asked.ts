import type { MatrixSeat, TeamRoster } from '@rukkanen/contract';

/** What is asked over the matrix. Without a seat the form begins with the choice of one. */
export type Asked =
  | { readonly what: 'look'; readonly seatId: string; readonly week: number }
  | {
      readonly what: 'absence' | 'holder' | 'substitutes';
      readonly seatId?: string;
      readonly from?: string;
    }
  | { readonly what: 'seat'; readonly seatId: string }
  | { readonly what: 'addSeat' }
  | { readonly what: 'quorum' }
  | { readonly what: 'target' }
  | { readonly what: 'pause' };

export interface AskProps {
  readonly roster: TeamRoster;
  readonly onClose: () => void;
}

/** A form about one seat; `from` is the first day that it offers. */
export interface SeatAskProps extends AskProps {
  readonly seat: MatrixSeat;
  readonly from: string;
}
