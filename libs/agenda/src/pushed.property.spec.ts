import { ConsultationMode } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { catchUp, chronicle, project, replay, textIdsOf, viewOf, type Attendee } from './index.js';
import { anAgenda, anyStory, bringerOf, everybody, played } from './testing/index.js';

const anyViewer: fc.Arbitrary<Attendee> = fc.constantFrom(...everybody, bringerOf('c'));
const anyRoom = fc
  .tuple(fc.constantFrom(...ConsultationMode.options), anyStory)
  .map(([mode, asked]) => {
    const facts = anAgenda({ mode });
    const lines = played(facts, asked, { strict: false });
    return { facts, lines, at: (seq: number) => replay(facts, lines.slice(0, seq)) };
  });

describe('whatever is sent unasked', () => {
  it('names no words but those that the viewer would find in the room at that place', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, ({ lines, at }, viewer) => {
        for (const line of lines) {
          const now = at(line.seq);
          const found = textIdsOf(viewOf(now, viewer));
          for (const id of textIdsOf(project(line, now, viewer))) expect(found).toContain(id);
        }
      }),
    );
  });

  it('says late, from any place, what it said at once', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, fc.nat(60), ({ facts, lines, at }, viewer, from) => {
        const seq = Math.min(from, lines.length);
        const late = catchUp(chronicle(facts, lines), seq, viewer);
        const atOnce = lines.slice(seq).map((line) => project(line, at(line.seq), viewer));
        if (late.view) expect(late).toEqual({ lines: [], view: viewOf(at(lines.length), viewer) });
        else expect(late.lines).toEqual(atOnce);
      }),
    );
  });
});
