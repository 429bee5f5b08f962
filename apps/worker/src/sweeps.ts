import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import { Retention } from '@rukkanen/cases';
import { IdentitySweep, People } from '@rukkanen/identity';
import { CutOff, DirectMails, FeedbackReminders } from '@rukkanen/invitations';
import { Clock } from '@rukkanen/kernel';
import { MissingServices } from '@rukkanen/catalogue';
import { ExampleLibrary } from '@rukkanen/library';
import { MeetingMaker } from '@rukkanen/meetings';

const LOOK_MS = 1_000;
const EVERY_MS = 60_000;

/**
 * Does what falls due by itself, area by area: ended sign-ins, texts whose time is over, agendas that close,
 * actions whose owner's term of office has ended, Teams meetings whose session has changed. A minute is
 * counted by the product's clock, so a step of the demonstration's clock is swept after at once.
 */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('sweep');
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #last = 0;

  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly identity: IdentitySweep,
    private readonly retention: Retention,
    private readonly actions: Actions,
    private readonly cutOff: CutOff,
    private readonly reminders: FeedbackReminders,
    private readonly direct: DirectMails,
    private readonly library: ExampleLibrary,
    private readonly missing: MissingServices,
    private readonly meetings: MeetingMaker,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_MS);
    this.#timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Sweeps when a minute has passed since the last time began; never twice at once. */
  async look(): Promise<void> {
    const now = this.clock.now().getTime();
    if (this.#running || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#running = this.#sweep();
    await this.#running;
    this.#running = undefined;
  }

  async #sweep(): Promise<void> {
    await this.#step('identity', () => this.identity.run());
    await this.#step('areas', async () => {
      for (const areaId of await this.people.allAreas()) {
        await this.#step(`retention ${areaId}`, () => this.retention.sweep(areaId));
        await this.#step(`cut-off ${areaId}`, () => this.cutOff.sweep(areaId));
        await this.#step(`reminders ${areaId}`, () => this.reminders.sweep(areaId));
        await this.#step(`direct ${areaId}`, () => this.direct.sweep(areaId));
        await this.#step(`library ${areaId}`, () => this.library.sweep(areaId));
        await this.#step(`needs ${areaId}`, () => this.missing.sweep(areaId));
        await this.#step(`handover ${areaId}`, () => this.actions.sweep(areaId));
        await this.#step(`meetings ${areaId}`, () => this.meetings.sweep(areaId));
      }
    });
  }

  /** One step that fails leaves the others their turn; the next minute tries it again. */
  async #step(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (trouble) {
      this.#log.error(`${name} ${trouble instanceof Error ? trouble.name : typeof trouble}`);
    }
  }
}
