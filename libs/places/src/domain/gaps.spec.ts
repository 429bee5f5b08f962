import fc from 'fast-check';
import { gapsOf, type AreaFacts } from './gaps.js';

const anArea = (but: Partial<AreaFacts> = {}): AreaFacts => ({
  municipalities: ['Pori'],
  counties: ['WSC'],
  districts: [{ id: 'D', municipalities: ['Pori'] }],
  places: [{ id: 'P', kind: 'OFFICE', districtId: 'D', closedOn: null }],
  seats: [{ function: 'NURSE', organisationId: 'WSC', districtId: 'D', held: true }],
  ...but,
});
const codes = (but: Partial<AreaFacts>) => gapsOf(anArea(but)).map(({ code }) => code);

describe('an area', () => {
  it('that has everything lacks nothing', () => {
    expect(gapsOf(anArea())).toEqual([]);
  });

  it('needs a joint office that is in use', () => {
    expect(codes({ places: [] })).toEqual(['no_joint_office']);
    const closed = { id: 'P', kind: 'OFFICE', districtId: 'D', closedOn: '2026-05-04' } as const;
    expect(codes({ places: [closed] })).toContain('no_joint_office');
  });

  it('of two counties needs a seat of each', () => {
    expect(gapsOf(anArea({ counties: ['WSC', 'WSC-2'] }))).toEqual([
      { code: 'county_without_seat', about: 'WSC-2' },
    ]);
  });

  it('needs a nurse for a district: held, and its own or one for all', () => {
    const nurse = {
      function: 'NURSE',
      organisationId: 'WSC',
      districtId: 'D',
      held: true,
    } as const;
    expect(codes({ seats: [{ ...nurse, held: false }] })).toEqual(['district_without_nurse']);
    expect(codes({ seats: [{ ...nurse, districtId: 'E' }] })).toEqual(['district_without_nurse']);
    expect(codes({ seats: [{ ...nurse, function: 'SOCIAL_WORKER' }] })).toEqual([
      'district_without_nurse',
    ]);
    expect(codes({ seats: [{ ...nurse, districtId: null }] })).toEqual([]);
  });

  it('lacks no nurse where it has neither place nor municipality', () => {
    const far = { id: 'E', municipalities: [] };
    expect(codes({ districts: [...anArea().districts, far] })).toEqual([]);
  });

  it('never lacks more because somebody takes a seat', () => {
    const seat = fc.record({
      function: fc.constantFrom('NURSE', 'SOCIAL_WORKER'),
      organisationId: fc.constantFrom('WSC', 'WSC-2'),
      districtId: fc.constantFrom('D', 'E', null),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(seat), seat, (seats, more) => {
        const facts = { counties: ['WSC', 'WSC-2'] };
        const before = gapsOf(anArea({ ...facts, seats })).length;
        expect(gapsOf(anArea({ ...facts, seats: [...seats, more] })).length).toBeLessThanOrEqual(
          before,
        );
      }),
    );
  });
});
