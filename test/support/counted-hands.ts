import type { Locator, Page } from 'playwright-core';

/** Seconds that a practised hand takes, by the keystroke-level model of Card, Moran and Newell (1983). */
const TAP = 1.1;
const KEY = 0.2;
/** A letter with a thumb on a phone, about 36 words a minute. */
const THUMBED_LETTER = 0.28;
/** Reading and deciding before an input. */
const THOUGHT = 1.35;

/**
 * One person's hands on a form: every tap or key is counted, letters of free text apart. Nothing else
 * may touch the page while it is filled in.
 */
export class CountedHands {
  inputs = 0;
  letters = 0;
  readonly #began = performance.now();

  constructor(
    private readonly page: Page,
    private readonly kind: 'touch' | 'keyboard',
  ) {}

  async tap(target: Locator): Promise<void> {
    this.inputs += 1;
    await target.tap();
  }

  /** A choice of the device's own list: one tap opens it, one chooses. */
  async pick(list: Locator, value: string): Promise<void> {
    this.inputs += 2;
    await list.selectOption(value);
  }

  async press(key: string): Promise<void> {
    this.inputs += 1;
    await this.page.keyboard.press(key);
  }

  async write(text: string): Promise<void> {
    this.letters += text.length;
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab until the focus is on something, at most so far. */
  async tabTo(isThere: (focused: Locator) => Promise<boolean>, most = 40): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      if (await isThere(this.page.locator(':focus'))) return;
      await this.press('Tab');
    }
    throw new Error('the keyboard does not lead there');
  }

  /** What was needed, and how long a person would take by the model beside what the robot took. */
  report(what: string): string {
    const touch = this.kind === 'touch';
    const hands = this.inputs * (touch ? TAP : KEY) + this.letters * (touch ? THUMBED_LETTER : KEY);
    const thought = (touch ? this.inputs : this.inputs / 3) * THOUGHT;
    const seconds = Math.round((performance.now() - this.#began) / 1_000);
    return JSON.stringify({
      what,
      inputs: this.inputs,
      letters: this.letters,
      estimated_seconds: Math.round(hands + thought),
      robot_seconds: seconds,
    });
  }
}

/** Whether something in the focus goes by a name: its own words, or those of its labels. */
export const named =
  (name: string | RegExp) =>
  async (focused: Locator): Promise<boolean> => {
    const [words = ''] = await focused.evaluateAll((all: unknown[]) =>
      (all as { textContent: string | null; labels?: { textContent: string | null }[] }[]).map(
        (one) => [one.textContent, ...[...(one.labels ?? [])].map((l) => l.textContent)].join(' '),
      ),
    );
    return typeof name === 'string' ? words.includes(name) : name.test(words);
  };
