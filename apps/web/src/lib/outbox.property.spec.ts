import { isBeside } from '@rukkanen/agenda';
import type { LiveCommand } from '@rukkanen/contract';
import * as fc from 'fast-check';
import {
  answered,
  cutOff,
  EMPTY,
  letGo,
  type Outbox,
  overtaken,
  put,
  refused,
  sentAnew,
} from './outbox.js';

const commands: readonly LiveCommand[] = [
  { type: 'pauseSession' },
  { type: 'startItem', itemId: 'a' },
  { type: 'flagIdentity', itemId: 'a' },
];

type Step =
  | { readonly does: 'give'; readonly which: number }
  | { readonly does: 'cut' | 'refuse' | 'overtake' }
  | { readonly does: 'answer'; readonly lines: number; readonly others: number }
  | { readonly does: 'letGo' | 'anew'; readonly which: number };

const which = fc.nat(7);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ does: fc.constant('give' as const), which }), weight: 4 },
  fc.record({ does: fc.constantFrom('cut' as const, 'refuse' as const, 'overtake' as const) }),
  {
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      lines: fc.integer({ min: 1, max: 2 }),
      others: fc.nat(2),
    }),
    weight: 3,
  },
  fc.record({ does: fc.constantFrom('letGo' as const, 'anew' as const), which }),
);

/** A screen with its outbox, and the log of a server that it cannot see. */
class Desk {
  box: Outbox = EMPTY;
  seq = 0;
  given: string[] = [];
  /** What has come to an end, by how. */
  ended: string[] = [];
  applied: string[] = [];

  take(step: Step): void {
    const [first] = this.box.unsent;
    if (step.does === 'give') return this.#give(commands[step.which % commands.length]);
    if (step.does === 'cut') return this.#set(cutOff(this.box));
    if (step.does === 'letGo') return this.#letGo(step.which);
    if (step.does === 'anew') return this.#anew(step.which);
    if (!first) return;
    if (step.does === 'answer') return this.#answer(first, step.lines, step.others);
    this.#set(
      step.does === 'refuse'
        ? refused(this.box, first.commandId)
        : overtaken(this.box, first.commandId, isBeside),
    );
    const isConflict = this.box.conflicts.some((one) => one.commandId === first.commandId);
    if (!isConflict) this.ended.push(first.commandId);
  }

  #give(command: LiveCommand | undefined): void {
    if (!command) return;
    const commandId = `${this.given.push(`${this.given.length}`) - 1}`;
    const expectedSeq = this.box.unsent.at(-1)?.expectedSeq ?? this.seq;
    this.#set(put(this.box, { commandId, command, expectedSeq, waited: false }));
  }

  #answer(
    { commandId, command, expectedSeq }: Outbox['unsent'][number],
    lines: number,
    others: number,
  ): void {
    const beside = isBeside(command);
    // whoever speaks beside the talk is heard wherever the log is; anybody else only where they saw it
    const seq = (beside ? expectedSeq + others : expectedSeq) + lines;
    this.seq = Math.max(this.seq, seq);
    this.applied.push(commandId);
    this.ended.push(commandId);
    this.#set(answered(this.box, commandId, seq, beside));
    const next = this.box.unsent[0];
    // the next one claims to have seen only what its giver saw, or what is certainly their own
    if (beside && others > 0 && next) expect(next.expectedSeq).toBeLessThanOrEqual(expectedSeq + 1);
  }

  #letGo(index: number): void {
    const all = [...this.box.unsent, ...this.box.conflicts];
    const one = all[index % all.length];
    if (!one) return;
    this.ended.push(one.commandId);
    this.#set(letGo(this.box, one.commandId));
  }

  #anew(index: number): void {
    const one = this.box.conflicts[index % this.box.conflicts.length];
    if (!one) return;
    this.ended.push(one.commandId);
    const commandId = `${this.given.push(`${this.given.length}`) - 1}`;
    this.#set(sentAnew(this.box, one.commandId, { commandId, expectedSeq: this.seq }));
    expect(this.box.unsent.at(-1)?.command).toBe(one.command);
  }

  #set(box: Outbox): void {
    this.box = box;
  }
}

const ids = (all: Outbox['unsent']) => all.map(({ commandId }) => commandId);
const inOrder = (all: readonly string[]) =>
  expect(all.map(Number)).toEqual(all.map(Number).toSorted((one, other) => one - other));

describe('whatever happens to an outbox', () => {
  it('loses no command, has none twice and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const desk = new Desk();
        for (const step of steps) {
          desk.take(step);
          const { unsent, conflicts } = desk.box;
          const everywhere = [...ids(unsent), ...ids(conflicts), ...desk.ended];
          expect(everywhere.toSorted()).toEqual(desk.given.toSorted());
          inOrder(ids(unsent));
          inOrder(desk.applied);
        }
      }),
    );
  });

  it('never says that its giver has seen less than before', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const desk = new Desk();
        for (const step of steps) {
          const before = new Map(desk.box.unsent.map((one) => [one.commandId, one.expectedSeq]));
          desk.take(step);
          for (const { commandId, expectedSeq } of desk.box.unsent)
            expect(expectedSeq).toBeGreaterThanOrEqual(before.get(commandId) ?? 0);
        }
      }),
    );
  });
});

describe('a command that came too late', () => {
  const one = (commandId: string, command: LiveCommand) =>
    ({ commandId, command, expectedSeq: 3, waited: true }) as const;
  const [pause, start, flag] = commands as [LiveCommand, LiveCommand, LiveCommand];

  it('holds back what leant on it, and lets a flag go on', () => {
    const box = [one('1', pause), one('2', flag), one('3', start)].reduce(put, EMPTY);
    const after = overtaken(box, '1', isBeside);
    expect(ids(after.conflicts)).toEqual(['1', '3']);
    expect(ids(after.unsent)).toEqual(['2']);
  });

  it('is only refused when its giver was there all the time', () => {
    const box = put(EMPTY, { ...one('1', pause), waited: false });
    expect(overtaken(box, '1', isBeside)).toEqual(EMPTY);
  });
});
