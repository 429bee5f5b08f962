/** Waits between two tries, and wakes at once when the program ends. */
export class Pause {
  #wake: () => void = () => undefined;
  #ended = false;

  get ended(): boolean {
    return this.#ended;
  }

  async take(milliseconds: number): Promise<void> {
    if (this.#ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }
}
