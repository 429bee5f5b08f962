import { AgeBand, FunctionKey } from '@rukkanen/contract';
import fc from 'fast-check';
import { aTakenSeat } from '../testing/index.js';
import { functionFor, NOTHING_KNOWN, seatFor, type CaseFacts } from './routing.js';

const about = (but: Partial<CaseFacts>): CaseFacts => ({ ...NOTHING_KNOWN, ...but });

describe('the nurse of a case', () => {
  const pori = aTakenSeat('NURSE', 'vaino', { districtId: 'SAT-PORI' });
  const north = aTakenSeat('NURSE', null, { districtId: 'SAT-POHJ' });
  const inDistrict = (districtId: string) => about({ districtId, countyId: 'WSC_SAT' });

  it('is the first who is there while no district is known', () => {
    expect(seatFor([north, pori], 'NURSE')?.sits.id).toBe('vaino');
    expect(seatFor([north, pori], 'KELA_EXPERT')).toBeNull();
  });

  it('is never the nurse of another district: a missing one is shown', () => {
    expect(seatFor([pori, north], 'NURSE', inDistrict('SAT-PORI'))?.sits.id).toBe('vaino');
    expect(seatFor([pori, north], 'NURSE', inDistrict('SAT-POHJ'))).toBeNull();
  });

  it('is the own one before one who serves every district', () => {
    const everywhere = aTakenSeat('NURSE', 'lahja');
    const nurse = (district: string) =>
      seatFor([everywhere, pori, north], 'NURSE', inDistrict(district))?.sits.id;
    expect(nurse('SAT-PORI')).toBe('vaino');
    expect(nurse('SAT-POHJ')).toBe('lahja');
  });

  it('may sit beside Kela, which serves every district and every county', () => {
    const kela = aTakenSeat('KELA_EXPERT', 'tauno', { organisationType: 'KELA' });
    expect(seatFor([kela], 'KELA_EXPERT', inDistrict('SAT-PORI'))?.sits.id).toBe('tauno');
  });
});

describe('an area of two counties', () => {
  const north = aTakenSeat('SOCIAL_WORKER', 'oiva', { organisationId: 'WSC_PS' });
  const east = aTakenSeat('SOCIAL_WORKER', 'toivo', {
    organisationId: 'WSC_ES',
    districtId: 'ES-PIEK',
  });

  it('has a seat per county, and a case finds that of its own', () => {
    const worker = (but: Partial<CaseFacts>) =>
      seatFor([north, east], 'SOCIAL_WORKER', about(but))?.sits.id;
    expect(worker({ districtId: 'ES-PIEK', countyId: 'WSC_ES' })).toBe('toivo');
    expect(worker({ districtId: 'PS-KES', countyId: 'WSC_PS' })).toBe('oiva');
    expect(worker({ countyId: 'WSC_ES' })).toBe('toivo');
  });

  it("is never answered for by the other county's seat", () => {
    const facts = about({ districtId: 'ES-MIKK', countyId: 'WSC_ES' });
    expect(seatFor([north, east], 'SOCIAL_WORKER', facts)).toBeNull();
  });
});

describe('the psychosocial contact', () => {
  const young = aTakenSeat('PSYCHOSOCIAL_CONTACT_UNDER_23', 'martta');
  const adult = aTakenSeat('PSYCHOSOCIAL_CONTACT_23_PLUS', 'niilo');
  const contact = (ageBand: AgeBand, adultFrom = 23) =>
    (['PSYCHOSOCIAL_CONTACT_UNDER_23', 'PSYCHOSOCIAL_CONTACT_23_PLUS'] as const).map(
      (asked) => seatFor([young, adult], asked, about({ ageBand, adultFrom }))?.sits.id,
    );

  it('follows the age and not what was asked for; exactly 23 is an adult', () => {
    expect(contact('18-22')).toEqual(['martta', 'martta']);
    expect(contact('23-24')).toEqual(['niilo', 'niilo']);
    expect(contact('45-54')).toEqual(['niilo', 'niilo']);
  });

  it('moves with the boundary of the area, a band as a whole', () => {
    expect(contact('23-24', 24)).toEqual(['martta', 'martta']);
    expect(contact('25-34', 25)).toEqual(['niilo', 'niilo']);
    expect(contact('18-22', 18)).toEqual(['niilo', 'niilo']);
  });

  it('is the one that was asked for while the age is not known', () => {
    expect(functionFor('PSYCHOSOCIAL_CONTACT_UNDER_23', NOTHING_KNOWN)).toBe(
      'PSYCHOSOCIAL_CONTACT_UNDER_23',
    );
  });
});

const district = fc.option(fc.constantFrom('D1', 'D2', 'D3'));
const county = fc.option(fc.constantFrom('C1', 'C2'));
const anySeat = fc
  .record({
    key: fc.constantFrom<FunctionKey>('NURSE', 'SOCIAL_WORKER', 'KELA_EXPERT'),
    sits: fc.option(fc.constantFrom('a', 'b', 'c')),
    districtId: district,
    organisationId: fc.constantFrom('C1', 'C2', 'KELA'),
    ageGroup: fc.option(fc.constantFrom('YOUNG' as const, 'ADULT' as const)),
  })
  .map(({ key, sits, ...seat }) =>
    aTakenSeat(key, sits, {
      ...seat,
      organisationType: seat.organisationId === 'KELA' ? 'KELA' : 'WELLBEING_SERVICES_COUNTY',
    }),
  );
const anyFacts = fc.record({
  ageBand: fc.option(fc.constantFrom(...AgeBand.options)),
  districtId: district,
  countyId: county,
  adultFrom: fc.constantFrom(18, 23, 24, 30),
});

describe('whatever is known of a case', () => {
  it('leads to a seat of the function that is taken and serves the district, county and age', () => {
    fc.assert(
      fc.property(
        fc.array(anySeat),
        fc.constantFrom<FunctionKey>('NURSE', 'SOCIAL_WORKER', 'KELA_EXPERT'),
        anyFacts,
        (seats, asked, facts) => {
          const found = seatFor(seats, asked, facts);
          if (!found) return;
          expect(found.seat.function).toBe(asked);
          expect(seats).toContain(found);
          if (facts.districtId) expect([facts.districtId, null]).toContain(found.seat.districtId);
          const foreign = facts.countyId && found.seat.organisationId !== facts.countyId;
          const isCounty = found.seat.organisationType === 'WELLBEING_SERVICES_COUNTY';
          if (foreign && isCounty) expect(found.seat.districtId).toBe(facts.districtId);
        },
      ),
    );
  });

  it('leads to the own district whenever somebody sits there', () => {
    fc.assert(
      fc.property(fc.array(anySeat), anyFacts, (seats, facts) => {
        const own = seats.some(
          ({ seat, sits }) =>
            sits && seat.function === 'NURSE' && seat.districtId === 'D1' && !seat.ageGroup,
        );
        const found = seatFor(seats, 'NURSE', { ...facts, districtId: 'D1' });
        if (own) expect(found?.seat.districtId).toBe('D1');
      }),
    );
  });
});
