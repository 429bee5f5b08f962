import { setTimeout as sleep } from 'node:timers/promises';
import type { Screen } from './screen.js';

/** How many events come at once, again and again: 25 times what a line may send. */
const WAVE = 25;
const BETWEEN_MS = 50;
/** The neighbour keeps to what a person does. */
const NEIGHBOUR_MS = 100;

/** What came of a flood, and how long the neighbour waited meanwhile. */
export interface Flooded {
  readonly sent: number;
  readonly answered: number;
  readonly refused: number;
  readonly asked: number;
  readonly slowestMs: number;
}

/** One line sends without waiting for so many seconds, while another asks as it always does. */
export async function flood(one: Screen, neighbour: Screen, seconds: number): Promise<Flooded> {
  const end = performance.now() + seconds * 1_000;
  const [poured, asked] = await Promise.all([pour(one, end), askOn(neighbour, end)]);
  return { ...poured, asked: asked.length, slowestMs: Math.round(Math.max(...asked)) };
}

async function pour({ socket, sessionId }: Screen, end: number) {
  const answers: Promise<unknown>[] = [];
  while (performance.now() < end) {
    for (let drop = 0; drop < WAVE; drop += 1)
      answers.push(socket.timeout(30_000).emitWithAck('since', { sessionId, seq: 0 }));
    await sleep(BETWEEN_MS);
  }
  const given = await Promise.allSettled(answers);
  const heard = given.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = heard.filter((answer) => JSON.stringify(answer).includes('request.too_many'));
  return { sent: answers.length, answered: heard.length, refused: refused.length };
}

/** How long each answer took; one that is a no counts as never. */
async function askOn(screen: Screen, end: number): Promise<number[]> {
  const waits: number[] = [];
  while (performance.now() < end) {
    const began = performance.now();
    const { ok } = await screen.since(screen.view.seq);
    waits.push(ok ? performance.now() - began : Infinity);
    await sleep(NEIGHBOUR_MS);
  }
  return waits;
}
