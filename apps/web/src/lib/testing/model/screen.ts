import type { Attendee } from '@rukkanen/agenda';
import type { Apply, ApplyAnswer, JoinAnswer, LiveCommand, SinceAnswer } from '@rukkanen/contract';
import { ApiError } from '../../api-error.js';
import { LiveRoom } from '../../live-room.js';
import { Overtaken } from '../../live-sender.js';
import type { Connection, ModelServer, Tiding } from './server.js';

type Step = () => void;

/** What the screen was told of one command in the end. */
export interface Promised {
  readonly commandId: string;
  readonly seq: number;
}

/**
 * One browser with the page's own `LiveRoom`, behind a wire that the story delivers step by step: what
 * goes up, what comes down and the answers have an order each, and none between them. A cut loses
 * whatever is under way.
 */
export class ModelScreen {
  readonly room: LiveRoom;
  readonly acknowledged: Promised[] = [];
  readonly refused: string[] = [];
  /** What no screen may do; nothing as long as all is well. */
  strange = '';
  readonly #ids = new Map<LiveCommand, string>();
  /** Commands that have been given and not yet settled. */
  open = 0;
  readonly up: Step[] = [];
  readonly pushes: Tiding[] = [];
  readonly answers: Step[] = [];
  #connection: Connection | null = null;
  #reject = new Set<(lost: Error) => void>();

  constructor(
    readonly server: ModelServer,
    public viewer: Attendee,
  ) {
    this.room = new LiveRoom(server.facts.sessionId, {
      join: () => this.#ask(() => this.#join()),
      apply: (message) => this.#apply(message),
      since: (seq) => this.#ask((): SinceAnswer => server.since(this.viewer, seq)),
    });
  }

  get isOnline(): boolean {
    return this.#connection !== null;
  }

  get isSeated(): boolean {
    return this.#connection !== null && this.server.connections.has(this.#connection);
  }

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.up.length + this.pushes.length + this.answers.length > 0;
  }

  connect(): void {
    this.#connection = {
      viewer: this.viewer,
      told: Number.POSITIVE_INFINITY, // nothing is told before the room is entered
      hear: (tiding) => this.pushes.push(tiding),
    };
    void this.room.connected();
  }

  cut(): void {
    if (!this.#connection) return;
    this.server.connections.delete(this.#connection);
    this.#connection = null;
    for (const queue of [this.up, this.pushes, this.answers]) queue.length = 0;
    const waiting = [...this.#reject];
    this.#reject.clear();
    for (const reject of waiting) reject(new Error('the way was cut'));
    this.room.disconnected(0);
  }

  give(command: LiveCommand): void {
    this.open += 1;
    void this.room
      .apply({ ...command })
      .catch((refusal: unknown) => {
        if (!(refusal instanceof ApiError || refusal instanceof Overtaken)) throw refusal;
      })
      .finally(() => (this.open -= 1));
  }

  /** Lets the next of a queue arrive. */
  deliver(queue: 'up' | 'answers' | 'pushes'): void {
    if (queue !== 'pushes') return this[queue].shift()?.();
    const tiding = this.pushes.shift();
    if (!tiding) return;
    void ('view' in tiding ? this.room.hearView(tiding.view) : this.room.hearLines(tiding.lines));
  }

  deliverAll(queue: 'up' | 'answers' | 'pushes'): void {
    for (let left = this[queue].length; left > 0; left -= 1) this.deliver(queue);
  }

  /** Their part in the room changes: as the server does it, a fresh view at the place that was told. */
  become(viewer: Attendee): void {
    this.viewer = viewer;
    if (!this.#connection) return;
    this.#connection.viewer = viewer;
    this.#connection.hear({ view: this.server.viewFor(viewer) });
    this.#connection.told = this.server.log.length;
  }

  #join(): JoinAnswer {
    const view = this.server.viewFor(this.viewer);
    if (this.#connection) {
      this.#connection.told = view.seq;
      this.server.connections.add(this.#connection);
    }
    return { ok: true, seq: view.seq, view, presence: [] };
  }

  async #apply(message: Apply): Promise<ApplyAnswer> {
    this.#requireOneId(message);
    const answer = await this.#ask((): ApplyAnswer => {
      const given = this.server.apply(this.viewer, message);
      this.server.tell();
      return given;
    });
    if (answer.ok) this.acknowledged.push({ commandId: message.commandId, seq: answer.seq });
    else this.refused.push(message.commandId);
    return answer;
  }

  /** However often a command is sent, it goes by one id. */
  #requireOneId({ command, commandId }: Apply): void {
    const known = this.#ids.get(command) ?? commandId;
    if (known !== commandId) this.strange = `${command.type} was sent under two ids`;
    this.#ids.set(command, known);
  }

  /** A question that reaches the server in its turn, and whose answer comes in its turn, or never. */
  #ask<T>(act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.#connection) return reject(new Error('there is no way'));
      this.#reject.add(reject);
      this.up.push(() => {
        const answer = act();
        this.answers.push(() => {
          this.#reject.delete(reject);
          resolve(answer);
        });
      });
    });
  }
}
