import {
  type ClientToServer,
  LIVE_NAMESPACE,
  type LiveCommand,
  type ServerToClient,
} from '@rukkanen/contract';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';
import { connection } from './connection.js';
import { LiveRoom, type LiveState } from './live-room.js';
import { productNow } from './product-clock.js';
import { session } from './session.js';

/** How long an answer may take before it counts as lost (milliseconds). */
const PATIENCE = 10_000;

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** Same origin, the page's own cookies; polling where a proxy lets no websocket through. */
const newSocket = (): LiveSocket =>
  io(LIVE_NAMESPACE, {
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  });

function newRoom(socket: LiveSocket, sessionId: string): LiveRoom {
  const wire = socket.timeout(PATIENCE);
  return new LiveRoom(sessionId, {
    join: () => wire.emitWithAck('join', { sessionId }).catch(startAgain(socket)),
    apply: (message) => wire.emitWithAck('apply', message),
    since: (seq) => wire.emitWithAck('since', { sessionId, seq }),
  });
}

/** A room that does not answer is left and entered again from the beginning. */
const startAgain = (socket: LiveSocket) => (reason: unknown) => {
  if (socket.connected) socket.disconnect().connect();
  throw reason;
};

/** Ties a room to its socket; gives what unties it again. */
function enter(socket: LiveSocket, room: LiveRoom, sessionId: string): () => void {
  const mine = (push: { readonly sessionId: string }) => push.sessionId === sessionId;
  socket.on('connect', () => void room.connected());
  socket.on('disconnect', (reason) => {
    room.disconnected(productNow().getTime());
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => room.disconnected(productNow().getTime()));
  socket.on('lines', (push) => void (mine(push) && room.hearLines(push.lines)));
  socket.on('view', (push) => void (mine(push) && room.hearView(push.view)));
  socket.on('presence', (push) => mine(push) && room.hearPresence(push.presence));
  const unwatch = room.watch(() => tellPage(room.get()));
  socket.connect();
  return () => {
    unwatch();
    socket.off();
    socket.disconnect();
  };
}

/** A sign-in that has ended, or a way that is open again, concerns the whole page. */
function tellPage({ refusal, isConnected }: LiveState): void {
  if (refusal?.code === 'access.not_signed_in') session.ended();
  if (isConnected) connection.restored();
}

export interface LiveSession extends LiveState {
  /** Gives the place of the change once it is made and fails with the refusal; waits while the way is cut. */
  readonly apply: (command: LiveCommand) => Promise<number>;
  /** Tries to enter again after a refusal. */
  readonly retry: () => void;
  /** What becomes of commands that waited: sent anew, or let go. */
  readonly sendAnew: (commandId: string) => void;
  readonly letGo: (commandId: string) => void;
}

/** A live session as the signed-in person sees it, as long as the page is open. */
export function useLiveSession(sessionId: string): LiveSession {
  const { socket, room } = useMemo(() => {
    const own = newSocket();
    return { socket: own, room: newRoom(own, sessionId) };
  }, [sessionId]);
  useEffect(() => enter(socket, room, sessionId), [socket, room, sessionId]);
  const state = useSyncExternalStore(room.watch, room.get, room.get);
  const apply = useCallback((command: LiveCommand) => room.apply(command), [room]);
  const retry = useCallback(() => void room.connected(), [room]);
  const sendAnew = useCallback((id: string) => room.sender.sendAnew(id), [room]);
  const letGo = useCallback((id: string) => room.sender.letGo(id), [room]);
  return { ...state, apply, retry, sendAnew, letGo };
}
