import { FunctionKey } from '@rukkanen/contract';
import { aTakenSeat } from '@testing/rosters';
import fc from 'fast-check';
import { ownerOf, type WantedAction } from './owner.js';

const anAction = (but: Partial<WantedAction> = {}): WantedAction => ({
  function: 'NURSE',
  organisationId: 'WSC_SAT',
  districtId: null,
  ...but,
});
const pori = aTakenSeat('NURSE', 'vaino', { id: 'N-1', districtId: 'SAT-PORI' });
const north = aTakenSeat('NURSE', null, { id: 'N-2', districtId: 'SAT-POHJ' });
const saima = aTakenSeat('EMPLOYMENT_EXPERT', 'saima', { id: 'E-1', organisationId: 'EMPA' });

describe('an action', () => {
  it('of the health side goes to the nurse of the district, who may be missing', () => {
    const bySeat = (seatId: string, personId: string | null) => ({ by: 'SEAT', seatId, personId });
    const seats = [north, pori];
    const nurseOf = (districtId: string | null) =>
      ownerOf(anAction({ districtId }), 'INDIVIDUAL_COACH', seats);
    expect(nurseOf('SAT-PORI')).toEqual(bySeat('N-1', 'vaino'));
    expect(nurseOf('SAT-POHJ')).toEqual(bySeat('N-2', null));
    expect(nurseOf(null)).toEqual(bySeat('N-1', 'vaino'));
    expect(nurseOf('ELSEWHERE')).toEqual({ by: 'NOBODY' });
  });

  it('of a physician is followed by the nurse, unless a physician has a seat', () => {
    const physician = anAction({ function: 'PHYSICIAN' });
    expect(ownerOf(physician, 'NURSE', [pori])).toMatchObject({ seatId: 'N-1' });
    const own = aTakenSeat('PHYSICIAN', 'lassi', { id: 'P-1' });
    expect(ownerOf(physician, 'NURSE', [pori, own])).toMatchObject({ seatId: 'P-1' });
  });

  it('for the function in which the case was brought is its bringer’s', () => {
    const action = anAction({ function: 'EMPLOYMENT_EXPERT', organisationId: 'EMPA' });
    expect(ownerOf(action, 'EMPLOYMENT_EXPERT', [saima])).toEqual({ by: 'BRINGER' });
    expect(ownerOf(action, 'INDIVIDUAL_COACH', [saima])).toMatchObject({ seatId: 'E-1' });
    expect(ownerOf(anAction(), 'NURSE', [pori])).toMatchObject({ by: 'SEAT' });
  });

  it('in an area of two counties goes to the seat of its own', () => {
    const one = aTakenSeat('SOCIAL_WORKER', 'arvi', { id: 'S-1', organisationId: 'WSC_PS' });
    const other = aTakenSeat('SOCIAL_WORKER', 'elli', { id: 'S-2', organisationId: 'WSC_ES' });
    const wanted = anAction({ function: 'SOCIAL_WORKER', organisationId: 'WSC_ES' });
    expect(ownerOf(wanted, 'NURSE', [one, other])).toMatchObject({ seatId: 'S-2' });
  });
});

it('is never given to a seat of another function or district, however the roster looks', () => {
  const district = fc.constantFrom('A', 'B', null);
  const anySeat = fc
    .tuple(fc.constantFrom(...FunctionKey.options), district, fc.boolean())
    .map(([key, districtId, held]) => aTakenSeat(key, held ? 'p' : null, { districtId }));
  fc.assert(
    fc.property(
      fc
        .array(anySeat)
        .map((seats) =>
          seats.map((one, index) => ({ ...one, seat: { ...one.seat, id: `S-${index}` } })),
        ),
      fc.constantFrom(...FunctionKey.options),
      fc.constantFrom(...FunctionKey.options),
      district,
      (seats, wanted, presenter, districtId) => {
        const owner = ownerOf(anAction({ function: wanted, districtId }), presenter, seats);
        if (owner.by !== 'SEAT') return;
        const found = seats.find(({ seat }) => seat.id === owner.seatId);
        expect([wanted, ...(wanted === 'PHYSICIAN' ? ['NURSE'] : [])]).toContain(
          found?.seat.function,
        );
        if (districtId) expect([districtId, null]).toContain(found?.seat.districtId);
        expect(owner.personId).toBe(found?.holder?.id ?? null);
      },
    ),
  );
});
