import { NOTHING_KNOWN } from '@rukkanen/rosters';
import { aMember, aTakenSeat } from '@testing/rosters';
import { askedPeople } from './asked-people.js';

const about = {
  function: 'NURSE',
  teamId: 'T-SAT',
  facts: NOTHING_KNOWN,
  bringerId: 'onni',
} as const;

describe('whoever is asked directly', () => {
  it('is the holder of the seat and the substitute', () => {
    const seat = { ...aTakenSeat('NURSE', 'vaino'), substitute: aMember('veikko') };
    expect(askedPeople([aTakenSeat('KELA_EXPERT', 'tauno'), seat], about)).toEqual([
      'vaino',
      'veikko',
    ]);
  });

  it("is of the case's own team before another team of the area", () => {
    const other = aTakenSeat('NURSE', 'lahja', { teamId: 'A-FIRST' });
    expect(askedPeople([other, aTakenSeat('NURSE', 'vaino')], about)).toEqual(['vaino']);
    expect(askedPeople([other], about)).toEqual(['lahja']);
  });

  it('is never the nurse of another district', () => {
    const north = aTakenSeat('NURSE', 'vaino', { districtId: 'NORTH' });
    const facts = { ...NOTHING_KNOWN, districtId: 'SOUTH' };
    expect(askedPeople([north], { ...about, facts })).toEqual([]);
  });

  it('is never the convener, and never the bringer', () => {
    const convener = aTakenSeat('CONVENER', 'kerttu');
    expect(askedPeople([convener], { ...about, function: 'CONVENER' })).toEqual([]);
    expect(askedPeople([aTakenSeat('NURSE', 'onni')], about)).toEqual([]);
  });
});
