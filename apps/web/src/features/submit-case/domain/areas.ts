import type { AreaCard, Me, Role } from '@rukkanen/contract';
import { areasWith } from '../../../lib/me.js';

/** Whose office it is to bring cases; the server has the last word (GOV-09). */
const BRINGERS: readonly Role[] = ['BRINGER', 'STANDING_MEMBER'];

/** The person's areas in which they may bring a case, in the order of their areas. */
export const areasToBring = (me: Pick<Me, 'roles' | 'areas'>): AreaCard[] =>
  areasWith(me, BRINGERS);
