import { ExitCode } from '@rukkanen/contract';
import { guidesOf } from './guides-of.js';

describe('the guides of a decision', () => {
  it.each([
    [{ exit: 'ACTIVATION_CONDITION_SOCIAL_SERVICES' }, ['SOCIAL_CARE']],
    [{ exit: 'SERVICES_BEFORE_TYM', subtype: 'SOCIAL' }, ['SOCIAL_CARE']],
    [{ exit: 'SERVICES_BEFORE_TYM', subtype: 'HEALTH' }, ['KELA']],
    [{ exit: 'SERVICES_BEFORE_TYM', subtype: null }, ['SOCIAL_CARE', 'KELA']],
    [{ exit: 'TYM_CUSTOMERSHIP', socialCareContact: 'CONTACT_WITH_CONSENT' }, ['SOCIAL_CARE']],
    [{ exit: 'TYM_NOT_TIMELY', flags: ['KELA_REHAB_CONSIDERED'] }, ['KELA']],
    [{ exit: 'TWO_ORGANISATION_COOPERATION' }, []],
    [{ exit: null }, []],
  ] as const)('are those of what comes next (%j: %j)', (next, guides) => {
    expect(guidesOf(next)).toEqual(guides);
  });

  it.each(ExitCode.options)(
    'show social care whatever the exit, once it is contacted (%s)',
    (exit) => {
      const next = { exit, socialCareContact: 'NOTIFICATION_WITHOUT_CONSENT' } as const;
      expect(guidesOf(next)).toContain('SOCIAL_CARE');
    },
  );
});
