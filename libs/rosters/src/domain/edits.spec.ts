import fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { isOn, overlap } from './days.js';
import { withHolder, withSubstitutes, type Held } from './edits.js';

const held = (personId: string, rank: number, from: string | null, until: string | null): Held => ({
  personId,
  rank,
  from,
  until,
});
const set = (rank: number, personId: string | null, from: string, to: string | null = null) =>
  ({ type: 'setHolder', seatId: 'S', rank, personId, from, to }) as const;
const order = (personIds: string[], from: string, to: string | null = null) =>
  ({ type: 'orderSubstitutes', seatId: 'S', personIds, from, to }) as const;
const TERM = [held('otto', 1, '2026-01-01', '2026-07-01'), held('veikko', 2, null, null)];

describe('a new holder', () => {
  it('begins on the day, and the one before ends the day before', () => {
    expect(withHolder(TERM, set(1, 'lahja', '2026-05-11', '2026-06-30'))).toEqual([
      held('otto', 1, '2026-01-01', '2026-05-11'),
      held('veikko', 2, null, null),
      held('lahja', 1, '2026-05-11', '2026-07-01'),
    ]);
  });

  it('takes the place of one who began the same day, and nobody leaves it empty', () => {
    expect(withHolder(TERM, set(1, 'lahja', '2026-01-01'))).toEqual([
      held('veikko', 2, null, null),
      held('lahja', 1, '2026-01-01', null),
    ]);
    expect(withHolder(TERM, set(1, null, '2026-05-11'))).toEqual([
      held('otto', 1, '2026-01-01', '2026-05-11'),
      held('veikko', 2, null, null),
    ]);
  });
});

describe('substitutes', () => {
  it('stand in a new order from the day on', () => {
    expect(withSubstitutes(TERM, order(['helvi', 'veikko'], '2026-05-11'))).toEqual([
      held('otto', 1, '2026-01-01', '2026-07-01'),
      held('veikko', 2, null, '2026-05-11'),
      held('helvi', 2, '2026-05-11', null),
      held('veikko', 3, '2026-05-11', null),
    ]);
  });
});

describe('whoever follows whomever', () => {
  it('leaves what was before the day as it was, and one holder at a time', () => {
    const change = fc.record({
      who: fc.constantFrom('a', 'b', 'c'),
      after: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const sorted = changes.toSorted((one, other) => one.after - other.after);
        const days = sorted.map(({ after }) => addDays('2026-05-04', after));
        let now: Held[] = [];
        for (const [index, { who }] of sorted.entries()) {
          const from = days[index] ?? '';
          const next = withHolder(now, set(1, who, from));
          const before = addDays(from, -1);
          expect(next.filter((one) => isOn(one, before)).map(({ personId }) => personId)).toEqual(
            now.filter((one) => isOn(one, before)).map(({ personId }) => personId),
          );
          expect(next.filter((one) => isOn(one, from)).map(({ personId }) => personId)).toEqual([
            who,
          ]);
          now = next;
        }
        for (const one of now) expect(now.filter((other) => overlap(one, other))).toEqual([one]);
      }),
    );
  });
});
