import { InvitePerson, type Grant } from './people.js';

const invited = (...roles: Grant[]): boolean =>
  InvitePerson.safeParse({
    name: 'Uusi Harjoitus',
    email: 'uusi.harjoitus@empa-sat.example',
    language: 'fi',
    organisationId: 'EMPA_SAT',
    roles,
  }).success;

describe('somebody who is invited', () => {
  it('holds a role in an area once, in one function', () => {
    const bringer: Grant = { role: 'BRINGER', areas: ['SATAKUNTA'] };
    expect(invited(bringer, { role: 'MANAGER', areas: ['SATAKUNTA'] })).toBe(true);
    expect(invited(bringer, { role: 'BRINGER', areas: ['KUOPIO'] })).toBe(true);
    expect(invited(bringer, { ...bringer, function: 'KELA_EXPERT' })).toBe(false);
    expect(invited({ role: 'BRINGER', areas: ['SATAKUNTA', 'SATAKUNTA'] })).toBe(false);
  });
});
