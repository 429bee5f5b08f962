import { hear, isMissing, type LiveLog, renew, take } from '@rukkanen/agenda';
import {
  type Apply,
  type ApplyAnswer,
  type FunctionKey,
  type JoinAnswer,
  type LiveCommand,
  type LiveLine,
  type LiveView,
  type Presence,
  type SinceAnswer,
} from '@rukkanen/contract';
import type { ApiError } from './api-error.js';
import { errorOfRefusal, LiveSender } from './live-sender.js';
import { EMPTY, type Outbox } from './outbox.js';
import { store } from './store.js';

/** How the room talks with the server; each request fails when its answer does not come. */
export interface LiveWire {
  join(): Promise<JoinAnswer>;
  apply(message: Apply): Promise<ApplyAnswer>;
  since(seq: number): Promise<SinceAnswer>;
}

export interface LiveState {
  /** What this viewer sees; null until the room has been entered. */
  readonly view: LiveView | null;
  readonly presence: Presence;
  /** The functions in which this viewer may speak of a case. */
  readonly functions: readonly FunctionKey[];
  /** Whether commands go through now. */
  readonly isConnected: boolean;
  /** Since when the way is cut (the product's clock, epoch milliseconds); null while all is well. */
  readonly lostAt: number | null;
  /** Why the room could not be entered. */
  readonly refusal: ApiError | null;
  /** What this screen has asked for and nobody has answered; what was overtaken meanwhile. */
  readonly outbox: Outbox;
}

const OUTSIDE: LiveState = {
  view: null,
  presence: [],
  functions: [],
  isConnected: false,
  lostAt: null,
  refusal: null,
  outbox: EMPTY,
};

/** How long lines that an answer has named may still be on their way (milliseconds). */
const LINES_LATE = 600;

/**
 * One live session as this screen knows it: the lines are folded by the rules that the server has,
 * repeats are skipped and a gap is asked for. What this screen asks for goes through its sender.
 */
export class LiveRoom {
  readonly #state = store(OUTSIDE);
  readonly watch = this.#state.watch;
  readonly get = this.#state.get;
  #log: LiveLog | null = null;
  /** Lines that came while the view was on its way. */
  #early: LiveLine[] = [];
  #isMending = false;
  #waiting: (() => void)[] = [];
  readonly sender: LiveSender;

  constructor(
    sessionId: string,
    private readonly wire: LiveWire,
  ) {
    this.sender = new LiveSender({
      open: () => this.#open(),
      isOpen: () => this.get().isConnected,
      apply: (message) => wire.apply({ sessionId, ...message }).catch(() => null),
      seq: () => this.get().view?.seq ?? 0,
      catchUp: () => this.#ask(),
      carriedOut: (seq) => this.#carriedOut(seq),
      show: (outbox) => this.#show({ outbox }),
    });
  }

  /** The way is open, for the first time or again: enter the room and see where it is. */
  async connected(): Promise<void> {
    this.#early = [];
    const answer = await this.wire.join().catch(() => null);
    if (!answer) return;
    if (!answer.ok) return this.#show({ refusal: errorOfRefusal(answer), lostAt: null });
    const { view, presence, functions = [] } = answer;
    this.#keep(take({ view, heard: view.seq }, this.#early));
    this.#show({ presence, functions, isConnected: true, lostAt: null, refusal: null });
    for (const go of this.#waiting.splice(0)) go();
    await this.#mend();
  }

  /** The way is cut, at a moment of the product's clock (epoch milliseconds). */
  disconnected(at: number): void {
    this.#show({ isConnected: false, lostAt: this.get().lostAt ?? at });
    this.sender.cutOff();
  }

  async hearLines(lines: readonly LiveLine[]): Promise<void> {
    if (!this.#log || !this.get().isConnected) this.#early.push(...lines);
    if (!this.#log) return;
    this.#keep(take(this.#log, lines));
    await this.#mend();
  }

  async hearView(view: LiveView): Promise<void> {
    this.#keep(this.#log ? renew(this.#log, view) : { view, heard: view.seq });
    await this.#mend();
  }

  hearPresence(presence: Presence): void {
    this.#show({ presence });
  }

  /**
   * The place of the change once it is made; fails with the refusal. Waits as long as the way is cut,
   * behind whatever was given before it.
   */
  apply(command: LiveCommand): Promise<number> {
    return this.sender.give(command);
  }

  #carriedOut(seq: number): void {
    if (this.#log) this.#keep(hear(this.#log, seq));
    setTimeout(() => void this.#mend(), LINES_LATE);
  }

  #open(): Promise<void> {
    if (this.get().isConnected) return Promise.resolve();
    return new Promise((go) => this.#waiting.push(go));
  }

  async #mend(): Promise<void> {
    if (this.#log && isMissing(this.#log)) await this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#isMending || !this.#log) return;
    this.#isMending = true;
    const answer = await this.wire.since(this.#log.view.seq).catch(() => null);
    this.#isMending = false;
    if (!answer?.ok) return;
    const log = answer.view ? renew(this.#log, answer.view) : take(this.#log, answer.lines);
    this.#keep(log);
  }

  #keep(log: LiveLog): void {
    this.#log = log;
    this.#show({ view: log.view });
  }

  #show(change: Partial<LiveState>): void {
    this.#state.set({ ...this.get(), ...change });
  }
}
