import type { LiveView } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { foldView, replay, toldAgain, viewOf } from './index.js';
import { anAgenda, anyStory, byConvener, everybody, outsider, played } from './testing/index.js';

const known = ({ items, ...view }: LiveView) => ({
  ...view,
  items: items.map((item) => ({ ...item, bringer: null })),
});

describe('a session that is read afterwards', () => {
  it('comes, line by line, to what its reader sees at the end', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...everybody), (story, viewer) => {
        const facts = anAgenda();
        const log = played(facts, story, { strict: false });
        const { start, lines } = toldAgain(facts, log, viewer);
        expect(start.seq).toBe(0);
        const end = lines.reduce(foldView, start);
        expect(known(end)).toEqual(known(viewOf(replay(facts, log), viewer)));
      }),
    );
  });

  it('tells nothing of a case to somebody whom it does not concern', () => {
    const facts = anAgenda({ mode: 'NETWORK' });
    const log = played(
      facts,
      byConvener(
        { type: 'startSession' },
        { type: 'callItem', itemId: 'a' },
        { type: 'flagIdentity', itemId: 'a' },
      ),
    );
    const { start, lines } = toldAgain(facts, log, outsider);
    expect(start.items.map((item) => item.case)).toEqual([null, null, null]);
    expect(lines.map(({ event }) => event.type)).toEqual([
      'sessionStarted',
      'itemCalled',
      'hidden',
    ]);
  });

  it('stands as stored when it was held before there was a live room', () => {
    const facts = anAgenda({ state: 'closed' });
    expect(toldAgain(facts, [], outsider)).toMatchObject({
      start: { state: 'closed' },
      lines: [],
    });
  });
});
