import type { LiveView } from '@rukkanen/contract';
import {
  project,
  replay,
  sightChanges,
  textIdsOf,
  viewOf,
  type AgendaFacts,
  type Attendee,
} from './index.js';
import {
  aDraft,
  anAgenda,
  bringerOf,
  byConvener,
  convener,
  guest,
  kela,
  nurse,
  outsider,
  played,
  viceConvener,
} from './testing/index.js';

const network = anAgenda({ mode: 'NETWORK' });
const team = anAgenda({ mode: 'ANONYMOUS_TEAM' });
const toTheDecision = byConvener(
  { type: 'startSession' },
  { type: 'startItem', itemId: 'a' },
  { type: 'decide', itemId: 'a', decision: aDraft() },
);
const seen = (
  facts: AgendaFacts,
  viewer: Attendee,
  lines = played(facts, toTheDecision),
): LiveView => viewOf(replay(facts, lines), viewer);
const openTo = (facts: AgendaFacts, viewer: Attendee) =>
  seen(facts, viewer).items.flatMap((item) => (item.case ? [item.id] : []));
const bringersOpenTo = (facts: AgendaFacts, viewer: Attendee) =>
  seen(facts, viewer).items.flatMap((item) => (item.bringer ? [item.id] : []));

describe('what somebody in the room may see', () => {
  it.each([
    ['the convener', convener, ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['the vice convener', viceConvener, ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['the Kela expert', kela, ['a'], ['a', 'b', 'c']],
    ['the nurse', nurse, ['b'], ['a', 'b', 'c']],
    ['a member whom nobody asks', outsider, [], ['a', 'b', 'c']],
    ['a guest', guest, ['b'], ['b']],
    ['a bringer', bringerOf('c'), ['c'], ['c']],
  ])('is for %s the own cases of a network, and more in a team', (_, viewer, inNetwork, inTeam) => {
    expect(openTo(network, viewer)).toEqual(inNetwork);
    expect(openTo(team, viewer)).toEqual(inTeam);
  });

  it('does not grow for a bringer by what they are at work', () => {
    const atWorkNurse: Attendee = { ...bringerOf('c'), functions: ['NURSE'] };
    expect(openTo(network, atWorkNurse)).toEqual(['c']);
  });

  it('is of other slots nothing but time and state', () => {
    const [blank] = seen(network, nurse).items;
    expect(blank).toEqual({
      id: 'a',
      position: 1,
      plannedMinutes: 20,
      state: 'decided',
      calledAt: '2026-05-04T09:31:00.000Z',
      intervals: [{ from: '2026-05-04T09:31:00.000Z', to: '2026-05-04T09:32:00.000Z' }],
      case: null,
      bringer: null,
      mine: false,
      phase: null,
      flags: 0,
      decision: null,
      confirmedAt: null,
      deferReason: null,
      voices: { answers: [], revealedAt: null, views: [], turn: null },
      missing: [],
      without: null,
    });
  });

  it('is in an anonymous team the bringer only once the case is called, and later still', () => {
    expect(bringersOpenTo(team, nurse)).toEqual(['a']);
    expect(bringersOpenTo(team, bringerOf('b'))).toEqual(['b']);
    expect(bringersOpenTo(team, convener)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(seen(team, nurse))).not.toMatch(/bringer-b|bringer-c/u);
  });

  it('is not the bringer of a case that was never reached', () => {
    const ended = played(team, byConvener({ type: 'startSession' }, { type: 'endSession' }));
    expect(seen(team, nurse, ended).items.map(({ bringer }) => bringer)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('changes when a case is called in an anonymous team, for those who did not know yet', () => {
    const started = replay(team, played(team, byConvener({ type: 'startSession' })));
    const called = { type: 'itemCalled', itemId: 'b' } as const;
    expect(sightChanges(started, called, nurse)).toBe(true);
    expect(sightChanges(started, called, convener)).toBe(false);
    expect(sightChanges(started, called, bringerOf('b'))).toBe(false);
    expect(sightChanges({ ...started, mode: 'NETWORK' }, called, nurse)).toBe(false);
  });
});

describe('a line on the wire', () => {
  const lines = played(network, [
    ...toTheDecision,
    [{ type: 'confirmDecision', itemId: 'a' }, bringerOf('a')],
    ...byConvener({ type: 'deferItem', itemId: 'b', reason: 'agreement_withdrawn' }),
  ]);
  const session = replay(network, lines);
  const wire = (viewer: Attendee) => lines.map((line) => project(line, session, viewer));

  it('is hidden or blanked for who does not see the case, and keeps its place', () => {
    expect(wire(nurse).map(({ seq, event }) => [seq, event.type])).toEqual([
      [1, 'sessionStarted'],
      [2, 'itemStarted'],
      [3, 'hidden'],
      [4, 'decided'],
      [5, 'hidden'],
      [6, 'itemDeferred'],
    ]);
    expect(wire(nurse)[3]?.event).toEqual({ type: 'decided', itemId: 'a', decision: null });
    expect(wire(kela)[5]?.event).toEqual({ type: 'itemDeferred', itemId: 'b', reason: null });
  });

  it('says in what function somebody acted and never who', () => {
    expect(wire(kela).map(({ by }) => by?.function)).toEqual([
      'CONVENER',
      'CONVENER',
      'CONVENER',
      'CONVENER',
      'INDIVIDUAL_COACH',
      'CONVENER',
    ]);
  });

  it('does not say who raised a flag', () => {
    const flagged = played(network, [
      ...toTheDecision.slice(0, 2),
      [{ type: 'flagIdentity', itemId: 'a' }, kela],
    ]);
    const last = flagged.find(({ event }) => event.type === 'identityFlagged');
    expect(last && project(last, replay(network, flagged), convener).by).toBeNull();
  });

  it('names the words it refers to, for those who may read them', () => {
    const ids = (viewer: Attendee) => wire(viewer).flatMap(textIdsOf);
    expect(ids(kela)).toHaveLength(5);
    expect(textIdsOf(viewOf(session, kela))).toEqual(ids(kela));
    expect(ids(nurse)).toEqual([]);
  });
});
