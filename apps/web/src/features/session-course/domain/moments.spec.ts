import type { LiveLine, Stay } from '@rukkanen/contract';
import { aView } from '../../live-agenda/testing/views.js';
import { presentAt, roomAt } from './moments.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const line = (seq: number, event: LiveLine['event']): LiveLine => ({
  seq,
  at: at(seq),
  by: null,
  event,
  texts: {},
});
const stay = (from: number, to: number | null): Stay => ({
  part: 'MEMBER',
  function: 'NURSE',
  from: at(from),
  to: to === null ? null : at(to),
});
const told = {
  start: aView([], { state: 'locked', seq: 0 }),
  lines: [
    line(1, { type: 'sessionStarted', lead: { personId: 'kerttu', function: 'CONVENER' } }),
    line(2, { type: 'sessionPaused' }),
  ],
  stays: [stay(0, 1), stay(2, null)],
};

describe('a moment of a session', () => {
  it('shows the room as it was then', () => {
    expect([0, 1, 2].map((count) => roomAt(told, count).state)).toEqual([
      'locked',
      'live',
      'paused',
    ]);
  });

  it('knows who was there then, and nobody before the first line', () => {
    expect([0, 1, 2].map((count) => presentAt(told.lines, told.stays, count))).toEqual([
      [],
      [told.stays[0]],
      [told.stays[1]],
    ]);
  });
});
