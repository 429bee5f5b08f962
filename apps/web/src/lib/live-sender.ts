import { isBeside } from '@rukkanen/agenda';
import {
  type Apply,
  type ApplyAnswer,
  type LiveCommand,
  type Refusal,
  type RefusalCode,
  REFUSALS,
} from '@rukkanen/contract';
import { ApiError } from './api-error.js';
import * as outbox from './outbox.js';

/** A command that waited for the way and was overtaken, or let go: the room itself tells of it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** What a sender needs of its room. */
export interface Sending {
  /** Resolves once the way is open. */
  readonly open: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** Null while the answer is lost. */
  readonly apply: (message: Omit<Apply, 'sessionId'>) => Promise<ApplyAnswer | null>;
  /** The place in the log that the screen shows. */
  readonly seq: () => number;
  /** The screen was behind: it catches up before its giver is told so. */
  readonly catchUp: () => Promise<void>;
  readonly carriedOut: (seq: number) => void;
  readonly show: (box: outbox.Outbox) => void;
}

/** Refusals which tell that this screen was behind. */
const STALE: ReadonlySet<RefusalCode> = new Set([
  'state.changed_meanwhile',
  'session.wrong_state',
  'item.wrong_state',
  'item.another_active',
]);

/** Who waits for what becomes of a command. */
interface Promised {
  readonly done: (seq: number) => void;
  readonly failed: (reason: Error) => void;
}

/**
 * Sends one screen's commands one by one in their order, each under its own id until there is an answer,
 * so that it has its effect once (TRUST 13).
 */
export class LiveSender {
  #box = outbox.EMPTY;
  #isSending = false;
  readonly #promised = new Map<string, Promised>();

  constructor(private readonly room: Sending) {}

  /** The place of the change once it is made; fails with the refusal. */
  give(command: LiveCommand): Promise<number> {
    const commandId = crypto.randomUUID();
    const promise = new Promise<number>((done, failed) =>
      this.#promised.set(commandId, { done, failed }),
    );
    const waited = !this.room.isOpen();
    this.#keep(outbox.put(this.#box, { commandId, command, expectedSeq: this.room.seq(), waited }));
    void this.#sendAll();
    return promise;
  }

  /** Its giver wants what was overtaken all the same. */
  sendAnew(commandId: string): void {
    const now = { commandId: crypto.randomUUID(), expectedSeq: this.room.seq() };
    this.#keep(outbox.sentAnew(this.#box, commandId, now));
    void this.#sendAll();
  }

  /** Its giver lets a command go. One that is under way may still have its effect; the log tells. */
  letGo(commandId: string): void {
    this.#keep(outbox.letGo(this.#box, commandId));
    this.#fail(commandId, new Overtaken());
  }

  /** The way is cut: whatever has not been answered waits. */
  cutOff(): void {
    this.#keep(outbox.cutOff(this.#box));
  }

  async #sendAll(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (;;) {
      await this.room.open();
      const [first] = this.#box.unsent;
      if (!first) break;
      const { commandId, command, expectedSeq } = first;
      const answer = await this.room.apply({ commandId, command, expectedSeq });
      if (answer?.ok) this.#done(first, answer.seq);
      else if (answer) await this.#refused(commandId, answer);
    }
    this.#isSending = false;
  }

  #done({ commandId, command }: outbox.Unsent, seq: number): void {
    this.#keep(outbox.answered(this.#box, commandId, seq, isBeside(command)));
    this.room.carriedOut(seq);
    this.#promised.get(commandId)?.done(seq);
    this.#promised.delete(commandId);
  }

  async #refused(commandId: string, answer: Refusal): Promise<void> {
    const isLate = STALE.has(answer.code);
    if (isLate) await this.room.catchUp();
    this.#keep(
      isLate
        ? outbox.overtaken(this.#box, commandId, isBeside)
        : outbox.refused(this.#box, commandId),
    );
    for (const one of this.#box.conflicts) this.#fail(one.commandId, new Overtaken());
    this.#fail(commandId, errorOfRefusal(answer));
  }

  #fail(commandId: string, reason: Error): void {
    this.#promised.get(commandId)?.failed(reason);
    this.#promised.delete(commandId);
  }

  #keep(box: outbox.Outbox): void {
    if (box === this.#box) return;
    this.#box = box;
    this.room.show(box);
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
