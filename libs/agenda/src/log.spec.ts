import type { LiveLine } from '@rukkanen/contract';
import * as fc from 'fast-check';
import {
  catchUp,
  chronicle,
  hear,
  isMissing,
  project,
  renew,
  replay,
  take,
  viewOf,
  type LiveLog,
} from './index.js';
import { anAgenda, anyStory, byConvener, convener, nurse, played } from './testing/index.js';

const facts = anAgenda();
const lines = played(
  facts,
  byConvener(
    { type: 'startSession' },
    { type: 'callItem', itemId: 'a' },
    { type: 'startItem', itemId: 'a' },
    { type: 'suspendItem', itemId: 'a' },
  ),
);
const now = replay(facts, lines);
const wire = lines.map((line) => project(line, now, convener));
const blank: LiveLog = { view: viewOf(replay(facts, []), convener), heard: 0 };

describe('a screen', () => {
  it('comes to what the server shows, however the lines repeat', () => {
    expect(take(blank, [...wire, ...wire]).view).toEqual(viewOf(now, convener));
  });

  it('notices a gap, goes on showing what it knows, and is whole again once the lines come', () => {
    const gapped = take(take(blank, wire.slice(0, 1)), wire.slice(2));
    expect(isMissing(gapped)).toBe(true);
    expect(gapped.view.seq).toBe(1);
    const whole = take(gapped, wire.slice(1));
    expect(isMissing(whole)).toBe(false);
    expect(whole.view).toEqual(viewOf(now, convener));
  });

  it('notices by an answer that lines are still to come', () => {
    expect(isMissing(hear(blank, 1))).toBe(true);
    expect(isMissing(take(hear(blank, 1), wire))).toBe(false);
  });

  it('takes a fresh view, but never an older one than its own', () => {
    expect(renew(blank, viewOf(now, convener)).view.seq).toBe(lines.length);
    const ahead = take(blank, wire);
    expect(renew(ahead, blank.view)).toEqual(ahead);
  });

  it('takes in any mixture of repeats and losses without ever being wrong', () => {
    const place = fc.integer({ min: 0, max: wire.length - 1 });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (order) => {
        const sent = order.flatMap((index): LiveLine[] => wire.slice(index, index + 1));
        const log = take(blank, sent);
        const upTo = replay(facts, lines.slice(0, log.view.seq));
        expect(log.view).toEqual(viewOf(upTo, convener));
        expect(log.heard).toBe(Math.max(0, ...sent.map(({ seq }) => seq)));
      }),
    );
  });
});

describe('catching up', () => {
  it('sends the lines that are missing', () => {
    const { view, lines: sent } = catchUp(chronicle(facts, lines), 3, convener);
    expect(view).toBeNull();
    expect(sent).toEqual(wire.slice(3));
  });

  it('sends a fresh view when a case was called on the way, or the screen is ahead', () => {
    expect(catchUp(chronicle(facts, lines), 1, nurse)).toEqual({
      lines: [],
      view: viewOf(now, nurse),
    });
    expect(catchUp(chronicle(facts, lines), 99, convener)).toEqual({
      lines: [],
      view: viewOf(now, convener),
    });
  });

  it('brings every viewer from any place to the present', () => {
    const story = anyStory.map((asked) => played(facts, asked, { strict: false }));
    fc.assert(
      fc.property(story, fc.nat(60), (past, from) => {
        const seq = Math.min(from, past.length);
        const start = {
          view: viewOf(replay(facts, past.slice(0, seq)), nurse),
          heard: past.length,
        };
        const { lines: sent, view } = catchUp(chronicle(facts, past), seq, nurse);
        const end = view ? renew(start, view) : take(start, sent);
        expect(end.view).toEqual(viewOf(replay(facts, past), nurse));
        expect(isMissing(end)).toBe(false);
      }),
    );
  });
});
