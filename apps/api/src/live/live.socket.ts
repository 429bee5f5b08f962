import type { Attendee } from '@rukkanen/agenda';
import type { ClientToServer, ServerToClient } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import type { Namespace, Socket } from 'socket.io';

/** The room that a connection has entered. */
export interface Room {
  readonly connectionId: string;
  readonly areaId: string;
  readonly sessionId: string;
  attendee: Attendee;
  /** Up to where the log has been told to this connection. */
  told: number;
  /** The presence that this connection was told last, as it was sent; null before the first. */
  presence: string | null;
}

/** What the server knows of one connection. */
export interface SocketFacts {
  /** The session token of the handshake: looked up anew for every event. */
  token: string;
  actor: Actor;
  room: Room | null;
  /** When the latest events came that were let in, for the limit per second. */
  recent: number[];
}

type NoEvents = Record<string, never>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketFacts>;
/** A connection that has entered a room. */
export type Seated = LiveSocket & { readonly data: { readonly room: Room } };
export type LiveNamespace = Namespace<ClientToServer, ServerToClient, NoEvents, SocketFacts>;

/** The room of socket.io in which a session's connections are. */
export const roomOf = (sessionId: string): string => `session ${sessionId}`;
