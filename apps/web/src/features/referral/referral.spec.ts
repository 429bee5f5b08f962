import { LogDirectReferral } from '@rukkanen/contract';
import { areasToRefer, lacksOf, type ReferralDraft, referralOf } from './referral.js';

const today = '2026-05-04';
const whole: ReferralDraft = {
  areaId: 'SATAKUNTA',
  openedOn: today,
  needs: 'HEALTH',
  reason: 'CLEAR_NEED',
};

describe('a direct referral', () => {
  it('is four codes and a day, as the contract asks', () => {
    expect(lacksOf(whole, today)).toEqual([]);
    expect(LogDirectReferral.parse(referralOf(whole))).toEqual(whole);
  });

  it.each([
    ['areaId', { areaId: '' }],
    ['needs', { needs: null }],
    ['reason', { reason: null }],
    ['openedOn', { openedOn: null }],
  ] as const)('does not go without %s', (field, missing) => {
    const draft = { ...whole, ...missing };
    expect(lacksOf(draft, today).map((lack) => lack.field)).toEqual([field]);
    expect(referralOf(draft)).toBeNull();
  });

  it('cannot have been opened tomorrow', () => {
    expect(lacksOf({ ...whole, openedOn: '2026-05-05' }, today)).toEqual([
      { field: 'openedOn', key: 'future' },
    ]);
  });

  it('is logged also by those who convene or lead, in their areas', () => {
    const area = { id: 'KUOPIO', name: { fi: '', sv: '', en: '' } } as const;
    const areas = [
      {
        ...area,
        consultationMode: 'NETWORK' as const,
        adultFrom: 23,
        guidance: { dutyContacts: [], domainHelp: {} },
        criteriaEnds: [],
        guideCheckMonths: 6,
        hint: { minDomains: 2, minLevel: 3 },
      },
    ];
    const ids = (role: 'MANAGER' | 'DPO') =>
      areasToRefer({ roles: [{ role, areas: ['KUOPIO'] }], areas }).map(({ id }) => id);
    expect([ids('MANAGER'), ids('DPO')]).toEqual([['KUOPIO'], []]);
  });
});
