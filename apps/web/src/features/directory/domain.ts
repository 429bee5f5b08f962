import type { Needed, Reason } from '@rukkanen/agenda';
import type { AgeBand, CaseTag, DirectorySeat, FormDomain, FunctionKey } from '@rukkanen/contract';

/** What somebody looks for. Kept on the page alone: nothing of it is sent or stored. */
export interface Asking {
  readonly domains: readonly FormDomain[];
  readonly tags: readonly CaseTag[];
  readonly ageBand: AgeBand | null;
  readonly districtId: string | null;
}

export const NOTHING_ASKED: Asking = { domains: [], tags: [], ageBand: null, districtId: null };

interface FoundSeat {
  readonly seat: DirectorySeat;
  /** Empty while nothing was asked. */
  readonly because: readonly Reason[];
}

const isAsked = ({ domains, tags }: Asking): boolean => domains.length + tags.length > 0;

/**
 * The seats that answer, in the order of the functions: all of them while nothing was asked. Seats of
 * another district stay out; one without a district serves them all.
 */
export function found(
  seats: readonly DirectorySeat[],
  asking: Asking,
  needed: readonly Needed[],
): { seats: FoundSeat[]; missing: FunctionKey[] } {
  const near = seats.filter(
    ({ district }) =>
      asking.districtId === null || district === null || district.id === asking.districtId,
  );
  if (!isAsked(asking)) return { seats: near.map((seat) => ({ seat, because: [] })), missing: [] };
  const answering = needed.flatMap(({ function: key, because }) =>
    near.filter((seat) => seat.function === key).map((seat) => ({ seat, because })),
  );
  const has = (key: FunctionKey) => answering.some(({ seat }) => seat.function === key);
  return {
    seats: answering,
    missing: needed.map((one) => one.function).filter((key) => !has(key)),
  };
}

/** The districts that have a seat of their own here, each once. */
export const districtsOf = (seats: readonly DirectorySeat[]) => [
  ...new Map(seats.flatMap(({ district }) => (district ? [[district.id, district]] : []))).values(),
];
