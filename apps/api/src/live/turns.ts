type Work = () => Promise<void>;

/**
 * What is to be done in each room, one thing after another. The same kind of thing waits only once: it
 * looks at how the room stands when its turn comes, so once serves all who asked.
 */
export class Turns {
  readonly #waiting = new Map<string, Map<unknown, Work>>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(private readonly failed: (room: string, trouble: unknown) => void) {}

  take(room: string, kind: unknown, work: Work): void {
    const waiting = this.#waiting.get(room) ?? new Map<unknown, Work>();
    this.#waiting.set(room, waiting.set(kind, waiting.get(kind) ?? work));
    if (!this.#running.has(room)) this.#running.set(room, this.#run(room, waiting));
  }

  /** The same for what nobody else can do in one's stead; answers what the work answers. */
  ask<T>(room: string, work: () => Promise<T>): Promise<T> {
    return new Promise((answer, refuse) => {
      this.take(room, Symbol(), () => work().then(answer, refuse));
    });
  }

  /** Nothing new is begun; what runs comes to its end. */
  async end(): Promise<void> {
    for (const waiting of this.#waiting.values()) waiting.clear();
    await Promise.all(this.#running.values());
  }

  async #run(room: string, waiting: Map<unknown, Work>): Promise<void> {
    await Promise.resolve(); // so that it is known to be running before it ends
    for (let [next] = waiting; next; [next] = waiting) {
      const [kind, work] = next;
      waiting.delete(kind);
      await work().catch((trouble: unknown) => this.failed(room, trouble));
    }
    this.#waiting.delete(room);
    this.#running.delete(room);
  }
}
