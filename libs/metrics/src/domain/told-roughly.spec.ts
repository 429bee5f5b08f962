import * as fc from 'fast-check';
import type { ToldOnTime } from './told-on-time.js';
import { toldRoughly } from './told-roughly.js';

const of = (onTime: number, late: number, overdue: number): ToldOnTime => ({
  told: onTime + late,
  onTime,
  late,
  overdue,
  onTimePercent: null,
});
const count = fc.nat({ max: 60 });
const seeded = { seed: 20261125, numRuns: 500 };

describe('the share of clients who heard on time', () => {
  it.each([
    [of(20, 3, 2), 80],
    [of(21, 4, 2), 80],
    [of(12, 0, 0), 100],
    [of(0, 4, 4), 0],
    [of(300, 5, 0), 95],
    [of(5, 300, 0), 5],
  ])('is told roughly: %j', (told, percent) => {
    expect(toldRoughly(told)).toEqual({ percent, hidden: false });
  });

  it('is no share of nobody', () => {
    expect(toldRoughly(of(0, 0, 0))).toEqual({ percent: null, hidden: false });
  });

  it('is hidden exactly where few heard on time, or few did not', () => {
    const small = (people: number) => people > 0 && people < 5;
    fc.assert(
      fc.property(count, count, count, (onTime, late, overdue) => {
        const { hidden } = toldRoughly(of(onTime, late, overdue));
        expect(hidden).toBe(small(onTime) || small(late + overdue));
      }),
      seeded,
    );
  });

  it('leaves open how many are late, also to one who knows how many have been told', () => {
    fc.assert(
      fc.property(count, count, count, (onTime, late, overdue) => {
        fc.pre(onTime >= 5 && late + overdue >= 5);
        const { percent } = toldRoughly(of(onTime, late, overdue));
        const told = onTime + late;
        const worlds = Array.from({ length: told + 1 }, (_, lateThen) =>
          Array.from({ length: 100 }, (__, then) => of(told - lateThen, lateThen, then)),
        ).flat();
        const alike = worlds.filter((world) => toldRoughly(world).percent === percent);
        expect(new Set(alike.map((world) => world.overdue)).size).toBeGreaterThan(1);
        expect(new Set(alike.map((world) => world.late)).size).toBeGreaterThan(1);
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});
