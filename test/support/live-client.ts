import type { LiveCommand } from '@rukkanen/contract';
import { LiveRoom } from '../../apps/web/src/lib/live-room.js';
import { knock } from './screen.js';

/** What came of a command under its id: the place that was promised, or the code of the refusal. */
export interface Outcome {
  readonly commandId: string;
  readonly seq?: number;
  readonly code?: string;
}

const PATIENCE_MS = 3_000;

/** The browser's own room on a real socket that can be cut at any moment, also before an answer comes. */
export class LiveClient {
  readonly outcomes: Outcome[] = [];
  readonly room: LiveRoom;
  /** Commands that have no answer yet. */
  open = 0;
  #socket: ReturnType<typeof knock> | undefined;
  readonly #cookie: string;

  constructor(
    private readonly sessionId: string,
    cookie: string,
  ) {
    this.#cookie = cookie;
    this.room = new LiveRoom(sessionId, {
      join: () => this.#wire().emitWithAck('join', { sessionId }),
      since: (seq) => this.#wire().emitWithAck('since', { sessionId, seq }),
      apply: async (message) => {
        const answer = await this.#wire().emitWithAck('apply', message);
        const { commandId } = message;
        this.outcomes.push(
          answer.ok ? { commandId, seq: answer.seq } : { commandId, code: answer.code },
        );
        return answer;
      },
    });
  }

  get isIn(): boolean {
    return this.room.get().isConnected;
  }

  /** Comes in, again if need be; a door that is shut is knocked at later. */
  connect(url: string): void {
    this.cut();
    const socket = knock(url, this.#cookie, { transports: ['websocket'] });
    this.#socket = socket;
    const isMine = (push: { readonly sessionId: string }) => push.sessionId === this.sessionId;
    socket.on('connect', () => void this.room.connected());
    socket.on('disconnect', () => this.room.disconnected(Date.now()));
    socket.on('lines', (push) => void (isMine(push) && this.room.hearLines(push.lines)));
    socket.on('view', (push) => void (isMine(push) && this.room.hearView(push.view)));
  }

  cut(): void {
    this.#socket?.disconnect();
    this.#socket?.removeAllListeners();
    this.#socket = undefined;
    this.room.disconnected(Date.now());
  }

  /** Asks for something, now or once the way is open. */
  give(command: LiveCommand): void {
    this.open += 1;
    const end = (): void => void (this.open -= 1);
    this.room.apply(command).then(end, end);
  }

  #wire() {
    if (!this.#socket) throw new Error('the way is cut');
    return this.#socket.timeout(PATIENCE_MS);
  }
}
