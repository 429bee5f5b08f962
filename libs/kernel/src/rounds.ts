interface Asked<Q, A> {
  readonly question: Q;
  readonly answer: (settled: PromiseSettledResult<A>) => void;
}

/**
 * Gathers what is asked while every lane is taken by a round, and answers it all in the next one. Nothing
 * waits for company: who finds a lane free is answered at once, and no round sees less than what was
 * true when its questions were asked.
 */
export class Rounds<Q, A> {
  #waiting: Asked<Q, A>[] = [];
  #rounds = 0;

  /**
   * `work` settles every question of a round, in their order. When it fails for several, each is asked
   * alone, so that nobody fails for another: it must leave nothing behind then.
   */
  constructor(
    private readonly work: (questions: readonly Q[]) => Promise<readonly PromiseSettledResult<A>[]>,
    private readonly lanes = 1,
  ) {}

  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      const answer = (settled: PromiseSettledResult<A>) =>
        settled.status === 'fulfilled' ? resolve(settled.value) : reject(settled.reason as Error);
      this.#waiting.push({ question, answer });
      if (this.#rounds < this.lanes) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#rounds += 1;
    await Promise.resolve(); // whatever is asked in the same breath goes together
    while (this.#waiting.length > 0) await this.#round(this.#waiting.splice(0));
    this.#rounds -= 1;
  }

  async #round(asked: readonly Asked<Q, A>[]): Promise<void> {
    try {
      const settled = await this.work(asked.map(({ question }) => question));
      asked.forEach(({ answer }, at) => answer(settled[at] ?? failed(new Error('unanswered'))));
    } catch (trouble) {
      if (asked.length > 1) for (const one of asked) await this.#round([one]);
      else for (const { answer } of asked) answer(failed(trouble));
    }
  }
}

export const answered = <A>(value: A): PromiseFulfilledResult<A> => ({
  status: 'fulfilled',
  value,
});

export const failed = (reason: unknown): PromiseRejectedResult => ({ status: 'rejected', reason });
