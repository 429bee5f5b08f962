import { LiveEvent } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { evolve, isOver, replay, type LiveSession } from './index.js';
import { anAgenda, anyStory, played } from './testing/index.js';

const facts = anAgenda();
const told = anyStory.map((asked) => played(facts, asked, { strict: false }));

/** The session after each line. */
const journey = (lines: ReturnType<typeof played>): LiveSession[] =>
  lines.map((_, index) => replay(facts, lines.slice(0, index + 1)));

const count = (session: LiveSession, state: string): number =>
  session.items.filter((item) => item.state === state).length;

describe('whatever is asked in whatever order, a live session', () => {
  it('never discusses two cases, and leaves none open behind', () => {
    fc.assert(
      fc.property(told, (lines) => {
        for (const session of journey(lines)) {
          const open = session.state === 'live' || session.state === 'paused';
          expect(count(session, 'active')).toBeLessThanOrEqual(open ? 1 : 0);
          if (session.state === 'closed') expect(session.items.every(isOver)).toBe(true);
        }
      }),
    );
  });

  it('keeps a log without a gap that tells the same session again', () => {
    fc.assert(
      fc.property(told, (lines) => {
        expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
        const stepwise = lines.reduce<LiveSession>(
          (session, { event, at }) => evolve(session, event, at),
          replay(facts, []),
        );
        expect(stepwise).toEqual(replay(facts, lines));
        expect(stepwise.seq).toBe(lines.length);
      }),
    );
  });

  it('writes only what the contract knows, and not one word of a person', () => {
    fc.assert(
      fc.property(told, (lines) => {
        for (const { event } of lines) expect(LiveEvent.parse(event)).toEqual(event);
        expect(JSON.stringify(lines)).not.toMatch(/hoito|vastaanotto|työkyky|lääkärin|varaa/u);
      }),
    );
  });

  it('has at most one clock running, and only for the case in hand', () => {
    fc.assert(
      fc.property(told, (lines) => {
        for (const { items, state } of journey(lines)) {
          const running = items.filter(({ intervals }) => intervals.some(({ to }) => to === null));
          expect(running.every((item) => item.state === 'active' && state === 'live')).toBe(true);
          expect(running.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  /** With one seed, so that it tells of what is made up and never of luck. */
  it('gets as far as decided, deferred and closed', () => {
    const reached = new Set(
      fc.sample(told, { numRuns: 400, seed: 2026 }).flatMap((lines) => {
        const { state, items } = replay(facts, lines);
        return [state, ...items.map((item) => item.state)];
      }),
    );
    for (const state of ['closed', 'decided', 'deferred', 'suspended', 'not_reached', 'paused'])
      expect(reached).toContain(state);
  });
});
