import { percent } from './rounding.js';
import { isSmall } from './suppression/small.js';

/** One area's consultations of a term, and in how many Kela's rehabilitation was worth asking. */
export interface KelaFact {
  readonly areaId: string;
  readonly heldOn: string;
  /** Whether a theme of the case made it worth asking: kept as a mark, for themes are deleted. */
  readonly relevant: boolean;
  readonly considered: boolean;
}

export interface KelaShare {
  readonly areaId: string;
  /** Decisions in which it was worth asking; null while few could be told. */
  readonly relevant: number | null;
  readonly considered: number | null;
  readonly percent: number | null;
}

/**
 * The share of decisions in which Kela's rehabilitation was considered, of those where it was worth
 * asking (SVC-07). All or nothing: neither a group nor what remains of its whole may be small, and
 * there is no sum over areas from which one could be taken away.
 */
export function kelaShare(areaId: string, facts: readonly KelaFact[]): KelaShare {
  const own = facts.filter((fact) => fact.areaId === areaId);
  const relevant = own.filter((fact) => fact.relevant);
  const considered = relevant.filter((fact) => fact.considered).length;
  const groups = [relevant.length, considered, relevant.length - considered];
  if ([...groups, own.length - relevant.length].some(isSmall))
    return { areaId, relevant: null, considered: null, percent: null };
  const share = percent(considered, relevant.length);
  return { areaId, relevant: relevant.length, considered, percent: share };
}
