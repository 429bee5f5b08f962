import type { LiveCommand } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { decide, functionsPresent, replay, type AgendaFacts, type Attendee } from './index.js';
import {
  aDraft,
  anAgenda,
  bringerOf,
  byConvener,
  convener,
  everybody,
  guest,
  idsInARow,
  kela,
  minute,
  nurse,
  played,
  viceConvener,
  type Asked,
} from './testing/index.js';

const start: LiveCommand = { type: 'startSession' };
const startA: Extract<LiveCommand, { type: 'startItem' }> = { type: 'startItem', itemId: 'a' };
const startB: LiveCommand = { type: 'startItem', itemId: 'b' };
const decideA: LiveCommand = { type: 'decide', itemId: 'a', decision: aDraft() };
const end: LiveCommand = { type: 'endSession' };

const after = (asked: readonly Asked[], facts = anAgenda()) => replay(facts, played(facts, asked));
const states = (...commands: LiveCommand[]) =>
  after(byConvener(...commands)).items.map(({ state }) => state);

function asking(actor: Attendee = convener, present: readonly Attendee[] = everybody) {
  const presentFunctions = functionsPresent(present);
  return { actor, now: minute(30), presentFunctions, newId: idsInARow() };
}
const ask = (
  command: LiveCommand,
  past: readonly Asked[],
  by = asking(),
  facts: AgendaFacts = anAgenda(),
) => decide(after(past, facts), command, by);

describe('a live session', () => {
  it('starts for the convener, at most fifteen minutes early', () => {
    const locked = replay(anAgenda(), []);
    const at = (minutes: number) => decide(locked, start, { ...asking(), now: minute(minutes) });
    expect(at(-15)).toEqual([
      { type: 'sessionStarted', lead: { personId: 'kerttu', function: 'CONVENER' } },
    ]);
    expect(() => at(-15.01)).toThrow(
      refusal('session.too_early', { from: '2026-05-04T09:15:00.000Z' }),
    );
    expect(() => decide(locked, start, asking(kela))).toThrow(refusal('session.not_convener'));
  });

  it('starts only once it is locked', () => {
    expect(() => decide(replay(anAgenda({ state: 'open' }), []), start, asking())).toThrow(
      refusal('session.wrong_state', { state: 'open' }),
    );
  });

  it('discusses one item at a time', () => {
    expect(() => ask(startB, byConvener(start, startA))).toThrow(
      refusal('item.another_active', { itemId: 'a' }),
    );
    const suspended = byConvener(start, startA, { type: 'suspendItem', itemId: 'a' }, startB);
    expect(() => ask({ type: 'resumeItem', itemId: 'a' }, suspended)).toThrow(
      refusal('item.another_active', { itemId: 'b' }),
    );
  });

  it('opens no case without a function that the team requires, and writes down whom it did without', () => {
    const facts = anAgenda({
      quorumRules: [
        { function: 'CONVENER', strength: 'hard' },
        { function: 'NURSE', strength: 'soft' },
      ],
    });
    const alone = asking(convener, [convener, kela]);
    const without = { ...startA, without: 'HEARD_BEFORE' } as const;
    expect(ask(without, byConvener(start), alone, facts)).toMatchObject([
      { type: 'itemStarted', missing: ['NURSE'], without: 'HEARD_BEFORE' },
      { type: 'phaseSet' },
    ]);
    expect(() => ask(startA, byConvener(start), asking(convener, [nurse]), facts)).toThrow(
      refusal('item.quorum_missing', { absent: ['CONVENER'] }),
    );
  });

  it('begins each case by hearing its question', () => {
    expect(after(byConvener(start, startA)).items[0]).toMatchObject({
      state: 'active',
      phase: 'question',
      intervals: [{ from: minute(1).toISOString(), to: null }],
    });
  });

  it('pauses a case for anybody who sees it when its client becomes recognisable, and counts that', () => {
    const flag: LiveCommand = { type: 'flagIdentity', itemId: 'b' };
    const running = byConvener(start, startB);
    expect(after([...running, [flag, guest]]).items[1]).toMatchObject({
      state: 'suspended',
      flags: 1,
    });
    expect(() => ask(flag, running, asking(bringerOf('a')))).toThrow(refusal('item.unknown'));
  });

  it('concludes a case only with what its exit requires', () => {
    const bare: LiveCommand = {
      type: 'decide',
      itemId: 'a',
      decision: aDraft('TYM_NOT_TIMELY', { grounds: '', consulted: false }),
    };
    expect(() => ask(bare, byConvener(start, startA))).toThrow(
      refusal('decision.incomplete', { missing: ['grounds', 'consulted'] }),
    );
  });

  it('records which asked functions were absent, or waits for them where the quorum is hard', () => {
    const running = byConvener(start, startA);
    const alone = asking(convener, [convener, nurse]);
    const decision = aDraft('TYM_NOT_TIMELY', { withoutReason: 'CANNOT_WAIT' });
    const without: LiveCommand = { type: 'decide', itemId: 'a', decision };
    expect(ask(without, running, alone)).toMatchObject([{ decision: { absent: ['KELA_EXPERT'] } }]);
    expect(() => ask(decideA, running, alone, anAgenda({ quorum: 'hard' }))).toThrow(
      refusal('decision.function_missing', { absent: ['KELA_EXPERT'] }),
    );
  });

  it('supersedes a decision and never edits it; the new one waits for its own confirmation', () => {
    const confirm: Asked = [{ type: 'confirmDecision', itemId: 'a' }, bringerOf('a')];
    const once = [...byConvener(start, startA, decideA), confirm];
    const [first] = after(once).items;
    expect(first?.confirmedAt).toBe(minute(3).toISOString());
    const decision = aDraft('TYM_NOT_TIMELY', { supersedeReason: 'ERROR' });
    const again: LiveCommand = { type: 'decide', itemId: 'a', decision };
    const [second] = after([...once, ...byConvener(again)]).items;
    expect(second?.decision?.supersedes).toBe(first?.decision?.decisionId);
    expect(second?.decision?.decisionId).not.toBe(first?.decision?.decisionId);
    expect(second?.confirmedAt).toBeNull();
  });

  it('lets only the bringer confirm, once', () => {
    const confirm: LiveCommand = { type: 'confirmDecision', itemId: 'a' };
    const decided = byConvener(start, startA, decideA);
    expect(() => ask(confirm, decided)).toThrow(refusal('item.not_bringer'));
    expect(() =>
      ask(confirm, [...decided, [confirm, bringerOf('a')]], asking(bringerOf('a'))),
    ).toThrow(refusal('item.wrong_state'));
  });

  it('is taken over by the vice convener with one tap', () => {
    const taken = after([...byConvener(start), [{ type: 'takeOver' }, viceConvener]]);
    expect(taken.lead?.personId).toBe('elli');
    expect(() => decide(taken, { type: 'takeOver' }, asking(viceConvener))).toThrow(
      refusal('session.wrong_state'),
    );
  });

  it('does nothing but resume, end or hand over while it is paused', () => {
    const paused = byConvener(start, startA, { type: 'pauseSession' });
    expect(() => ask(decideA, paused)).toThrow(refusal('session.wrong_state', { state: 'paused' }));
    expect(ask({ type: 'resumeSession' }, paused)).toEqual([{ type: 'sessionResumed' }]);
  });

  it('leaves what it did not reach for another time, and the case in hand for a decision', () => {
    expect(states(start, startA, { type: 'callItem', itemId: 'b' }, end)).toEqual([
      'suspended',
      'not_reached',
      'not_reached',
    ]);
  });

  it('closes once every case has ended', () => {
    const ended = byConvener(start, startA, end);
    expect(() => ask({ type: 'closeSession' }, ended)).toThrow(
      refusal('session.items_open', { itemIds: ['a'] }),
    );
    const over = after([...ended, ...byConvener(decideA, { type: 'closeSession' })]);
    expect(over.state).toBe('closed');
  });

  it('does not close over a case that is decided without a decision', () => {
    const bare = replay(anAgenda(), [
      ...played(anAgenda(), byConvener(start, startA)),
      {
        seq: 4,
        at: minute(3).toISOString(),
        event: { type: 'decided', itemId: 'a', decision: null },
      },
      { seq: 5, at: minute(4).toISOString(), event: { type: 'itemNotReached', itemId: 'b' } },
      { seq: 6, at: minute(4).toISOString(), event: { type: 'itemNotReached', itemId: 'c' } },
      { seq: 7, at: minute(4).toISOString(), event: { type: 'sessionEnded' } },
    ]);
    expect(() => decide(bare, { type: 'closeSession' }, asking())).toThrow(
      refusal('session.undecided', { itemIds: ['a'] }),
    );
  });

  it('knows no item but its own', () => {
    expect(() => ask({ type: 'startItem', itemId: 'x' }, byConvener(start))).toThrow(
      refusal('item.unknown', { itemId: 'x' }),
    );
  });

  it('shows a session that was held before there was a log as it is stored', () => {
    const [first] = anAgenda().items;
    const held = anAgenda({
      state: 'closed',
      items: first ? [{ ...first, state: 'decided' }] : [],
    });
    expect(replay(held, [])).toMatchObject({ state: 'closed', items: [{ state: 'decided' }] });
  });
});
