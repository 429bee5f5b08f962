import type { LiveCommand } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { isLate, recapOf, replay, viewOf, type Attendee } from './index.js';
import {
  aDraft,
  anAgenda,
  anyStory,
  bringerOf,
  byConvener,
  convener,
  everybody,
  kela,
  minute,
  nurse,
  played,
} from './testing/index.js';

const network = anAgenda({ mode: 'NETWORK' });
const seen = (viewer: Attendee, ...commands: LiveCommand[]) =>
  viewOf(replay(network, played(network, byConvener(...commands))), viewer);
const begun: LiveCommand[] = [
  { type: 'startSession' },
  { type: 'startItem', itemId: 'a' },
  { type: 'decide', itemId: 'a', decision: aDraft() },
  { type: 'startItem', itemId: 'b' },
];
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('a recap', () => {
  it('tells what is on, what is over and what comes next', () => {
    const recap = recapOf(seen(convener, ...begun), [], minute(5));
    expect(recap.now?.id).toBe('b');
    expect(ids(recap.done)).toEqual(['a']);
    expect(recap.done[0]?.decision?.codes.exit).toBe('TYM_NOT_TIMELY');
    expect(recap.next?.item.id).toBe('c');
  });

  it('tells a nurse that the case of another is on, and when her own comes', () => {
    const recap = recapOf(seen(nurse, ...begun.slice(0, 2)), nurse.functions, minute(5));
    expect(recap.now?.case).toBeNull();
    expect(recap.needed?.item.id).toBe('b');
    expect(recap.needed?.at).toBe(minute(25).getTime());
  });

  it('names what was interrupted, and asks nobody for what is over or in hand', () => {
    const flagged = seen(kela, ...begun.slice(0, 2), { type: 'suspendItem', itemId: 'a' });
    const recap = recapOf(flagged, kela.functions, minute(5));
    expect(ids(recap.left)).toEqual(['a']);
    expect(recap.needed).toBeNull();
    expect(recapOf(seen(bringerOf('a'), ...begun), [], minute(5)).needed).toBeNull();
  });

  it('is for whoever comes after the first case has begun, until the end', () => {
    expect(isLate(seen(nurse, ...begun.slice(0, 1)))).toBe(false);
    expect(isLate(seen(nurse, ...begun))).toBe(true);
    expect(isLate(seen(nurse, ...begun, { type: 'endSession' }))).toBe(false);
  });
});

describe('every recap', () => {
  it('tells of each case at most one thing of now, interrupted, over and next, and misses none', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...everybody), (asked, viewer) => {
        const session = replay(network, played(network, asked, { strict: false }));
        const view = viewOf(session, viewer);
        const { now, left, done, next } = recapOf(view, viewer.functions, minute(60));
        const told = [...left, ...done, ...(now ? [now] : []), ...(next ? [next.item] : [])];
        expect(new Set(ids(told)).size).toBe(told.length);
        const waiting = view.items.filter((item) => !told.includes(item));
        const isComing = ({ state }: { readonly state: string }) =>
          state === 'scheduled' || state === 'called';
        expect(waiting.every(isComing)).toBe(true);
        expect(next === null).toBe(!view.items.some(isComing));
        for (const item of told) expect(view.items).toContain(item);
      }),
    );
  });
});
