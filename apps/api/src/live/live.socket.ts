import type { ClientToServer, ServerToClient } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import type { Namespace, Socket } from 'socket.io';

/** What the server knows of one connection. */
export interface SocketFacts {
  /** The session token of the handshake: looked up anew for every event. */
  readonly token: string;
  actor: Actor;
  /** The room that this connection has entered, and up to where it has been told. */
  room?: { readonly sessionId: string; told: number };
  /** Times of the latest events, for the limit per second. */
  recent: number[];
}

type NoEvents = Record<string, never>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketFacts>;
export type LiveNamespace = Namespace<ClientToServer, ServerToClient, NoEvents, SocketFacts>;
