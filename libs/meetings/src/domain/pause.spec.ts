import { LAST_TRY, pauseAfter, retryAfterOf } from './pause.js';

const now = new Date('2026-11-25T08:00:00Z');
const everyTry = Array.from({ length: LAST_TRY - 1 }, (_, at) => at + 1);

describe('the pause after a try', () => {
  it('grows, and stays within the hour', () => {
    const pauses = everyTry.map((tries) => pauseAfter(tries, null));
    expect(pauses.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
    expect(Math.max(...pauses)).toBe(3_600);
  });

  it('lasts, all in all, some hours', () => {
    const hours = everyTry.reduce((sum, tries) => sum + pauseAfter(tries, null), 0) / 3_600;
    expect([hours > 3, hours < 6]).toEqual([true, true]);
  });

  it('is never shorter than was asked for, nor longer than a day because of it', () => {
    expect(pauseAfter(1, 120)).toBe(120);
    expect(pauseAfter(1, 7_200)).toBe(7_200);
    expect(pauseAfter(6, 1)).toBe(160);
    expect(pauseAfter(1, 10_000_000)).toBe(86_400);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 1],
    ['Wed, 25 Nov 2026 08:00:30 GMT', 30],
    ['Wed, 25 Nov 2026 07:00:00 GMT', 1],
    ['soon', null],
    ['', null],
    [null, null],
  ])('of %p is %p seconds', (header, seconds) => {
    expect(retryAfterOf(header, now)).toBe(seconds);
  });
});
