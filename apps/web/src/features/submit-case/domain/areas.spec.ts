import type { AreaCard, Grant } from '@rukkanen/contract';
import { areasToBring } from './areas.js';

const area = (id: string): AreaCard => ({
  id,
  name: { fi: id, sv: id, en: id },
  consultationMode: 'NETWORK',
  adultFrom: 23,
  guidance: { dutyContacts: [], domainHelp: {} },
  criteriaEnds: [],
  guideCheckMonths: 6,
  hint: { minDomains: 2, minLevel: 3 },
});
const areas = [area('KUOPIO'), area('SATAKUNTA')];
const ids = (roles: Grant[]) => areasToBring({ roles, areas }).map(({ id }) => id);

describe('the areas in which a person brings cases', () => {
  it('are those of the bringer and of the standing member', () => {
    expect(ids([{ role: 'BRINGER', areas: ['SATAKUNTA'] }])).toEqual(['SATAKUNTA']);
    expect(ids([{ role: 'STANDING_MEMBER', areas: ['SATAKUNTA', 'KUOPIO'] }])).toEqual([
      'KUOPIO',
      'SATAKUNTA',
    ]);
  });

  it('are not those where one only convenes or leads', () => {
    expect(
      ids([
        { role: 'CONVENER', areas: ['KUOPIO'] },
        { role: 'MANAGER', areas: ['KUOPIO'] },
        { role: 'BRINGER', areas: ['SATAKUNTA'] },
      ]),
    ).toEqual(['SATAKUNTA']);
  });
});
