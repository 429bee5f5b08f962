import { activationFrom25, activationUnder25 } from './sets/activation.js';
import { tym } from './sets/tym.js';
import { typ } from './sets/typ.js';
import type { CriteriaSet } from './criteria-set.js';

/** Every set of criteria that the product knows: those in force first, history last. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [
  tym,
  activationUnder25,
  activationFrom25,
  typ,
];

/** A set whose own law gives no end may be given one, by the administrator of an area (CRI-03). */
export const mayBeEnded = ({ validUntil }: CriteriaSet): boolean => validUntil === null;
