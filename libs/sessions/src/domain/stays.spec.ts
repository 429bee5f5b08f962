import * as fc from 'fast-check';
import { staysOf, type Connection } from './stays.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const nurse = (from: number, to: number | null): Connection => ({
  part: 'MEMBER',
  function: 'NURSE',
  from: at(from),
  to: to === null ? null : at(to),
});

describe('a stay in the room', () => {
  it('is one, however many screens it had', () => {
    expect(staysOf([nurse(5, 10), nurse(0, 20)])).toEqual([nurse(0, 20)]);
  });

  it('goes on over a line that was cut for less than a minute', () => {
    const short = { ...nurse(10, 30), from: new Date(Date.parse(at(10)) + 30_000).toISOString() };
    expect(staysOf([nurse(0, 10), short])).toEqual([nurse(0, 30)]);
    expect(staysOf([nurse(0, 10), nurse(12, 30)])).toHaveLength(2);
  });

  it('has no end while one screen is still open', () => {
    expect(staysOf([nurse(0, null), nurse(3, 5)])).toEqual([nurse(0, null)]);
  });

  it('is told apart by function, in the order of coming', () => {
    const kela: Connection = { ...nurse(2, 9), function: 'KELA_EXPERT' };
    expect(staysOf([kela, nurse(0, 20)]).map((stay) => stay.function)).toEqual([
      'NURSE',
      'KELA_EXPERT',
    ]);
  });

  it('covers every moment at which a screen was open, and stays of one function never touch', () => {
    const any = fc
      .tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 }))
      .map(([one, other]) => nurse(Math.min(one, other), Math.max(one, other)));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (connections) => {
        const stays = staysOf(connections);
        for (const { from, to } of connections)
          expect(stays.some((stay) => stay.from <= from && (to ?? '') <= (stay.to ?? ''))).toBe(
            true,
          );
        for (const [index, stay] of stays.entries())
          expect(
            (stays[index + 1]?.from ?? '~') > (stay.to ?? '~') || index === stays.length - 1,
          ).toBe(true);
      }),
    );
  });
});
