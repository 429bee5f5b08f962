import { liesIn, slotsFrom, withBooked } from './pool.js';

const at = (time: string) => new Date(`2026-05-04T${time}:00Z`);
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const guest = (from: string, to: string) => ({
  personId: 'paula',
  name: 'Paula Psykologi',
  function: 'PSYCHOLOGIST' as const,
  organisationType: null,
  ...span(from, to),
});

describe('slots of a pooled expert', () => {
  it('are twenty minutes each, in a row', () => {
    expect(slotsFrom(at('09:30'), 3)).toEqual([
      span('09:30', '09:50'),
      span('09:50', '10:10'),
      span('10:10', '10:30'),
    ]);
  });

  it('lie in a session from its first minute to its last', () => {
    const session = span('09:30', '11:00');
    expect(liesIn(span('09:30', '09:50'), session)).toBe(true);
    expect(liesIn(span('10:40', '11:00'), session)).toBe(true);
    expect(liesIn(span('09:20', '09:40'), session)).toBe(false);
    expect(liesIn(span('10:50', '11:10'), session)).toBe(false);
  });
});

describe('a plan with booked experts', () => {
  const plan = { windows: [], uncovered: ['PSYCHOLOGIST', 'PHYSICIAN'] as const };

  it('calls them to their slots and misses no more what they bring', () => {
    const { windows, uncovered } = withBooked(plan, [guest('09:50', '10:10')]);
    expect(windows).toEqual([{ ...guest('09:50', '10:10'), part: 'MEMBER' }]);
    expect(uncovered).toEqual(['PHYSICIAN']);
  });

  it('calls somebody with several slots once, for the time that spans them', () => {
    const { windows } = withBooked(plan, [guest('09:50', '10:10'), guest('10:30', '10:50')]);
    expect(windows).toMatchObject([span('09:50', '10:50')]);
  });
});
