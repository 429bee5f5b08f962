import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CrowdRoom } from './crowd-orders.js';
import { Wire } from './wire.js';

const PHASES = ['question', 'clarify', 'flow_questions', 'decision'];
const TRY_AGAIN_MS = 100;
const SILENCE_LIMIT_MS = 30_000;

interface Answer {
  readonly ok: boolean;
  readonly seq: number;
  readonly code?: string;
}

/** The screens of one session, of which one leads. */
export class Room {
  /** The last place whose command was answered: nothing up to there may be lost. */
  seq = 0;
  deliveries = 0;
  #wires: Wire[] = [];
  /** How many screens still wait for a place, and whom to tell when none does. */
  readonly #waiting = new Map<number, { missing: number; done: () => void }>();

  constructor(
    private readonly address: string,
    private readonly room: CrowdRoom,
  ) {}

  /** Every screen comes in, one after another as people do. */
  async come(): Promise<void> {
    this.#wires = [];
    for (const cookie of this.room.cookies) this.#wires.push(await this.#enter(cookie));
    this.seq = Math.max(...this.#wires.map(({ seq }) => seq));
  }

  /** Sends a command; gives when it is answered and when its line is on every screen. */
  async press(): Promise<{ onEveryScreen: Promise<void> }> {
    const [leading] = this.#wires;
    const { sessionId, itemId } = this.room;
    const next = this.seq + 1;
    const onEveryScreen = this.#wait(next);
    const command = { type: 'setPhase', itemId, phase: PHASES[next % PHASES.length] };
    const asked = { sessionId, expectedSeq: this.seq, commandId: randomUUID(), command };
    const { ok, seq, code } = (await leading?.ask<Answer>('apply', asked)) ?? NOBODY;
    if (!ok || seq !== next) throw new Error(`a command was answered ${code ?? seq}`);
    this.seq = seq;
    return { onEveryScreen };
  }

  /** Every screen comes again as soon as it is let in, and must hold what was answered. */
  async comeBack(): Promise<void> {
    this.#wires = await Promise.all(this.#wires.map((wire, at) => this.#return(wire, at)));
    const lost = this.#wires.find(({ seq }) => seq < this.seq);
    if (lost) throw new Error(`${lost.seq} is shown where ${this.seq} had been answered`);
  }

  leave(): void {
    for (const wire of this.#wires) wire.close();
  }

  async #enter(cookie: string): Promise<Wire> {
    const wire = await Wire.open(this.address, cookie, (last, lines) => this.#hear(last, lines));
    const { ok, seq, code } = await wire.ask<Answer>('join', { sessionId: this.room.sessionId });
    if (!ok) throw new Error(`a screen was not let in: ${code}`);
    wire.seq = seq;
    return wire;
  }

  async #return(wire: Wire, at: number): Promise<Wire> {
    await wire.gone();
    for (;;) {
      await sleep(Math.random() * TRY_AGAIN_MS);
      const back = await this.#enter(this.room.cookies[at] ?? '').catch(() => null);
      if (back) return back;
    }
  }

  #hear(last: number, lines: number): void {
    this.deliveries += lines;
    for (let seq = last - lines + 1; seq <= last; seq++) {
      const waiting = this.#waiting.get(seq);
      if (waiting && --waiting.missing === 0) waiting.done();
    }
  }

  #wait(seq: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${this.room.sessionId} ${seq} is on no last screen`)),
        SILENCE_LIMIT_MS,
      );
      const done = () => {
        clearTimeout(late);
        this.#waiting.delete(seq);
        resolve();
      };
      this.#waiting.set(seq, { missing: this.#wires.length, done });
    });
  }
}

const NOBODY: Answer = { ok: false, seq: 0, code: 'nobody leads' };
