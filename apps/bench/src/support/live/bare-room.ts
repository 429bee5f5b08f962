import { createServer } from 'node:http';
import { Server } from 'socket.io';

interface Asked {
  readonly sessionId: string;
  readonly command: { readonly itemId: string; readonly phase: string };
}

/**
 * The reference of the live room, in a process of its own: socket.io and nothing else. It gives every
 * command the next place, emits one line to the room and answers; no sign-in, no database.
 */
const places = new Map<string, number>();
const http = createServer();
const io = new Server(http, { serveClient: false });

io.of('/live').on('connection', (socket) => {
  socket.on('join', async ({ sessionId }: Asked, answer: (given: object) => void) => {
    await socket.join(sessionId);
    answer({ ok: true, seq: places.get(sessionId) ?? 0 });
  });
  socket.on('apply', ({ sessionId, command }: Asked, answer: (given: object) => void) => {
    const seq = (places.get(sessionId) ?? 0) + 1;
    places.set(sessionId, seq);
    const event = { type: 'phaseSet', itemId: command.itemId, phase: command.phase };
    const by = { function: 'CONVENER' };
    const line = { seq, at: new Date().toISOString(), by, event, texts: {} };
    io.of('/live')
      .to(sessionId)
      .emit('lines', { sessionId, lines: [line] });
    answer({ ok: true, seq });
  });
});

http.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('disconnect', () => process.exit(0));
