import { randomUUID } from 'node:crypto';
import { UseFilters, UseGuards, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  WebSocketGateway,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { voicesOf } from '@rukkanen/agenda';
import {
  LIVE_NAMESPACE,
  type Apply,
  type ApplyAnswer,
  type Join,
  type JoinAnswer,
  type Since,
  type SinceAnswer,
} from '@rukkanen/contract';
import { LiveCommands, LiveSessions, type Entered } from '@rukkanen/sessions';
import { Door } from './door.js';
import { Hears } from './hears.js';
import { LiveFilter } from './live.filter.js';
import { LiveGuard } from './live.guard.js';
import { roomOf, type LiveNamespace, type LiveSocket } from './live.socket.js';
import { Teller } from './teller.js';
import { Watch } from './watch.js';

/** The live room over sockets. How to write a client: README.md beside this file. */
@WebSocketGateway({ namespace: LIVE_NAMESPACE })
@UseGuards(LiveGuard)
@UseFilters(LiveFilter)
export class LiveGateway
  implements OnGatewayInit<LiveNamespace>, OnApplicationBootstrap, OnGatewayDisconnect<LiveSocket>
{
  constructor(
    private readonly sessions: LiveSessions,
    private readonly commands: LiveCommands,
    private readonly door: Door,
    private readonly teller: Teller,
    private readonly watch: Watch,
  ) {}

  afterInit(namespace: LiveNamespace): void {
    this.door.guard(namespace);
    this.watch.start(namespace);
    this.teller.serve(namespace);
  }

  /** Nobody comes in before we hear what other processes tell; nothing waits for `afterInit`. */
  async onApplicationBootstrap(): Promise<void> {
    await this.teller.start();
  }

  /** Entering a room leaves the one before: a connection is in one room at a time. */
  @Hears('join')
  async join(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() { sessionId }: Join,
  ): Promise<JoinAnswer> {
    await this.#leave(socket);
    const entering = () => this.#enter(socket, sessionId);
    const { attendee, view, presence } = await this.teller.inTurn(sessionId, entering);
    const functions = [...voicesOf(attendee)];
    return {
      ok: true,
      seq: view.seq,
      view,
      presence,
      ...(functions.length > 0 && { functions }),
    };
  }

  /** Everybody in the room hears the new lines, the sender too; the answer only confirms. */
  @Hears('apply')
  async apply(
    @ConnectedSocket() { data }: LiveSocket,
    @MessageBody() request: Apply,
  ): Promise<ApplyAnswer> {
    return { ok: true, seq: await this.commands.apply(data.actor, request) };
  }

  @Hears('since')
  async since(
    @ConnectedSocket() { data }: LiveSocket,
    @MessageBody() request: Since,
  ): Promise<SinceAnswer> {
    const { seq, lines, view } = await this.sessions.since(data.actor, request);
    return { ok: true, seq, lines, view };
  }

  async handleDisconnect(socket: LiveSocket): Promise<void> {
    await this.#leave(socket).catch(() => undefined); // whoever is silent is soon taken for gone
  }

  async #enter(socket: LiveSocket, sessionId: string): Promise<Entered> {
    const connectionId = randomUUID();
    const entered = await this.sessions.enter(socket.data.actor, sessionId, connectionId);
    const { areaId, attendee, view } = entered;
    const told = { told: view.seq, presence: null };
    socket.data.room = { connectionId, areaId, sessionId, attendee, ...told };
    await socket.join(roomOf(sessionId));
    if (socket.disconnected) await this.#leave(socket);
    return entered;
  }

  async #leave(socket: LiveSocket): Promise<void> {
    const { room } = socket.data;
    socket.data.room = null;
    if (!room) return;
    await socket.leave(roomOf(room.sessionId));
    await this.sessions.leave(room.areaId, room.sessionId, room.connectionId);
  }
}
