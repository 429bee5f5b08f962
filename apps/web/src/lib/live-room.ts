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
  type Refusal,
  type RefusalCode,
  REFUSALS,
  type SinceAnswer,
} from '@rukkanen/contract';
import { ApiError } from './api-error.js';
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
}

const OUTSIDE: LiveState = {
  view: null,
  presence: [],
  functions: [],
  isConnected: false,
  lostAt: null,
  refusal: null,
};

/** Refusals which tell that this screen was behind: it catches up before it says so. */
const STALE: ReadonlySet<RefusalCode> = new Set([
  'state.changed_meanwhile',
  'session.wrong_state',
  'item.wrong_state',
  'item.another_active',
]);

/** How long lines that an answer has named may still be on their way (milliseconds). */
const LINES_LATE = 600;

/**
 * One live session as this screen knows it: the lines are folded by the rules that the server has,
 * repeats are skipped, a gap is asked for, and a command whose answer was lost is sent again under the
 * same id until there is one, so that it has its effect once (TRUST 13).
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

  constructor(
    private readonly sessionId: string,
    private readonly wire: LiveWire,
  ) {}

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

  /** The place of the change once it is made; fails with the refusal. Waits as long as the way is cut. */
  async apply(command: LiveCommand): Promise<number> {
    const message: Apply = {
      sessionId: this.sessionId,
      expectedSeq: this.get().view?.seq ?? 0,
      commandId: crypto.randomUUID(),
      command,
    };
    const answer = await this.#sent(message);
    if (!answer.ok) {
      if (STALE.has(answer.code)) await this.#ask();
      throw errorOfRefusal(answer);
    }
    if (this.#log) this.#keep(hear(this.#log, answer.seq));
    setTimeout(() => void this.#mend(), LINES_LATE);
    return answer.seq;
  }

  async #sent(message: Apply): Promise<ApplyAnswer> {
    for (;;) {
      await this.#open();
      const answer = await this.wire.apply(message).catch(() => null);
      if (answer) return answer;
    }
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

/** The statuses that the same refusals have over HTTP; the others are answers to what was asked. */
const STATUSES: Partial<Record<RefusalCode, number>> = {
  'access.not_signed_in': 401,
  'access.not_found': 404,
  internal: 500,
  'service.unavailable': 503,
};

/** A refusal of the live room as the rest of the product knows errors. */
export function errorOfRefusal({ code, details = {} }: Omit<Refusal, 'ok'>): ApiError {
  const known = REFUSALS.includes(code) ? code : 'internal';
  return new ApiError(STATUSES[known] ?? 409, known, details, null, null);
}
