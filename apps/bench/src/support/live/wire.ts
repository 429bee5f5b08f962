import { connect, type Socket } from 'node:net';

const NAMESPACE = '/live';
const LINES = Buffer.from(`42${NAMESPACE},["lines"`);
const SEQ = '"seq":';

type Heard = (last: number, lines: number) => void;

/**
 * A socket.io client that costs next to nothing, so that the asker does not become what is measured:
 * of what is pushed it reads only the places of the lines.
 */
export class Wire {
  /** The highest place that has reached this screen. */
  seq = 0;
  #rest: Buffer = Buffer.alloc(0);
  #asked = 0;
  readonly #answers = new Map<string, (answer: unknown) => void>();
  #isIn: (refusal?: Error) => void = () => undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly heard: Heard,
  ) {
    socket.on('data', (part) => this.#take(part));
    socket.on('error', () => undefined);
  }

  /** Opens a websocket, shakes hands with socket.io and waits to be let in. */
  static async open(address: string, cookie: string, heard: Heard): Promise<Wire> {
    const { hostname, port, host } = new URL(address);
    const socket = connect(Number(port), hostname).setNoDelay();
    const wire = new Wire(socket, heard);
    socket.write(handshake(host, cookie));
    await new Promise<void>((resolve, reject) => {
      wire.#isIn = (refusal) => (refusal ? reject(refusal) : resolve());
      socket.once('close', () => reject(new Error('the connection was cut')));
    });
    return wire;
  }

  /** Sends an event and waits for its answer. */
  ask<T>(name: string, message: unknown): Promise<T> {
    const id = String((this.#asked += 1));
    this.#send(`42${NAMESPACE},${id}${JSON.stringify([name, message])}`);
    return new Promise((resolve) => this.#answers.set(id, resolve as (answer: unknown) => void));
  }

  /** Settles when the connection is gone. */
  gone(): Promise<void> {
    return new Promise((resolve) =>
      this.socket.closed ? resolve() : this.socket.once('close', () => resolve()),
    );
  }

  close(): void {
    this.socket.destroy();
  }

  #take(part: Buffer): void {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, part]) : part;
    if (this.#rest[0] === HTTP && !this.#skipHandshake()) return;
    for (let frame = firstFrame(this.#rest); frame; frame = firstFrame(this.#rest)) {
      this.#rest = this.#rest.subarray(frame.end);
      this.#read(frame.payload);
    }
  }

  /** The answer to the upgrade; what is no upgrade is a refusal. */
  #skipHandshake(): boolean {
    const end = this.#rest.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const [line = ''] = this.#rest.toString('latin1', 0, end).split('\r\n');
    this.#rest = this.#rest.subarray(end + 4);
    if (!line.includes(' 101 ')) this.#isIn(new Error(line));
    return true;
  }

  #read(payload: Buffer): void {
    if (payload.subarray(0, LINES.length).equals(LINES)) return this.#hear(payload);
    const text = payload.toString();
    if (text.startsWith('0')) return this.#send(`40${NAMESPACE},`);
    if (text === '2') return this.#send('3');
    if (text.startsWith(`40${NAMESPACE}`)) return this.#isIn();
    if (text.startsWith(`44${NAMESPACE}`)) return this.#isIn(new Error(text));
    const [, id = '', answer] = /^43\/live,(\d+)(\[.*)$/s.exec(text) ?? [];
    if (answer === undefined) return;
    this.#answers.get(id)?.((JSON.parse(answer) as unknown[])[0]);
    this.#answers.delete(id);
  }

  #hear(payload: Buffer): void {
    const first = placeAt(payload, payload.indexOf(SEQ));
    this.seq = placeAt(payload, payload.lastIndexOf(SEQ));
    this.heard(this.seq, this.seq - first + 1);
  }

  #send(text: string): void {
    this.socket.write(clientFrame(Buffer.from(text)));
  }
}

const HTTP = 'H'.charCodeAt(0);

const handshake = (host: string, cookie: string): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Cookie: ${cookie}`,
    '\r\n',
  ].join('\r\n');

const placeAt = (payload: Buffer, at: number): number =>
  Number.parseInt(payload.toString('latin1', at + SEQ.length, at + SEQ.length + 12), 10);

/** The first whole frame from a server, which never masks (RFC 6455 section 5.1). */
function firstFrame(bytes: Buffer): { payload: Buffer; end: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 127;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return null;
  const length =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? bytes.readUInt32BE(6) : short;
  const end = head + length;
  return bytes.length < end ? null : { payload: bytes.subarray(head, end), end };
}

/** A text frame of a client; a mask of zeros leaves the words as they are. */
function clientFrame(payload: Buffer): Buffer {
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 8 : 6);
  head.writeUInt8(0x81, 0);
  head.writeUInt8(0x80 | (long ? 126 : payload.length), 1);
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}
