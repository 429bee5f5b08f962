import * as fc from 'fast-check';
import { elapsed, forecast, planned, remaining, replay, untilNeeded } from './index.js';
import { aDraft, anAgenda, anyStory, byConvener, minute, played } from './testing/index.js';

const facts = anAgenda();
const minutesIn = (ms: number | null | undefined) => ms && ms / 60_000;
const started = byConvener({ type: 'startSession' }, { type: 'startItem', itemId: 'a' });
const after = (...more: Parameters<typeof byConvener>) =>
  replay(facts, played(facts, [...started, ...byConvener(...more)]));
const clock = (ms: number) => new Date(ms).toISOString().slice(11, 16);
const spans = (session: ReturnType<typeof after>, now: Date) =>
  forecast(session, now).map(({ itemId, from, to }) => `${itemId} ${clock(from)}–${clock(to)}`);

describe('a time box', () => {
  it('adds up the intervals of a case and leaves its pauses out', () => {
    const session = after(
      { type: 'suspendItem', itemId: 'a' },
      { type: 'resumeItem', itemId: 'a' },
      { type: 'pauseSession' },
    );
    const [a] = session.items;
    expect(a && minutesIn(elapsed(a, minute(60)))).toBe(2);
    expect(a && minutesIn(remaining(a, minute(60)))).toBe(18);
  });

  it('runs on while the case is in hand, and below zero once it runs over', () => {
    const [a] = after().items;
    expect(a && minutesIn(elapsed(a, minute(11)))).toBe(10);
    expect(a && minutesIn(remaining(a, minute(26)))).toBe(-5);
  });

  it('plans the cases one after another from the end of the opening', () => {
    expect(planned(replay(facts, [])).map(({ from }) => clock(from))).toEqual([
      '09:35',
      '09:55',
      '10:15',
    ]);
  });

  it('moves everything after an overrun, and nothing after an early finish', () => {
    expect(spans(after(), minute(2))).toEqual(['a 09:32–09:51', 'b 09:55–10:15', 'c 10:15–10:35']);
    expect(spans(after(), minute(31))).toEqual(['a 10:01–10:01', 'b 10:01–10:21', 'c 10:21–10:41']);
  });

  it('expects a called case as soon as the one in hand is over', () => {
    const called = after({ type: 'callItem', itemId: 'b' });
    expect(minutesIn(untilNeeded(called, 'b', minute(15)))).toBe(6);
    expect(minutesIn(untilNeeded(called, 'c', minute(15)))).toBe(30);
  });

  it('tells how a case went once it is over, and expects it no more', () => {
    const decided = after({ type: 'decide', itemId: 'a', decision: aDraft() });
    expect(spans(decided, minute(3))).toEqual(['a 09:31–09:32', 'b 09:55–10:15', 'c 10:15–10:35']);
    expect(untilNeeded(decided, 'a', minute(3))).toBeNull();
  });

  it('waits for the session to begin', () => {
    const locked = replay(facts, []);
    expect(spans(locked, minute(-60))[0]).toBe('a 09:35–09:55');
    expect(spans(locked, minute(10))[0]).toBe('a 09:45–10:05');
  });

  it('never expects two cases at once, nor any in the past', () => {
    const story = anyStory.map((asked) => played(facts, asked, { strict: false }));
    fc.assert(
      fc.property(story, fc.nat(240), (lines, minutes) => {
        const session = replay(facts, lines);
        const now = minute(60 + minutes);
        const coming = forecast(session, now).filter(({ itemId }) =>
          session.items.some(
            ({ id, state }) => id === itemId && /scheduled|called|active|suspended/u.test(state),
          ),
        );
        coming.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(coming[index - 1]?.to ?? now.getTime());
          expect(to).toBeGreaterThanOrEqual(from);
        });
      }),
    );
  });

  it('has spent at most the time that has passed', () => {
    const story = anyStory.map((asked) => played(facts, asked, { strict: false }));
    fc.assert(
      fc.property(story, (lines) => {
        const { items } = replay(facts, lines);
        const now = minute(60);
        const spent = items.reduce((sum, item) => sum + elapsed(item, now), 0);
        expect(spent).toBeLessThanOrEqual(now.getTime() - minute(0).getTime());
        for (const item of items)
          expect(elapsed(item, now) + remaining(item, now)).toBe(item.plannedMinutes * 60_000);
      }),
    );
  });
});
