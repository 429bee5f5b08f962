import { randomUUID } from 'node:crypto';
import { renew, take, type LiveLog } from '@rukkanen/agenda';
import {
  LIVE_MESSAGES,
  LIVE_NAMESPACE,
  LIVE_PUSHES,
  type Apply,
  type ApplyAnswer,
  type ClientToServer,
  type JoinAnswer,
  type LiveCommand,
  type LiveLine,
  type LiveMessage,
  type LiveView,
  type Presence,
  type ServerToClient,
  type SinceAnswer,
} from '@rukkanen/contract';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { z } from 'zod';
import { until } from './until.js';

type Options = Partial<ManagerOptions & SocketOptions>;
type LiveSocket = Socket<ServerToClient, ClientToServer>;
type LiveAnswer<M extends LiveMessage> = z.infer<(typeof LIVE_MESSAGES)[M]['answer']>;

/** A socket to the live room that has not yet been let in: without a cookie it never will be. */
export const knock = (url: string, cookie: string | undefined, options: Options = {}): LiveSocket =>
  io(`${url}${LIVE_NAMESPACE}`, {
    forceNew: true,
    reconnection: false,
    ...options,
    extraHeaders: { ...(cookie && { Cookie: cookie }), ...options.extraHeaders },
  });

/** Waits until a socket is in; gives the refusal otherwise. */
export const letIn = (socket: LiveSocket): Promise<Error | null> =>
  new Promise((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', resolve);
  });

/**
 * One person's screen in the live room, without the screen: it folds what it hears as the web does,
 * holds every message to the contract, and keeps everything that came for who wants to search it.
 */
export class Screen {
  /** Every payload that reached this screen, as it came. */
  readonly received: unknown[] = [];
  presence: Presence = [];
  sessionId = '';
  #log: LiveLog | undefined;
  /** Lines that came while the view was on its way. */
  readonly #early: LiveLine[] = [];

  private constructor(readonly socket: LiveSocket) {
    socket.on('lines', (push) => {
      this.#keep('lines', push);
      if (this.#log) this.#log = take(this.#log, push.lines);
      else this.#early.push(...push.lines);
    });
    socket.on('view', (push) => {
      this.#keep('view', push);
      if (this.#log) this.#log = renew(this.#log, push.view);
    });
    socket.on('presence', (push) => {
      this.#keep('presence', push);
      this.presence = push.presence;
    });
  }

  /** Opens a screen for somebody who is signed in. */
  static async open(url: string, cookie: string, options?: Options): Promise<Screen> {
    const socket = knock(url, cookie, options);
    const screen = new Screen(socket);
    const refusal = await letIn(socket);
    if (refusal) throw refusal;
    return screen;
  }

  /** Opens a screen and enters the room of a session. */
  static async enter(url: string, cookie: string, sessionId: string): Promise<Screen> {
    const screen = await Screen.open(url, cookie);
    const answer = await screen.join(sessionId);
    if (!answer.ok) throw new Error(answer.code);
    return screen;
  }

  get view(): LiveView {
    if (!this.#log) throw new Error('the room has not been entered');
    return this.#log.view;
  }

  async join(sessionId: string): Promise<JoinAnswer> {
    this.sessionId = sessionId;
    const answer = await this.ask('join', { sessionId });
    if (!answer.ok) return answer;
    this.presence = answer.presence;
    this.#log = take({ view: answer.view, heard: answer.seq }, this.#early.splice(0));
    return answer;
  }

  /** Sends a command as this screen sees the log, and gives the answer, whatever it is. */
  apply(command: LiveCommand, but: Partial<Apply> = {}): Promise<ApplyAnswer> {
    const { sessionId } = this;
    const usual = { sessionId, expectedSeq: this.view.seq, commandId: randomUUID(), command };
    return this.ask('apply', { ...usual, ...but });
  }

  /** Sends a command that goes through, and waits until this screen shows what came of it. */
  async do(command: LiveCommand): Promise<void> {
    const answer = await this.apply(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
    await this.sees(answer.seq);
  }

  since(seq: number): Promise<SinceAnswer> {
    return this.ask('since', { sessionId: this.sessionId, seq });
  }

  /** Waits until this screen has folded the log up to a place. */
  async sees(seq: number): Promise<LiveView> {
    await until(() => this.view.seq >= seq, `seq ${seq} on a screen at ${this.view.seq}`);
    return this.view;
  }

  /** The item in which a case stands, as far as this screen may know. */
  itemOf(caseId: string): string {
    const item = this.view.items.find((one) => one.case?.caseId === caseId);
    if (!item) throw new Error(`no item shows ${caseId}`);
    return item.id;
  }

  /** Sends anything under any name; silence is an error after five seconds. */
  async ask<M extends LiveMessage>(message: M, sent: unknown): Promise<LiveAnswer<M>> {
    const { answer } = LIVE_MESSAGES[message];
    const untyped: Socket = this.socket;
    const given: unknown = await untyped.timeout(5_000).emitWithAck(message, sent);
    this.received.push(given);
    return answer.parse(given) as LiveAnswer<M>;
  }

  /** Asks for what this screen has missed, and takes it in. */
  async mend(): Promise<LiveView> {
    const answer = await this.since(this.view.seq);
    if (!answer.ok || !this.#log) throw new Error('nothing to mend with');
    this.#log = answer.view ? renew(this.#log, answer.view) : take(this.#log, answer.lines);
    return this.view;
  }

  /** Hears nothing more that is sent unasked, as on a line that loses it. */
  goDeaf(): void {
    for (const name of ['lines', 'view', 'presence'] as const) this.socket.off(name);
  }

  /** Waits until the server has cut the line; gives how long that took, in milliseconds. */
  async isCut(limitMs: number): Promise<number> {
    const began = performance.now();
    await until(() => this.socket.disconnected, 'the line to be cut', limitMs);
    return performance.now() - began;
  }

  /** Goes away without a word, as when a lid is shut. */
  close(): void {
    this.socket.disconnect();
  }

  #keep(name: keyof typeof LIVE_PUSHES, push: unknown): void {
    this.received.push(push);
    LIVE_PUSHES[name].parse(push);
  }
}
