import * as fc from 'fast-check';
import { catchUp, chronicle, grown, replay, type Chronicle, type LoggedLine } from './index.js';
import { anAgenda, anyStory, convener, nurse, played } from './testing/index.js';

const facts = anAgenda();
const grownStepwise = (lines: readonly LoggedLine[]): Chronicle =>
  lines.reduce<Chronicle>((told, line) => grown(told, [line]), chronicle(facts, []));
const anyLog = anyStory.map((asked) => played(facts, asked, { strict: false }));

describe('a chronicle', () => {
  it('tells the same however it has grown: line by line, by leaps, or read at once', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(60), (lines, cut) => {
        const stepwise = grownStepwise(lines);
        const leaped = grown(chronicle(facts, lines.slice(0, cut)), lines.slice(cut));
        for (const told of [stepwise, leaped]) {
          expect(told.now).toEqual(replay(facts, lines));
          expect(told.lines).toEqual(lines);
        }
      }),
    );
  });

  it('brings a viewer from any place to the same end, whether it remembers that place or not', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(70), fc.constantFrom(convener, nurse), (lines, seq, viewer) => {
        const stepwise = grownStepwise(lines);
        const afresh = chronicle(facts, lines);
        expect(catchUp(stepwise, seq, viewer)).toEqual(catchUp(afresh, seq, viewer));
      }),
    );
  });

  it('remembers the latest moments alone, however long it grows', () => {
    const { lines } = chronicle(facts, played(facts, []));
    const flag = { seq: 0, at: '2026-05-04T10:00:00.000Z', event: FLAG };
    let told = chronicle(facts, lines);
    for (let seq = 1; seq <= 200; seq++) told = grown(told, [{ ...flag, seq }]);
    expect(told.now.seq).toBe(200);
    expect(told.moments.length).toBeLessThan(50);
  });
});

const FLAG = { type: 'identityFlagged', itemId: 'a' } as const;
