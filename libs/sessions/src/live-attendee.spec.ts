import { Role } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { attendeeOf, type Tie } from './live-attendee.js';

const NONE: Tie = { invited: null, seated: false, brings: false };
const TIES: Readonly<Record<string, readonly Tie[]>> = {
  nothing: [],
  'a seat': [{ ...NONE, seated: true }],
  'an invitation': [{ ...NONE, invited: 'NURSE' }],
  'an own case': [{ ...NONE, brings: true }],
};

/** In which part somebody enters, by role and by what ties them to the session; "-": it does not exist. */
const ENTERS: Readonly<Record<Role, readonly string[]>> = {
  //                nothing          a seat           an invitation    an own case
  CONVENER: ['CONVENER', 'CONVENER', 'CONVENER', 'CONVENER'],
  VICE_CONVENER: ['VICE_CONVENER', 'VICE_CONVENER', 'VICE_CONVENER', 'VICE_CONVENER'],
  STANDING_MEMBER: ['-', 'MEMBER', 'MEMBER', 'BRINGER'],
  GUEST: ['-', '-', 'GUEST', 'BRINGER'],
  BRINGER: ['-', '-', 'GUEST', 'BRINGER'],
  SYSTEM_ADMIN: ['-', '-', '-', '-'],
  AREA_ADMIN: ['-', '-', '-', '-'],
  MANAGER: ['-', '-', '-', '-'],
  STEERING_READER: ['-', '-', '-', '-'],
  DPO: ['-', '-', '-', '-'],
};

const somebody = (role: Role, area: string): Actor => ({
  userId: 'somebody',
  name: 'Joku Esimerkki',
  language: 'fi',
  organisationId: null,
  grants: [{ role, areas: [area] }],
});

const CELLS = Role.options.flatMap((role) =>
  Object.entries(TIES).map(([tie, ties], index) => ({
    role,
    tie,
    ties,
    part: ENTERS[role][index],
  })),
);

describe('a room', () => {
  it.each(CELLS)('is entered by $role with $tie as $part', ({ role, ties, part }) => {
    const attendee = attendeeOf(somebody(role, 'SAT'), 'SAT', ties);
    expect(attendee?.part ?? '-').toBe(part);
    const invited = ties.flatMap((tie) => tie.invited ?? []);
    const leads = part === 'CONVENER' || part === 'VICE_CONVENER';
    if (attendee) expect(attendee.functions).toEqual(leads ? ['CONVENER'] : invited);
  });

  it.each(CELLS)('does not exist in another area for $role with $tie', ({ role, ties }) => {
    expect(attendeeOf(somebody(role, 'KUO'), 'SAT', ties)).toBeNull();
  });
});
