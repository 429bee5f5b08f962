import { aHiddenItem, anItem, aView, begunAt } from '../testing/views.js';
import { newsBetween } from './news.js';

const talk = anItem(1, { state: 'active', phase: 'question', intervals: begunAt('09:35') });
const before = aView([talk]);
const after = (change: Partial<typeof talk>) => aView([{ ...talk, ...change }], { seq: 2 });

describe('a screen reader hears', () => {
  it('which phase has begun', () => {
    expect(newsBetween(before, after({ phase: 'decision' }))).toEqual({
      type: 'phase',
      phase: 'decision',
    });
  });

  it('that the client was becoming recognisable, before that the case was interrupted', () => {
    const flagged = after({ flags: 1, state: 'suspended' });
    expect(newsBetween(before, flagged)).toEqual({ type: 'flagged' });
  });

  it('that a decision was recorded and that its bringer agreed', () => {
    const decided = after({ state: 'decided', intervals: begunAt('09:35', '09:50') });
    expect(newsBetween(before, decided)).toEqual({ type: 'decided' });
    const [item] = decided.items;
    const confirmed = aView([{ ...talk, ...item, confirmedAt: '2026-05-04T09:51:00Z' }], {
      seq: 3,
    });
    expect(newsBetween(decided, confirmed)).toEqual({ type: 'confirmed' });
  });

  it('of a case of others only that it is discussed', () => {
    const theirs = aHiddenItem(2, { state: 'active', intervals: begunAt('09:55') });
    const was = aView([anItem(1), aHiddenItem(2)]);
    expect(newsBetween(was, aView([anItem(1), theirs], { seq: 2 }))).toEqual({ type: 'outside' });
  });

  it('that there is a break and that it is over', () => {
    const paused = aView([talk], { seq: 2, state: 'paused' });
    expect(newsBetween(before, paused)).toEqual({ type: 'paused' });
    expect(newsBetween(paused, aView([talk], { seq: 3 }))).toEqual({ type: 'resumed' });
  });

  it('nothing when nothing happened', () => {
    expect(newsBetween(before, before)).toBeNull();
  });
});
