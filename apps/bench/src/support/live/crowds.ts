import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { CrowdRoom, Order, Seen } from './crowd-orders.js';

type Answer = Seen | { readonly trouble: string };

/** Several crowds that do the same at the same time, each in a process of its own. */
export class Crowds {
  readonly #programs: ChildProcess[];

  constructor(count: number) {
    this.#programs = Array.from({ length: count }, () =>
      fork(new URL('./crowd.js', import.meta.url)),
    );
  }

  /** The sessions are dealt out among the crowds. */
  async come(address: string, rooms: readonly CrowdRoom[]): Promise<void> {
    const shares = this.#programs.map((_, place) =>
      rooms.filter((_room, at) => at % this.#programs.length === place),
    );
    await this.#each((place) => ({ do: 'come', address, rooms: shares[place] ?? [] }));
  }

  press(forMs: number): Promise<Seen> {
    return this.#all({ do: 'press', forMs });
  }

  pace(perSecond: number, forMs: number): Promise<Seen> {
    return this.#all({ do: 'pace', perSecond: perSecond / this.#programs.length, forMs });
  }

  comeBack(): Promise<Seen> {
    return this.#all({ do: 'comeBack' });
  }

  async leave(): Promise<void> {
    await this.#all({ do: 'leave' });
  }

  close(): void {
    for (const program of this.#programs) if (program.connected) program.disconnect();
  }

  #all(order: Order): Promise<Seen> {
    return this.#each(() => order);
  }

  async #each(orderFor: (place: number) => Order): Promise<Seen> {
    const seen = await Promise.all(
      this.#programs.map(async (program, place) => {
        const answered = once(program, 'message') as Promise<[Answer]>;
        program.send(orderFor(place));
        const [answer] = await answered;
        if ('trouble' in answer) throw new Error(answer.trouble);
        return answer;
      }),
    );
    return {
      deliveries: seen.reduce((sum, { deliveries }) => sum + deliveries, 0),
      answered: seen.reduce((sum, { answered }) => sum + answered, 0),
      times: seen.flatMap(({ times }) => times),
      at: Math.max(...seen.map(({ at }) => at)),
    };
  }
}
