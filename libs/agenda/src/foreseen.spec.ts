import type { LiveCommand } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { foreseen, makesSense, replay, viewOf } from './index.js';
import { anAgenda, anyStory, byConvener, convener, minute, played } from './testing/index.js';

const facts = anAgenda();
const seenAfter = (asked: ReturnType<typeof byConvener>) =>
  viewOf(replay(facts, played(facts, asked, { strict: false })), convener);
const begun = byConvener({ type: 'startSession' }, { type: 'startItem', itemId: 'a' });
const at = minute(2).toISOString();

/** What a leader gives without a connection and sees at once. */
const ahead: LiveCommand[] = [
  { type: 'setPhase', itemId: 'a', phase: 'decision' },
  { type: 'flagIdentity', itemId: 'a' },
  { type: 'deferItem', itemId: 'a', reason: 'time' },
  { type: 'callItem', itemId: 'b' },
  { type: 'startItem', itemId: 'b' },
  { type: 'suspendItem', itemId: 'b' },
  { type: 'resumeItem', itemId: 'b' },
  { type: 'pauseSession' },
  { type: 'resumeSession' },
];

describe('what is foreseen', () => {
  it('is what the server will say, but for the time', () => {
    const bare = (view: ReturnType<typeof seenAfter>) => ({
      state: view.state,
      items: view.items.map(({ id, state, phase, flags, deferReason }) => ({
        id,
        state,
        phase,
        flags,
        deferReason,
      })),
    });
    for (let length = 1; length <= ahead.length; length += 1) {
      const commands = ahead.slice(0, length);
      const shown = foreseen(seenAfter(begun), commands, at);
      expect(bare(shown)).toEqual(bare(seenAfter([...begun, ...byConvener(...commands)])));
    }
  });

  it('stands at the same place of the log, and leaves out what makes no sense any more', () => {
    const view = seenAfter(begun);
    const shown = foreseen(view, [{ type: 'startItem', itemId: 'b' }], at);
    expect(shown).toEqual(view);
    expect(foreseen(view, ahead, at).seq).toBe(view.seq);
  });

  it('never makes sense of what the server refuses for the state of things', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...ahead), (asked, command) => {
        const before = played(facts, asked, { strict: false });
        const after = played(facts, [...asked, [command, convener]], { strict: false });
        const sense = makesSense(viewOf(replay(facts, before), convener), command);
        expect(sense).toBe(after.length > before.length);
      }),
    );
  });
});
