import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ItemPhase, type Apply } from '@rukkanen/contract';
import { Screen } from './screen.js';

/** Below the limit of events a second. */
export const PACE_MS = 55;

/** What one convener has been promised: the place of each command that was acknowledged. */
export class Pen {
  readonly promised = new Map<string, number>();
  /** Commands that were answered with a no. */
  readonly refused = new Map<string, string>();
  /** How often it was told that nothing can be said just now: then the same is sent again. */
  unavailable = 0;
  #open: { expectedSeq: number; commandId: string } | undefined;
  #screen: Screen | undefined;
  #turn = 0;

  constructor(private readonly cookie: string) {}

  /** Enters the room again after the product was away; what had no answer is sent once more. */
  async sitDown(url: string, sessionId: string): Promise<void> {
    this.#screen?.close();
    this.#screen = await Screen.enter(url, this.cookie, sessionId);
  }

  /** Writes line after line until the line breaks, or somebody says that it is enough. */
  async write(itemId: string, isEnough: () => boolean = () => false): Promise<void> {
    const screen = this.#screen;
    if (!screen) throw new Error('first sit down');
    while (screen.socket.connected && !isEnough()) {
      await this.#writeOne(screen, itemId).catch(() => undefined);
      await sleep(PACE_MS);
    }
  }

  async #writeOne(screen: Screen, itemId: string): Promise<void> {
    this.#open ??= { expectedSeq: screen.view.seq, commandId: randomUUID() };
    const phase = ItemPhase.options[(this.#turn += 1) % ItemPhase.options.length] ?? 'question';
    const but: Partial<Apply> = this.#open;
    const answer = await screen.apply({ type: 'setPhase', itemId, phase }, but);
    if (!answer.ok && answer.code === 'service.unavailable') return void (this.unavailable += 1);
    if (answer.ok) this.promised.set(this.#open.commandId, answer.seq);
    else this.refused.set(this.#open.commandId, answer.code);
    this.#open = undefined; // an answer came: nothing is open any more, whatever it says
  }

  /** Goes away. */
  close(): void {
    this.#screen?.close();
  }
}
