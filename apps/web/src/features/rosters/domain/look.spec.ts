import type { MatrixSeat, SeatWeek } from '@rukkanen/contract';
import { commonEnd, heldOn, isEmpty, isSpecial, lookOf, metIn } from './look.js';

const week = (state: SeatWeek['state'], backed = false): SeatWeek => ({
  state,
  backed,
  sits: null,
  spans: [],
});

describe('a cell of the matrix', () => {
  it('is a quiet dot in an ordinary week, filled when a substitute is named', () => {
    expect([lookOf(week('HOLDER', true)), lookOf(week('HOLDER'))]).toEqual(['backed', 'thin']);
    expect([week('HOLDER'), null, undefined].map(isSpecial)).toEqual([false, false, false]);
  });

  it('speaks when somebody else comes, or nobody', () => {
    const states = ['SUBSTITUTE', 'ABSENT', 'UNCOVERED'] as const;
    expect(states.map((state) => lookOf(week(state, true)))).toEqual([
      'substitute',
      'absent',
      'uncovered',
    ]);
    expect(states.map((state) => isEmpty(week(state)))).toEqual([false, true, true]);
    expect(states.map((state) => isSpecial(week(state)))).toEqual([true, true, true]);
  });
});

describe('a week in which the team meets', () => {
  const span = (from: string, to: string, state: SeatWeek['state']) => ({
    from,
    to,
    state,
    sits: null,
    backed: true,
  });
  const mixed: SeatWeek = {
    ...week('ABSENT'),
    spans: [span('2026-05-11', '2026-05-12', 'HOLDER'), span('2026-05-13', '2026-05-15', 'ABSENT')],
  };

  it('looks as the day of the session does, and says what the rest holds', () => {
    expect(metIn(mixed, ['2026-05-11'])).toEqual({ look: 'backed', partly: 'absent' });
    expect(metIn(mixed, ['2026-05-14'])).toEqual({ look: 'absent', partly: null });
  });

  it('looks as what needs most care when it has several sessions, or none', () => {
    expect(metIn(mixed, ['2026-05-11', '2026-05-14']).look).toBe('absent');
    expect(metIn(mixed, []).look).toBe('absent');
  });
});

describe('who has a seat on a day', () => {
  const person = (id: string) => ({ id, name: id });
  const holdings: MatrixSeat['holdings'] = [
    { rank: 1, person: person('otto'), from: null, to: '2026-05-10' },
    { rank: 1, person: person('lahja'), from: '2026-05-11', to: null },
  ];
  const on = (day: string) => heldOn({ holdings } as MatrixSeat, day).map((one) => one.person.id);

  it('tells the end that all have in common, as of a term', () => {
    const seat = { holdings } as MatrixSeat;
    const goesOn = { holdings: [{ ...holdings[0], to: null }] } as unknown as MatrixSeat;
    expect(commonEnd([seat, seat], '2026-05-04')).toBe('2026-05-10');
    expect(commonEnd([seat, goesOn], '2026-05-04')).toBeNull();
    expect(commonEnd([], '2026-05-04')).toBeNull();
  });

  it('counts the first and the last day in', () => {
    expect([on('2026-05-10'), on('2026-05-11')]).toEqual([['otto'], ['lahja']]);
  });
});
