/** Which parts of a text an earlier layer has already claimed: each place is owned once. */
export class Ground {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Whether nothing from `start` up to `end` has an owner yet. */
  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.#taken[at] === 1) return false;
    return true;
  }

  take(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}
