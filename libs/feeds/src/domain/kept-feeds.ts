interface Kept<Feed> {
  readonly feed: Promise<Feed>;
  readonly until: number;
}

/**
 * Feeds that were made a moment ago, by their token, in memory alone: a calendar program that asks often is
 * answered without the database. Bounded in time, so that a right that ends is felt soon whatever else
 * happens, and in number: the one that was used longest ago goes first. Askers at the same moment wait
 * for one and the same making.
 */
export class KeptFeeds<Feed> {
  readonly #kept = new Map<string, Kept<Feed>>();

  constructor(
    private readonly seconds: number,
    private readonly limit: number,
  ) {}

  /** The feed that is kept, or the one that `make` makes; what fails is not kept. */
  take(key: string, now: number, make: () => Promise<Feed>): Promise<Feed> {
    const known = this.#kept.get(key);
    const kept = known && now < known.until ? known : this.#made(key, now, make);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > this.limit) this.#forgetOldest();
    return kept.feed;
  }

  forgetAll(): void {
    this.#kept.clear();
  }

  #made(key: string, now: number, make: () => Promise<Feed>): Kept<Feed> {
    const kept = { feed: make(), until: now + this.seconds * 1000 };
    kept.feed.catch(() => this.#kept.get(key) === kept && this.#kept.delete(key));
    return kept;
  }

  #forgetOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
