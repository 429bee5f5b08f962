import type { AreaCard, Me, Role } from '@rukkanen/contract';

/** Whose office it is to bring cases; the server has the last word (GOV-09). */
const BRINGERS: readonly Role[] = ['BRINGER', 'STANDING_MEMBER'];

/** The person's areas in which they may bring a case, in the order of their areas. */
export const areasToBring = ({ roles, areas }: Pick<Me, 'roles' | 'areas'>): AreaCard[] =>
  areas.filter(({ id }) =>
    roles.some((grant) => BRINGERS.includes(grant.role) && grant.areas.includes(id)),
  );
