import { daysBetween, helsinkiDay } from '@rukkanen/kernel';
import * as fc from 'fast-check';
import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';
import { localOf } from '../format/helsinki.js';
import { shifted, weeksTo } from './shift.js';

let demo: Dataset;
beforeAll(async () => {
  demo = await demoDataset();
});

const demoNow = new Date('2026-05-04T05:30:00Z');
const weeksAt = (now: string) => weeksTo(demoNow, new Date(now));

describe('the weeks by which a story is moved', () => {
  it('bring its Monday to the Monday of this week, on whichever day it is loaded', () => {
    expect(weeksAt('2026-05-04T05:30:00Z')).toBe(0);
    expect(weeksAt('2026-05-10T20:59:59Z')).toBe(0); // Sunday evening in Helsinki
    expect(weeksAt('2026-05-10T21:00:00Z')).toBe(1); // already Monday there
    expect(weeksAt('2026-05-03T20:59:59Z')).toBe(-1);
    expect(weeksAt('2026-11-24T12:00:00Z')).toBe(29);
  });

  it('are whole, and land in the week of today, whatever the two days are', () => {
    const anyDay = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, anyDay, (then, now) => {
        const weeks = weeksTo(then, now);
        const arrived = new Date(then.getTime() + weeks * 7 * 86_400_000);
        expect(Number.isInteger(weeks)).toBe(true);
        // Summer time may move the instant over midnight; the day itself stays within the week.
        expect(Math.abs(daysBetween(helsinkiDay(arrived), helsinkiDay(now)))).toBeLessThanOrEqual(
          7,
        );
      }),
    );
  });
});

describe('a moved story', () => {
  const session = (weeks: number, id: string) =>
    shifted(demo, weeks).sessions.find((one) => one.id === id);

  it('keeps local times where summer time begins: 12:30 is 10:30Z in winter, 09:30Z in summer', () => {
    expect(session(0, 'T-SAT-2026-05-04')?.startUtc).toBe('2026-05-04T09:30:00Z');
    expect(session(29, 'T-SAT-2026-05-04')).toMatchObject({
      date: '2026-11-23',
      startLocal: '12:30',
      startUtc: '2026-11-23T10:30:00.000Z',
      endUtc: '2026-11-23T12:00:00.000Z',
    });
    // The week after the change of March: its instants differ by an hour less than a week.
    expect(session(9, 'T-SAT-2026-01-26')?.startUtc).toBe('2026-03-30T09:30:00.000Z');
  });

  it('moves the moment, the term and every day of a case, and no word', () => {
    const [first] = shifted(demo, 4).cases;
    expect(shifted(demo, 4).meta.demoNow).toBe('2026-06-01T05:30:00.000Z');
    expect(shifted(demo, 29).meta.demoNow).toBe('2026-11-23T06:30:00.000Z');
    expect(shifted(demo, 4).meta.term).toMatchObject({ from: '2026-02-09', to: '2026-07-28' });
    expect(first).toMatchObject({
      id: 'C01',
      session: 'T-KUO-2026-01-26',
      submittedOn: '2026-02-13',
      agreedWithClientOn: '2026-02-11',
      feedback: { dueOn: '2026-03-09', doneOn: '2026-03-01' },
      outcome: { reviewMonth: '2026-05' },
      narrative: demo.cases[0]?.narrative,
    });
  });

  it('keeps weekdays, local times, lengths and the distances between its days, however far', () => {
    fc.assert(
      fc.property(fc.integer({ min: -520, max: 520 }), (weeks) => {
        const moved = shifted(demo, weeks);
        moved.sessions.forEach((now, index) => {
          const was = demo.sessions[index];
          if (!was) throw new Error('a session more');
          const starts = new Date(now.startUtc);
          expect(daysBetween(was.date, now.date)).toBe(weeks * 7);
          expect(localOf(starts)).toEqual({ day: now.date, time: `${was.startLocal}:00.000` });
          expect(Date.parse(now.endUtc) - starts.getTime()).toBe(
            Date.parse(was.endUtc) - Date.parse(was.startUtc),
          );
        });
        moved.cases.forEach((now, index) => {
          const was = demo.cases[index];
          expect(daysBetween(was?.submittedOn ?? '', now.submittedOn)).toBe(weeks * 7);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('returns when it is moved back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (weeks) => {
        const back = shifted(shifted(demo, weeks), -weeks);
        expect(back.sessions.map(({ date, startLocal }) => [date, startLocal])).toEqual(
          demo.sessions.map(({ date, startLocal }) => [date, startLocal]),
        );
        expect(back.roster).toEqual(demo.roster);
        expect(back.directReferrals).toEqual(demo.directReferrals);
        expect(new Date(back.meta.demoNow)).toEqual(new Date(demo.meta.demoNow));
      }),
      { numRuns: 25 },
    );
  });
});
