import fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { pair } from './term-change.js';

const sessions = (...days: string[]) => days.map((plannedOn) => ({ id: plannedOn, plannedOn }));
const days = (...all: string[]) => all.map((plannedOn) => ({ plannedOn }));

describe('a term that gets another pattern', () => {
  it('moves each session inside its week', () => {
    const { moved, added, calledOff } = pair(
      sessions('2026-05-11', '2026-05-18'),
      days('2026-05-13', '2026-05-20'),
    );
    expect(moved.map(({ session, day }) => [session.id, day.plannedOn])).toEqual([
      ['2026-05-11', '2026-05-13'],
      ['2026-05-18', '2026-05-20'],
    ]);
    expect([added, calledOff]).toEqual([[], []]);
  });

  it('calls off the weeks that have no day any more, and adds those that get one', () => {
    const weekly = sessions('2026-05-11', '2026-05-18', '2026-05-25');
    const thinned = pair(weekly, days('2026-05-12', '2026-05-26'));
    expect(thinned.calledOff.map(({ id }) => id)).toEqual(['2026-05-18']);
    const grown = pair(sessions('2026-05-11'), days('2026-05-11', '2026-05-18'));
    expect(grown.added).toEqual(days('2026-05-18'));
  });

  it('keeps the same day before any other of its week', () => {
    const { moved } = pair(sessions('2026-05-12', '2026-05-14'), days('2026-05-14', '2026-05-15'));
    expect(moved.map(({ session, day }) => [session.id, day.plannedOn])).toEqual([
      ['2026-05-14', '2026-05-14'],
      ['2026-05-12', '2026-05-15'],
    ]);
  });

  it('takes every session and every day exactly once', () => {
    const some = fc.uniqueArray(fc.nat(120).map((day) => addDays('2026-01-05', day)));
    fc.assert(
      fc.property(some, some, (old, wanted) => {
        const { moved, added, calledOff } = pair(sessions(...old), days(...wanted));
        const taken = [...moved.map(({ session }) => session), ...calledOff].map(({ id }) => id);
        const given = [...moved.map(({ day }) => day), ...added].map((day) => day.plannedOn);
        expect(taken.toSorted()).toEqual(old.toSorted());
        expect(given.toSorted()).toEqual(wanted.toSorted());
        for (const { session, day } of moved)
          expect(Math.abs(Date.parse(session.plannedOn) - Date.parse(day.plannedOn))).toBeLessThan(
            7 * 86_400_000,
          );
      }),
      { seed: 20261125 },
    );
  });
});
