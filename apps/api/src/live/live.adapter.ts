import type { IncomingMessage } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { ApiConfig } from '../config.js';
import { Cookies, readCookie } from '../http/cookies.js';
import { isForeign } from '../http/origin.js';
import { FRAME_LIMIT, FRAMES } from './frames.js';
import { LookUps } from './look-ups.js';

type Decide = (refusal: string | null, allowed: boolean) => void;

/**
 * The transport of the live room. A handshake needs a living session and must not come from a
 * foreign page, over polling and websocket alike (TRUST 11). Recovery of the connection's state stays
 * off: our own seq does that (TRUST 13).
 */
export class LiveAdapter extends IoAdapter {
  readonly #lookUps: LookUps;
  readonly #cookies: Cookies;

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

  async #judge({ headers }: IncomingMessage, decide: Decide): Promise<void> {
    if (isForeign(headers, this.config.PUBLIC_URL)) return decide('access.foreign_origin', false);
    const token = readCookie(headers.cookie, this.#cookies.session);
    const actor = token ? await this.#lookUps.actorOf(token).catch(() => null) : null;
    return actor ? decide(null, true) : decide('access.not_signed_in', false);
  }
}
