import { aHiddenItem, anItem, aView, begunAt } from '../testing/views.js';
import { inHand, isOutside, nextItem, openItem, ownAhead } from './in-hand.js';

const done = anItem(1, { state: 'decided', intervals: begunAt('09:35', '09:55') });

describe('the room looks at', () => {
  it('nothing before the first case', () => {
    expect(inHand(aView([anItem(1), anItem(2)]))).toBeNull();
  });

  it('the case in hand', () => {
    const now = anItem(2, { state: 'active', intervals: begunAt('09:55') });
    expect(inHand(aView([done, now]))?.id).toBe('I2');
  });

  it('what was just decided until the next case begins', () => {
    expect(inHand(aView([done, anItem(2)]))?.id).toBe('I1');
  });

  it('the latest of several that are over, whatever their order on the agenda', () => {
    const earlier = anItem(2, { state: 'deferred', intervals: begunAt('09:30', '09:34') });
    expect(inHand(aView([done, earlier]))?.id).toBe('I1');
  });
});

describe('whoever waits', () => {
  const theirs = aHiddenItem(1, { state: 'active', intervals: begunAt('09:35') });

  it('is outside while the case in hand is not for them', () => {
    expect(isOutside(aView([theirs, anItem(2)]))).toBe(true);
  });

  it('is no longer outside between two cases', () => {
    const over = aHiddenItem(1, { state: 'decided', intervals: begunAt('09:35', '09:50') });
    expect(isOutside(aView([over, anItem(2)]))).toBe(false);
  });

  it('has ahead only what they see and what is not over', () => {
    expect(ownAhead(aView([done, theirs, anItem(3)])).map(({ id }) => id)).toEqual(['I3']);
  });
});

describe('the next case', () => {
  it('is the one that has been called, though another stands before it', () => {
    expect(nextItem(aView([anItem(1), anItem(2, { state: 'called' })]))?.id).toBe('I2');
  });

  it('is none when all have had their turn', () => {
    expect(nextItem(aView([done]))).toBeNull();
  });
});

describe('what may still be put off', () => {
  const left = anItem(2, { state: 'suspended', intervals: begunAt('09:40', '09:45') });

  it('is, after the end, a case that was left open, though another was in hand last', () => {
    expect(openItem(aView([done, left], { state: 'closing' }))?.id).toBe('I2');
    expect(openItem(aView([done, left]))?.id).toBe('I1');
  });
});
