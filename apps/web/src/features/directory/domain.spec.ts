import { neededFunctions } from '@rukkanen/agenda';
import type { DirectorySeat, FunctionKey } from '@rukkanen/contract';
import { districtsOf, found, NOTHING_ASKED, type Asking } from './domain.js';

const aSeat = (key: FunctionKey, districtId: string | null = null): DirectorySeat => ({
  seatId: `${key} ${districtId}`,
  function: key,
  organisation: 'x',
  district: districtId === null ? null : { id: districtId, name: districtId },
  holder: 'x',
  today: { state: 'HOLDER', name: 'x' },
  card: {
    decides: null,
    brings: null,
    callWhen: null,
    phone: null,
    email: null,
    hours: null,
    revision: 0,
  },
  email: null,
  mayWrite: false,
});
const seats = [
  aSeat('CONVENER'),
  aSeat('EMPLOYMENT_EXPERT'),
  aSeat('NURSE', 'PORI'),
  aSeat('NURSE', 'POHJ'),
];
const ask = (but: Partial<Asking>) => {
  const asking = { ...NOTHING_ASKED, ...but };
  return found(seats, asking, neededFunctions({ ...asking, adultFrom: 23 }));
};
const ids = (but: Partial<Asking>) => ask(but).seats.map(({ seat }) => seat.seatId);

describe('the directory', () => {
  it('shows everybody while nothing is asked, within a district its own', () => {
    expect(ids({})).toHaveLength(4);
    expect(ids({ districtId: 'PORI' })).not.toContain('NURSE POHJ');
    expect(ids({ districtId: 'PORI' })).toContain('CONVENER null');
  });

  it('shows those who are needed and tells why', () => {
    const { seats: answering, missing } = ask({ domains: ['health'], districtId: 'POHJ' });
    expect(answering.map(({ seat }) => seat.seatId)).toEqual([
      'EMPLOYMENT_EXPERT null',
      'NURSE POHJ',
    ]);
    expect(answering.at(-1)?.because).toEqual([{ type: 'domain', domain: 'health' }]);
    expect(missing).toEqual([]);
  });

  it('names functions that have no seat here', () => {
    expect(ask({ tags: ['DEBT'] }).missing).toEqual(['DEBT_COUNSELLOR']);
  });

  it('offers each district once', () => {
    expect(districtsOf([...seats, aSeat('NURSE', 'PORI')]).map(({ id }) => id)).toEqual([
      'PORI',
      'POHJ',
    ]);
  });
});
