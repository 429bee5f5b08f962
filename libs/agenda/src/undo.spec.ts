import type { LiveCommand, LiveEvent } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import * as fc from 'fast-check';
import {
  decide,
  evolve,
  functionsPresent,
  isUndoable,
  IN_SESSION,
  replay,
  stepFrom,
  UNDO_SECONDS,
} from './index.js';
import {
  aDraft,
  anAgenda,
  anyStory,
  bringerOf,
  byConvener,
  convener,
  everybody,
  idsInARow,
  kela,
  played,
  viceConvener,
  type Asked,
} from './testing/index.js';

const facts = anAgenda();
const start: LiveCommand = { type: 'startSession' };
const startA: LiveCommand = { type: 'startItem', itemId: 'a' };
const decideA: LiveCommand = { type: 'decide', itemId: 'a', decision: aDraft() };
const undo: LiveCommand = { type: 'undo' };

/** A session without what only the log's length and order of lines tell. */
const asItIs = (asked: readonly Asked[]) => ({ ...replay(facts, played(facts, asked)), seq: 0 });

const UNDOABLE: [string, LiveCommand[], LiveCommand][] = [
  ['a call', [start], { type: 'callItem', itemId: 'a' }],
  ['an opened case', [start], startA],
  ['a phase', [start, startA], { type: 'setPhase', itemId: 'a', phase: 'decision' }],
  ['an interruption', [start, startA], { type: 'suspendItem', itemId: 'a' }],
  ['a decision', [start, startA], decideA],
  ['a decision that supersedes', [start, startA, decideA], decideA],
  [
    'the going on with a case',
    [start, startA, { type: 'suspendItem', itemId: 'a' }],
    { type: 'resumeItem', itemId: 'a' },
  ],
  ['a deferral', [start, startA], { type: 'deferItem', itemId: 'a', reason: 'time' }],
  ['a pause', [start, startA], { type: 'pauseSession' }],
  ['the going on', [start, startA, { type: 'pauseSession' }], { type: 'resumeSession' }],
  ['an end', [start, startA], { type: 'endSession' }],
  ['another order', [start], { type: 'reorderItems', order: ['c', 'b', 'a'] }],
];

const ASIDES: LiveEvent[] = [
  { type: 'identityFlagged', itemId: 'a' },
  { type: 'viewGiven', itemId: 'a', function: 'KELA_EXPERT', textId: idsInARow()() },
  {
    type: 'answersGiven',
    itemId: 'b',
    function: 'NURSE',
    given: { Q1: 'yes', Q2: null, Q3: null, Q4: null, Q5: null },
    late: false,
  },
];

describe('the last step', () => {
  it.each(UNDOABLE)('is taken back: %s', (_, before, step) => {
    expect(asItIs(byConvener(...before, step))).not.toEqual(asItIs(byConvener(...before)));
    expect(asItIs(byConvener(...before, step, undo))).toEqual(asItIs(byConvener(...before)));
  });

  it('is offered for exactly these commands', () => {
    const taken = new Set(UNDOABLE.map(([, , { type }]) => type));
    const commands = Object.keys(IN_SESSION) as LiveCommand['type'][];
    expect(new Set(commands.filter((type) => isUndoable({ type })))).toEqual(taken);
  });

  it('is taken back alike whatever was said beside it since, and nothing of that is lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNDOABLE),
        fc.array(fc.constantFrom(...ASIDES), { maxLength: 6 }),
        ([, before, step], asides) => {
          const told = played(facts, byConvener(...before));
          const from = told.length + 1;
          const lines = played(facts, byConvener(...before, step));
          const at = lines.at(-1)?.at ?? '';
          const log = [
            ...lines,
            ...asides.map((event, index) => ({ seq: lines.length + index + 1, at, event })),
          ];
          const room = replay(facts, log);
          const back = decide(room, undo, {
            actor: convener,
            now: new Date(at),
            presentFunctions: [],
            lastStep: stepFrom(facts, log, from),
            newId: idsInARow(),
          }).reduce((session, event) => evolve(session, event, at), room);
          const was = replay(facts, told);
          const heard = asides.reduce((session, event) => evolve(session, event, at), was);
          expect({ ...back, seq: 0 }).toEqual({ ...heard, seq: 0 });
        },
      ),
      { seed: 20261125 },
    );
  });

  it('leaves its lines in the log: nothing is ever deleted', () => {
    const lines = played(facts, byConvener(start, startA, decideA, undo));
    expect(lines.map(({ event }) => event.type)).toEqual([
      'sessionStarted',
      'itemStarted',
      'phaseSet',
      'decided',
      'itemRestored',
    ]);
  });

  it('may be taken back by the other convener, and by nobody else', () => {
    const past = byConvener(start, startA);
    expect(played(facts, [...past, [undo, viceConvener]])).toHaveLength(4);
    expect(() => played(facts, [...past, [undo, kela]])).toThrow(refusal('session.not_convener'));
  });

  it('stays once its bringer has confirmed it, once it was taken back, and once a member has acted', () => {
    const decided = byConvener(start, startA, decideA);
    const more: Asked[] = [
      [{ type: 'confirmDecision', itemId: 'a' }, bringerOf('a')],
      [{ type: 'flagIdentity', itemId: 'a' }, kela],
      [undo, convener],
    ];
    for (const one of [more[0], more[2]])
      expect(() => played(facts, [...decided, ...(one ? [one] : []), [undo, convener]])).toThrow(
        refusal('session.nothing_to_undo'),
      );
    const flagged = [...byConvener(start, startA), ...more.slice(1, 2)];
    expect(() => played(facts, [...flagged, [undo, convener]])).toThrow(
      refusal('session.nothing_to_undo'),
    );
  });

  it('stays after ten seconds', () => {
    const log = played(facts, byConvener(start, startA));
    const after = (seconds: number) =>
      decide(replay(facts, log), undo, {
        actor: convener,
        now: new Date(Date.parse(log[1]?.at ?? '') + seconds * 1_000),
        presentFunctions: functionsPresent(everybody),
        newId: idsInARow(),
        lastStep: stepFrom(facts, log, 2),
      });
    expect(after(UNDO_SECONDS)).toMatchObject([{ type: 'itemRestored', itemId: 'a' }]);
    expect(() => after(UNDO_SECONDS + 0.001)).toThrow(refusal('session.undo_too_late'));
  });

  it('taken back leaves, in any story, the session as it was before it, but for flags', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyStory, (story) => {
        const lines = played(facts, story, { strict: false });
        const taken = played(facts, [...story, [undo, convener]], { strict: false });
        const [line] = taken.slice(lines.length);
        if (!line) return;
        tried += 1;
        const before = beforeLast(lines);
        const after = replay(facts, taken);
        for (const item of before.items) {
          const now = after.items.find(({ id }) => id === item.id);
          expect(now).toEqual({ ...item, flags: now?.flags });
        }
        expect(after.state).toBe(before.state);
      }),
      { seed: 2026 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});

/** The session before the lines that share the last moment of a log. */
function beforeLast(lines: ReturnType<typeof played>) {
  const last = lines.at(-1)?.at;
  return lines
    .filter(({ at }) => at !== last)
    .reduce((session, { event, at }) => evolve(session, event, at), replay(facts, []));
}
