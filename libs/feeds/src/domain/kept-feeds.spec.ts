import { KeptFeeds } from './kept-feeds.js';

const second = (n: number) => n * 1000;
function counting() {
  let made = 0;
  return { make: () => Promise.resolve((made += 1)), made: () => made };
}

describe('a feed that was made a moment ago', () => {
  it('is given again for thirty seconds and not a moment longer', async () => {
    const kept = new KeptFeeds<number>(30, 10);
    const { make } = counting();
    expect(await kept.take('one', 0, make)).toBe(1);
    expect(await kept.take('one', second(30) - 1, make)).toBe(1);
    expect(await kept.take('one', second(30), make)).toBe(2);
  });

  it('is not kept longer by being asked for', async () => {
    const kept = new KeptFeeds<number>(30, 10);
    const { make } = counting();
    for (const at of [0, 10, 20, 29]) expect(await kept.take('one', second(at), make)).toBe(1);
    expect(await kept.take('one', second(31), make)).toBe(2);
  });

  it('is made once for everybody who asks at the same moment', async () => {
    const kept = new KeptFeeds<number>(30, 10);
    const { make, made } = counting();
    await Promise.all(Array.from({ length: 40 }, () => kept.take('one', 0, make)));
    expect(made()).toBe(1);
  });

  it('is gone at once when it is forgotten, also while it is being made', async () => {
    const kept = new KeptFeeds<number>(30, 10);
    const { make } = counting();
    const early = kept.take('one', 0, make);
    kept.forgetAll();
    expect([await early, await kept.take('one', 1, make)]).toEqual([1, 2]);
  });

  it('is not kept when it could not be made', async () => {
    const kept = new KeptFeeds<number>(30, 10);
    await expect(kept.take('one', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.take('one', 1, () => Promise.resolve(7))).toBe(7);
  });

  it('makes room for others: the one used longest ago goes', async () => {
    const kept = new KeptFeeds<number>(30, 2);
    const { make, made } = counting();
    for (const key of ['one', 'two', 'one', 'three']) await kept.take(key, 0, make);
    expect(made()).toBe(3);
    await kept.take('one', 1, make);
    expect(made()).toBe(3);
    await kept.take('two', 1, make);
    expect(made()).toBe(4);
  });
});
