import { setTimeout as sleep } from 'node:timers/promises';
import { LIVE_MESSAGES, Refusal, type LiveMessage } from '@rukkanen/contract';
import * as fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { MARK } from './hostile-input.js';
import type { Screen } from './screen.js';
import { shapedBy } from './shaped-by.js';

/** Below the limit of events a second on one line, so that it is the input that is judged. */
const AT_ONCE = 18;
const CALM_MS = 1_060;
const PATIENCE_MS = 10_000;

type Sent = readonly [message: LiveMessage, sent: unknown, damage: number];

const NAMES = Object.keys(LIVE_MESSAGES) as LiveMessage[];
const anything: fc.Arbitrary<Sent> = fc
  .constantFrom<LiveMessage>(...NAMES, 'apply', 'apply', 'apply')
  .chain((name) =>
    fc.tuple(fc.constant(name), shapedBy(LIVE_MESSAGES[name].message), fc.nat(2_000)),
  );

/** What came of many inputs: how often each answer, and what ought not to have been one. */
export interface Malformed {
  readonly answers: Record<string, number>;
  readonly troubles: string[];
}

/** Sends so many inputs over these lines, each as it is or its text damaged, and reads every answer. */
export async function sendMalformed(screens: readonly Screen[], count: number, seed: number) {
  const told: Malformed = { answers: {}, troubles: [] };
  const round = AT_ONCE * screens.length;
  for (let from = 0; from < count; from += round) {
    const inputs = fc.sample(anything, {
      seed: seed + from,
      numRuns: Math.min(round, count - from),
    });
    if (from > 0) await sleep(CALM_MS); // what came before is counted no more, however slow the machine
    await Promise.all(
      inputs.map(async (input, index) => {
        const screen = screens[index % screens.length];
        if (screen) note(told, input, await answerTo(screen.socket, input).catch(() => 'silence'));
      }),
    );
  }
  return told;
}

/** Every answer is a yes, or a no by a code of ours that echoes nothing; never our own fault. */
function note({ answers, troubles }: Malformed, input: Sent, answer: unknown): void {
  const refused = Refusal.safeParse(answer).data;
  const isYes = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;
  const code = refused?.code ?? (isYes ? 'ok' : 'silence');
  answers[code] = (answers[code] ?? 0) + 1;
  const ours = ['silence', 'internal', 'service.unavailable', 'request.too_many'].includes(code);
  if (ours || (refused && JSON.stringify(refused).includes(MARK)))
    troubles.push(`${code}: ${JSON.stringify(input).slice(0, 300)}`);
}

function answerTo(socket: Socket, [name, sent, damage]: Sent): Promise<unknown> {
  if (damage % 3 > 0) return socket.timeout(PATIENCE_MS).emitWithAck(name, sent);
  return answerToFrame(socket, name, damaged(JSON.stringify(sent) ?? '', damage));
}

/** A JSON text with its end lost, or something in it that JSON does not know. */
function damaged(text: string, damage: number): string {
  const at = damage % (text.length + 1);
  return damage % 2 === 0 ? text.slice(0, at) : `${text.slice(0, at)}NaN${text.slice(at)}`;
}

let frames = 1_000_000;

/** Writes a frame by hand, as no client of socket.io would, and waits for the answer of its number. */
function answerToFrame(socket: Socket, name: string, text: string): Promise<unknown> {
  const id = (frames += 1);
  const { engine } = socket.io;
  return new Promise((resolve, reject) => {
    const hear = (frame: unknown): void => {
      if (typeof frame !== 'string' || !frame.startsWith(`3/live,${id}[`)) return;
      done();
      resolve((JSON.parse(frame.slice(frame.indexOf('['))) as unknown[])[0]);
    };
    const late = setTimeout(() => {
      done();
      reject(new Error('no answer'));
    }, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(late);
      engine.off('data', hear);
    };
    engine.on('data', hear);
    engine.write(`2/live,${id}["${name}",${text}]`);
  });
}
