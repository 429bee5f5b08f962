import { OpenWithoutReason, type DecisionDraft, type LiveCommand } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import * as fc from 'fast-check';
import { decide, functionsPresent, missedIn, replay, viewOf, type Attendee } from './index.js';
import {
  aDraft,
  anAgenda,
  byConvener,
  convener,
  everybody,
  idsInARow,
  kela,
  minute,
  nurse,
  outsider,
  played,
  type Asked,
} from './testing/index.js';

const facts = anAgenda({ mode: 'NETWORK' });
const start: LiveCommand = { type: 'startSession' };
const open = (without?: OpenWithoutReason): LiveCommand => ({
  type: 'startItem',
  itemId: 'a',
  ...(without && { without }),
});
const settle = (but: Partial<DecisionDraft> = {}): LiveCommand => ({
  type: 'decide',
  itemId: 'a',
  decision: aDraft('TYM_NOT_TIMELY', but),
});
const written = (dueOn: string | null): Partial<DecisionDraft> => ({
  withoutReason: 'ASKED_IN_WRITING',
  actions: [
    {
      text: 'antaa kannanoton',
      organisation: 'KELA',
      function: 'KELA_EXPERT',
      how: { mode: 'IN_PERSON', remoteReason: null, dueOn },
    },
  ],
});

/** What a command makes happen while these people are in the room; case a asks for Kela. */
function ask(
  command: LiveCommand,
  past: readonly Asked[],
  present: readonly Attendee[] = [convener, nurse],
) {
  return decide(replay(facts, played(facts, past, { present })), command, {
    actor: convener,
    now: minute(30),
    presentFunctions: functionsPresent(present),
    newId: idsInARow(),
  });
}
const opened = (without: OpenWithoutReason) => byConvener(start, open(without));

describe('a case that misses somebody', () => {
  it('is opened only for a reason, which goes on record', () => {
    expect(() => ask(open(), byConvener(start))).toThrow(
      refusal('item.function_missing', { itemId: 'a', absent: ['KELA_EXPERT'] }),
    );
    expect(ask(open('HEARD_BEFORE'), byConvener(start))[0]).toEqual({
      type: 'itemStarted',
      itemId: 'a',
      missing: ['KELA_EXPERT'],
      without: 'HEARD_BEFORE',
    });
  });

  it('is opened without a word when everybody is there, and keeps no reason that nobody needs', () => {
    for (const command of [open(), open('CANNOT_WAIT')])
      expect(ask(command, byConvener(start), everybody)[0]).toEqual({
        type: 'itemStarted',
        itemId: 'a',
      });
  });

  it('says so to those who see it, and to nobody else', () => {
    const present = [convener, nurse];
    const room = replay(facts, played(facts, opened('CANNOT_WAIT'), { present }));
    const seen = (viewer: Attendee) => viewOf(room, viewer).items[0];
    expect(seen(kela)).toMatchObject({ missing: ['KELA_EXPERT'], without: 'CANNOT_WAIT' });
    for (const viewer of [nurse, outsider])
      expect(seen(viewer)).toMatchObject({ missing: [], without: null });
  });

  it('is decided for a reason too: its own, or the one for which it was opened', () => {
    const [own] = ask(settle({ withoutReason: 'CANNOT_WAIT' }), opened('HEARD_BEFORE'));
    expect(own).toMatchObject({ decision: { codes: { withoutReason: 'CANNOT_WAIT' } } });
    const [known] = ask(settle(), opened('HEARD_BEFORE'));
    expect(known).toMatchObject({
      decision: { absent: ['KELA_EXPERT'], codes: { withoutReason: 'HEARD_BEFORE' } },
    });
  });

  it('is not decided for an old reason when somebody was to join, or has left since', () => {
    const refused = refusal('decision.incomplete', { missing: ['withoutReason'] });
    expect(() => ask(settle(), opened('JOINS_LATER'))).toThrow(refused);
    const together = [...byConvener(start, open())];
    const room = replay(facts, played(facts, together));
    const alone = { actor: convener, now: minute(30), presentFunctions: [], newId: idsInARow() };
    expect(() => decide(room, settle(), alone)).toThrow(refused);
  });

  it('asks in writing by a day, of everybody who is absent', () => {
    const refused = refusal('decision.incomplete', { missing: ['writtenView'] });
    expect(() => ask(settle({ withoutReason: 'ASKED_IN_WRITING' }), opened('CANNOT_WAIT'))).toThrow(
      refused,
    );
    expect(() => ask(settle(written(null)), opened('CANNOT_WAIT'))).toThrow(refused);
    expect(ask(settle(written('2026-05-18')), opened('CANNOT_WAIT'))).toHaveLength(1);
  });

  it('keeps no reason in a decision from which nobody was absent', () => {
    const [event] = ask(
      settle({ withoutReason: 'CANNOT_WAIT' }),
      byConvener(start, open()),
      everybody,
    );
    expect(event).toMatchObject({ decision: { absent: [], codes: { withoutReason: null } } });
  });
});

describe('who is missed', () => {
  it('is whoever the case asks for or the team wants and who is not there, hard ones apart', () => {
    const keys = ['KELA_EXPERT', 'NURSE', 'SOCIAL_WORKER', 'PHYSICIAN'] as const;
    const some = fc.subarray([...keys]);
    fc.assert(
      fc.property(some, some, some, some, (wanted, required, asked, present) => {
        const quorumRules = [
          ...wanted.map((one) => ({ function: one, strength: 'soft' as const })),
          ...required.map((one) => ({ function: one, strength: 'hard' as const })),
        ];
        const { soft, hard } = missedIn({ quorumRules }, asked, present);
        expect(new Set(soft).size).toBe(soft.length);
        for (const one of keys) {
          const isHere = present.includes(one);
          expect(hard.includes(one)).toBe(required.includes(one) && !isHere);
          if (asked.includes(one) || wanted.includes(one))
            expect(soft.includes(one) || hard.includes(one)).toBe(!isHere);
        }
      }),
    );
  });
});
