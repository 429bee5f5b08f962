import { ConsultationMode, LiveLine, LiveView } from '@rukkanen/contract';
import * as fc from 'fast-check';
import {
  foldView,
  presenceHinge,
  presenceOf,
  project,
  replay,
  sightChanges,
  viewerClass,
  viewOf,
  type AgendaFacts,
  type Attendee,
} from './index.js';
import { anAgenda, anyStory, bringerOf, everybody, played } from './testing/index.js';

const anyViewer: fc.Arbitrary<Attendee> = fc.constantFrom(...everybody, bringerOf('c'));
const anyRoom = fc
  .tuple(fc.constantFrom(...ConsultationMode.options), anyStory)
  .map(([mode, asked]) => {
    const facts = anAgenda({ mode });
    return { facts, lines: played(facts, asked, { strict: false }) };
  });
const at = (facts: AgendaFacts, lines: ReturnType<typeof played>, seq: number) =>
  replay(facts, lines.slice(0, seq));

/** Every value in a tree with the path at which it stands, array places left out. */
const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(leaves)
    : [JSON.stringify(value)];

describe('for every viewer and every story', () => {
  it('folding pushed lines shows what a fresh view shows, wherever sight did not change', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, ({ facts, lines }, viewer) => {
        lines.reduce(
          (view, line) => {
            const before = at(facts, lines, line.seq - 1);
            const now = at(facts, lines, line.seq);
            const fresh = viewOf(now, viewer);
            const folded = foldView(view, project(line, now, viewer));
            if (!sightChanges(before, line.event, viewer)) expect(folded).toEqual(fresh);
            return fresh;
          },
          viewOf(at(facts, lines, 0), viewer),
        );
      }),
    );
  });

  it('pushes nothing that the view does not show', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, ({ facts, lines }, viewer) => {
        for (const line of lines) {
          const now = at(facts, lines, line.seq);
          const { event, at: moment } = project(line, now, viewer);
          if (event.type === 'hidden') continue;
          const shown = new Set([...leaves(viewOf(now, viewer)), JSON.stringify(moment)]);
          const { type: _type, ...pushed } = event;
          for (const leaf of leaves(pushed)) expect(shown).toContain(leaf);
        }
      }),
    );
  });

  it('never names a case, a person or a decision in a slot that is not for the viewer', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, ({ facts, lines }, viewer) => {
        const session = replay(facts, lines);
        const view = viewOf(session, viewer);
        const all = JSON.stringify([view, lines.map((line) => project(line, session, viewer))]);
        view.items.forEach((item, index) => {
          const whole = session.items[index];
          if (item.case || !whole) return;
          const secret = [
            whole.codeWord,
            whole.caseId,
            whole.bringer.personId,
            whole.decision?.decisionId,
          ];
          for (const word of secret) if (word) expect(all).not.toContain(`"${word}"`);
        });
      }),
    );
  });

  it('shows viewers of one class exactly the same', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, anyViewer, ({ facts, lines }, one, other) => {
        const session = replay(facts, lines);
        fc.pre(viewerClass(session, one) === viewerClass(session, other));
        expect(viewOf(session, one)).toEqual(viewOf(session, other));
        for (const line of lines)
          expect(project(line, session, one)).toEqual(project(line, session, other));
      }),
    );
  });

  it('shows who is there alike to one class, and as before while its hinge stays', () => {
    let stayed = 0;
    fc.assert(
      fc.property(anyRoom, anyViewer, anyViewer, ({ facts, lines }, one, other) => {
        const session = replay(facts, lines);
        const seen = presenceOf(session, everybody, one);
        if (viewerClass(session, one) === viewerClass(session, other))
          expect(presenceOf(session, everybody, other)).toEqual(seen);
        for (const { seq } of lines) {
          const then = at(facts, lines, seq);
          if (presenceHinge(then) !== presenceHinge(session)) continue;
          stayed += 1;
          expect(presenceOf(then, everybody, one)).toEqual(seen);
        }
      }),
    );
    expect(stayed).toBeGreaterThan(100);
  });

  it('sends what the contract knows', () => {
    fc.assert(
      fc.property(anyRoom, anyViewer, ({ facts, lines }, viewer) => {
        const session = replay(facts, lines);
        expect(LiveView.parse(viewOf(session, viewer))).toEqual(viewOf(session, viewer));
        for (const line of lines) LiveLine.parse(project(line, session, viewer));
      }),
    );
  });
});
