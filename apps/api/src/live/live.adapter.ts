import type { IncomingMessage } from 'node:http';
import { Logger, type INestApplication, type WsMessageHandler } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions, Socket } from 'socket.io';
import type { ApiConfig } from '../config.js';
import { Cookies, readCookie } from '../http/cookies.js';
import { isForeign } from '../http/origin.js';
import { FRAME_LIMIT, FRAMES } from './frames.js';
import { LookUps } from './look-ups.js';

type Decide = (refusal: string | null, allowed: boolean) => void;

/** What was sent with a message, and where its answer goes. */
interface Payload {
  readonly data: unknown;
  readonly ack?: (answer: unknown) => void;
}

/**
 * The transport of the live room. A handshake needs a living session and must not come from a
 * foreign page, over polling and websocket alike (TRUST 11). Recovery of the connection's state stays
 * off: our own seq does that (TRUST 13).
 */
export class LiveAdapter extends IoAdapter {
  readonly #lookUps: LookUps;
  readonly #cookies: Cookies;
  readonly #log = new Logger('live');

  constructor(
    app: INestApplication,
    private readonly config: ApiConfig,
  ) {
    super(app);
    this.#lookUps = app.get(LookUps);
    this.#cookies = app.get(Cookies);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: FRAME_LIMIT,
      parser: FRAMES,
      pingInterval: 15_000,
      pingTimeout: 10_000,
      allowRequest: (request: IncomingMessage, decide: Decide) => void this.#judge(request, decide),
    } as ServerOptions);
  }

  /**
   * One plain listener a message. Nest's own builds a chain of streams for each of them on every
   * socket, which is half of what a silent connection weighs.
   */
  override bindMessageHandlers(socket: Socket, handlers: readonly WsMessageHandler[]): void {
    for (const { message, callback } of handlers)
      socket.on(message, (...sent: unknown[]) => void this.#hear(callback, sent));
  }

  /** What a handler answers goes to the acknowledgement, if one was asked for; LiveFilter answers the rest. */
  async #hear(callback: WsMessageHandler['callback'], sent: unknown[]): Promise<void> {
    const { data, ack } = this.mapPayload(sent.length > 1 ? sent : sent[0]) as Payload;
    try {
      const answer: unknown = await callback(data, ack);
      if (answer !== undefined) ack?.(answer);
    } catch (error) {
      this.#log.error(error instanceof Error ? error.name : 'unknown');
    }
  }

  async #judge({ headers }: IncomingMessage, decide: Decide): Promise<void> {
    if (isForeign(headers, this.config.PUBLIC_URL)) return decide('access.foreign_origin', false);
    const token = readCookie(headers.cookie, this.#cookies.session);
    const actor = token ? await this.#lookUps.actorOf(token).catch(() => null) : null;
    return actor ? decide(null, true) : decide('access.not_signed_in', false);
  }
}
