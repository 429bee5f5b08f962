import { answered, failed, Rounds } from './rounds.js';

/** Rounds whose work waits until it is let go. */
function heldRounds(lanes?: number) {
  const rounds: { questions: readonly number[]; go: (trouble?: Error) => void }[] = [];
  const asking = new Rounds<number, number>(async (questions) => {
    const trouble = await new Promise<Error | undefined>((go) => rounds.push({ questions, go }));
    if (trouble) throw trouble;
    return questions.map((one) => (one < 0 ? failed(new Error(`no ${one}`)) : answered(one * 2)));
  }, lanes);
  return { asking, rounds };
}
const breath = () => new Promise((resolve) => setImmediate(resolve));

describe('rounds', () => {
  it('answer who asks alone at once, and together whoever asks meanwhile', async () => {
    const { asking, rounds } = heldRounds();
    const first = asking.ask(1);
    await breath();
    const others = [asking.ask(2), asking.ask(3)];
    await breath();
    expect(rounds.map(({ questions }) => questions)).toEqual([[1]]);
    rounds[0]?.go();
    expect(await first).toBe(2);
    await breath();
    rounds[1]?.go();
    expect(await Promise.all(others)).toEqual([4, 6]);
    expect(rounds.map(({ questions }) => questions)).toEqual([[1], [2, 3]]);
  });

  it('go side by side as long as a lane is free', async () => {
    const { asking, rounds } = heldRounds(2);
    const first = asking.ask(0);
    await breath();
    const asked = [1, 2, 3, 4].map((one) => asking.ask(one));
    await breath();
    expect(rounds.map(({ questions }) => questions)).toEqual([[0], [1, 2, 3, 4]]);
    rounds[1]?.go();
    expect(await Promise.all(asked)).toEqual([2, 4, 6, 8]);
    rounds[0]?.go();
    expect(await first).toBe(0);
  });

  it('refuse one question without its neighbours', async () => {
    const { asking, rounds } = heldRounds();
    const asked = Promise.allSettled([asking.ask(1), asking.ask(-1), asking.ask(2)]);
    await breath();
    rounds[0]?.go();
    expect((await asked).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('ask each alone when a round fails, so that nobody fails for another', async () => {
    const rounds: (readonly number[])[] = [];
    const asking = new Rounds<number, number>(async (questions) => {
      rounds.push(questions);
      await breath();
      if (questions.includes(13)) throw new Error('the line broke');
      return questions.map((one) => answered(one * 2));
    });
    const asked = await Promise.allSettled([1, 13, 2].map((one) => asking.ask(one)));
    expect(asked).toEqual([answered(2), failed(new Error('the line broke')), answered(4)]);
    expect(rounds).toEqual([[1, 13, 2], [1], [13], [2]]);
    expect(await asking.ask(3)).toBe(6);
  });
});
