interface SeatLike {
  readonly team?: string | undefined;
  readonly function?: string | undefined;
  readonly district?: string | null | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | null | undefined;
}

interface AbsenceLike {
  readonly team?: string | undefined;
  readonly function?: string | undefined;
  readonly district?: string | null | undefined;
  readonly from?: string | undefined;
}

/** The roster rows that an absence means: same team, function and district, held on its first day. */
export const seatsOf = <Seat extends SeatLike>(
  roster: readonly Seat[],
  absence: AbsenceLike,
): Seat[] =>
  roster.filter(
    (seat) =>
      seat.team === absence.team &&
      seat.function === absence.function &&
      (!absence.district || seat.district === absence.district) &&
      isHeldOn(seat, absence.from ?? ''),
  );

export const isHeldOn = ({ validFrom, validTo }: SeatLike, day: string): boolean =>
  (validFrom ?? '') <= day && day <= (validTo ?? '9999-12-31');
