import { Refused } from '@rukkanen/kernel';
import * as fc from 'fast-check';
import { decide, functionsPresent, LOOKS_AROUND, mayLead, replay, type Attendee } from './index.js';
import {
  anAgenda,
  anyStory,
  byConvener,
  convener,
  everybody,
  idsInARow,
  minute,
  played,
  type Asked,
} from './testing/index.js';

const facts = anAgenda();

/** What a command comes to at the end of a story, told to a room in which these people are. */
function outcome(story: readonly Asked[], [command, actor]: Asked, present: readonly Attendee[]) {
  try {
    return decide(replay(facts, played(facts, story, { strict: false })), command, {
      actor,
      now: minute(story.length),
      presentFunctions: functionsPresent(present),
      leaders: present.filter(mayLead).map(({ personId }) => personId),
      lastStep: null,
      newId: idsInARow(),
    });
  } catch (trouble) {
    if (!(trouble instanceof Refused)) throw trouble;
    return { code: trouble.code, details: trouble.details };
  }
}

describe('a command', () => {
  it('comes to the same whoever is there, unless it is one of those that look around', () => {
    let judged = 0;
    fc.assert(
      fc.property(anyStory, (story) => {
        const last = story.at(-1);
        if (!last || LOOKS_AROUND.includes(last[0].type)) return;
        judged += 1;
        const before = story.slice(0, -1);
        expect(outcome(before, last, [])).toEqual(outcome(before, last, everybody));
      }),
      { numRuns: 500, seed: 20261125 },
    );
    expect(judged).toBeGreaterThan(100);
  });

  it('that looks around is judged by who is there', () => {
    const story: Asked[] = byConvener({ type: 'startSession' });
    const start: Asked = [{ type: 'startItem', itemId: 'a' }, convener];
    expect(outcome(story, start, [])).toMatchObject({ code: 'item.function_missing' });
    expect(outcome(story, start, everybody)).toEqual([
      expect.objectContaining({ type: 'itemStarted', itemId: 'a' }),
      expect.objectContaining({ type: 'phaseSet', itemId: 'a' }),
    ]);
  });
});
