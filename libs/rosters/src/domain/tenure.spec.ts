import { aHolding } from '../testing/index.js';
import { gapDays, handoversOf } from './tenure.js';

const until = (person: string, last: string) =>
  aHolding(person, { from: '2026-01-01', until: last });
const TODAY = '2026-05-04';

describe('the days without a holder', () => {
  it('are counted between one holder and the next', () => {
    const two = [until('otto', '2026-03-01'), aHolding('lahja', { from: '2026-03-11' })];
    expect(gapDays(two, TODAY)).toBe(10);
    expect(gapDays(two, '2026-03-05')).toBe(4);
    expect(
      gapDays([until('otto', '2026-03-01'), aHolding('x', { from: '2026-03-01' })], TODAY),
    ).toBe(0);
  });

  it('go on while nobody has been named, a substitute or not', () => {
    const substitute = aHolding('veikko', { rank: 2 });
    expect(gapDays([until('otto', '2026-05-01'), substitute], TODAY)).toBe(3);
  });

  it('are none in a seat that nobody has left, or that has never been held', () => {
    expect(gapDays([aHolding('otto')], TODAY)).toBe(0);
    expect(gapDays([], TODAY)).toBe(0);
    expect(gapDays([until('otto', '2026-07-01')], TODAY)).toBe(0);
  });
});

describe('a seat that passes on', () => {
  it('passes from holder to holder, and to nobody yet when it is only left', () => {
    const held = [until('otto', '2026-06-01'), aHolding('veikko', { rank: 2 })];
    expect(handoversOf(held)).toMatchObject([{ from: { id: 'otto' }, to: null, on: '2026-06-01' }]);
    expect(handoversOf([...held, aHolding('lahja', { from: '2026-06-05' })])).toMatchObject([
      { from: { id: 'otto' }, to: { id: 'lahja' }, on: '2026-06-01', taken: '2026-06-05' },
    ]);
  });
});
