import * as fc from 'fast-check';
import { awayOf, isSoon } from './away.js';

const now = new Date('2026-05-04T05:30:00Z');

describe('how far a turn is', () => {
  it.each([
    ['2026-05-04T05:30:30Z', { unit: 'started' }],
    ['2026-05-04T05:42:00Z', { unit: 'minutes', count: 12 }],
    ['2026-05-04T09:35:00Z', { unit: 'hours', count: 4 }],
    ['2026-05-05T05:00:00Z', { unit: 'days', count: 1 }],
    ['2026-05-11T09:35:00Z', { unit: 'days', count: 7 }],
  ])('is said of %s in the largest unit that says enough', (at, away) => {
    expect(awayOf(at, now)).toEqual(away);
  });

  it('turns to days at midnight in Finland, not in Greenwich', () => {
    const evening = new Date('2026-05-04T20:30:00Z');
    expect(awayOf('2026-05-04T21:30:00Z', evening)).toEqual({ unit: 'days', count: 1 });
  });

  it('is never negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 5_000_000 }), (seconds) => {
        const at = new Date(now.getTime() + seconds * 1_000).toISOString();
        const away = awayOf(at, now);
        expect(away.unit === 'started' || away.count >= 1).toBe(true);
      }),
    );
  });
});

describe('the way to the live room', () => {
  it('shows half an hour before the own turn, and at once when the session runs', () => {
    expect(isSoon('2026-05-04T06:00:00Z', false, now)).toBe(true);
    expect(isSoon('2026-05-04T06:01:00Z', false, now)).toBe(false);
    expect(isSoon('2026-05-04T09:00:00Z', true, now)).toBe(true);
  });
});
