import { ACTIONS, ENDPOINTS, Role } from '@rukkanen/contract';
import { anActor } from '@testing/identity';
import { refusal } from '@testing/kernel';
import { areasWhere, may, MAY, requireMay } from './access.js';

const rolesThatMay = (action: (typeof ACTIONS)[number]) =>
  Role.options.filter((role) => MAY[role].includes(action));

describe('who may do what', () => {
  it('is said for every action, and no route asks for one that nobody may do', () => {
    for (const { policy } of Object.values(ENDPOINTS))
      if (policy !== 'public' && policy !== 'signed_in')
        expect(rolesThatMay(policy)).not.toEqual([]);
  });

  it('lets only conveners judge, arrange, lock and lead', () => {
    for (const action of ['case.judge', 'session.arrange', 'session.lock', 'session.lead'] as const)
      expect(rolesThatMay(action)).toEqual(['CONVENER', 'VICE_CONVENER']);
  });

  it('lets those who sit in a team answer what is asked of their function', () => {
    expect(rolesThatMay('case.answer')).toEqual(['CONVENER', 'VICE_CONVENER', 'STANDING_MEMBER']);
  });

  it('keeps case texts from managers, steering, administrators and the data protection officer', () => {
    expect(rolesThatMay('case.read')).toEqual([
      'CONVENER',
      'VICE_CONVENER',
      'STANDING_MEMBER',
      'GUEST',
      'BRINGER',
    ]);
  });

  it('gives a guest nothing but the meeting they are invited to', () => {
    expect(MAY.GUEST.filter((action) => action !== 'clock.step')).toEqual([
      'case.read',
      'case.flag',
      'session.read',
      'session.attend',
      'session.review',
      'calendar.own',
    ]);
  });
});

describe('an area', () => {
  const kerttu = anActor({ role: 'CONVENER', areas: ['SATAKUNTA'] });

  it('bounds what a role gives', () => {
    expect(areasWhere(kerttu, 'case.queue')).toEqual(['SATAKUNTA']);
    expect(may(kerttu, 'person.invite')).toBe(false);
  });

  it('of somebody else answers like one that does not exist', () => {
    expect(() => requireMay(kerttu, 'case.queue', 'KUOPIO')).toThrow(refusal('access.not_found'));
    expect(() => requireMay(kerttu, 'case.queue', 'NOWHERE')).toThrow(refusal('access.not_found'));
  });

  it('of one\'s own answers "not allowed" where the role does not reach', () => {
    expect(() => requireMay(kerttu, 'person.invite', 'SATAKUNTA')).toThrow(
      refusal('access.forbidden'),
    );
  });
});
