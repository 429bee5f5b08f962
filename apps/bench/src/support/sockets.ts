import { connect, type Socket } from 'node:net';

/**
 * Asks one and the same thing over sockets that stay open, each as soon as it is answered, and counts
 * answers by their bytes. It reads nothing of them, so that the asker does not become what is measured.
 */
export async function requestsPerSecond(
  address: string,
  headers: readonly string[],
  { sockets, count, status }: { sockets: number; count: number; status: number },
): Promise<number> {
  const { hostname, port, pathname, host } = new URL(address);
  const lines = [`GET ${pathname} HTTP/1.1`, `Host: ${host}`, ...headers, '', ''];
  const asking = { hostname, port: Number(port), request: Buffer.from(lines.join('\r\n')) };
  const size = await sizeOfAnswer(asking, status);
  const lot = { left: count };
  const began = performance.now();
  await Promise.all(Array.from({ length: sockets }, () => keepAsking(asking, size, lot)));
  return (count * 1_000) / (performance.now() - began);
}

interface Asking {
  readonly hostname: string;
  readonly port: number;
  readonly request: Buffer;
}

async function open({ hostname, port }: Asking): Promise<Socket> {
  const socket = connect(port, hostname).setNoDelay();
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** Every answer is as long as the first one: only a date and a nonce of fixed length differ. */
async function sizeOfAnswer(asking: Asking, status: number): Promise<number> {
  const socket = await open(asking);
  socket.write(asking.request);
  let seen = Buffer.alloc(0);
  for await (const part of socket) {
    seen = Buffer.concat([seen, part as Buffer]);
    const end = wholeAnswer(seen);
    if (end !== undefined && seen.length >= end) break;
  }
  const [line = ''] = seen.toString('latin1').split('\r\n');
  if (!line.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`${line} and not ${status}`);
  return seen.length;
}

function wholeAnswer(seen: Buffer): number | undefined {
  const head = seen.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const [, length = '0'] =
    /\r\ncontent-length: (\d+)/i.exec(seen.toString('latin1', 0, head)) ?? [];
  return head + 4 + Number(length);
}

async function keepAsking(asking: Asking, size: number, lot: { left: number }): Promise<void> {
  const socket = await open(asking);
  await new Promise<void>((resolve, reject) => {
    let missing = 0;
    const next = () => {
      if (lot.left <= 0) return resolve();
      lot.left -= 1;
      missing = size;
      socket.write(asking.request);
    };
    socket.on('data', ({ length }) => {
      missing -= length;
      if (missing === 0) next();
      else if (missing < 0) reject(new Error('an answer of another length'));
    });
    socket.once('error', reject);
    next();
  });
  socket.destroy();
}
