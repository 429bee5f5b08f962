import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CutOff, DirectMails, FeedbackReminders, MailSender } from '@rukkanen/invitations';
import { MeetingMaker } from '@rukkanen/meetings';
import type { Job, Queue } from '@rukkanen/persistence';
import { PgBoss } from 'pg-boss';
import { WORKER_CONFIG, type WorkerConfig } from './config.js';

/** Several at once, so that one slow mail server does not hold the others up. */
const MAIL = { batchSize: 1, localConcurrency: 3, pollingIntervalSeconds: 0.5 } as const;

/** Few at once: Graph slows down whoever asks for much. */
const MEETINGS = { batchSize: 1, localConcurrency: 2, pollingIntervalSeconds: 1 } as const;

/** Somebody may be on their way to a meeting about a case that has just been taken away. */
const AGENDAS = { batchSize: 1, localConcurrency: 1, pollingIntervalSeconds: 1 } as const;

/** Sends the mail of one job; throws when it has to be tried again. */
interface Sender<Q extends Queue> {
  send(job: Job<Q>, tries: { last: boolean }): Promise<void>;
}

const PATIENCE_MS = 4_000;

/**
 * Takes jobs from the queues. A job may come twice, after a crash or when it took too long; whoever
 * handles it knows that. The schema of the queues is the owner's to change, never ours.
 */
@Injectable()
export class Receivers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('queues');
  readonly #boss: PgBoss;

  constructor(
    private readonly mails: MailSender,
    private readonly meetings: MeetingMaker,
    private readonly reminders: FeedbackReminders,
    private readonly direct: DirectMails,
    private readonly cutOff: CutOff,
    @Inject(WORKER_CONFIG) config: WorkerConfig,
  ) {
    this.#boss = new PgBoss({
      connectionString: config.DATABASE_URL,
      max: 4,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      superviseIntervalSeconds: 10,
    });
    this.#boss.on('error', (trouble) => this.#log.error(trouble.name));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.#boss.start();
    await this.#mail('invitation.mail', this.mails);
    await this.#mail('feedback.reminder', this.reminders);
    await this.#mail('direct.mail', this.direct);
    await this.#boss.work<Job<'meeting.online'>>('meeting.online', MEETINGS, async (jobs) => {
      for (const { data } of jobs) await this.meetings.bring(data);
    });
    await this.#boss.work<Job<'agenda.left'>>('agenda.left', AGENDAS, async (jobs) => {
      for (const { data } of jobs) await this.cutOff.followLeft(data);
    });
  }

  /** Mails one by one; whoever sends them hears which try is the last. */
  async #mail<Q extends Queue>(queue: Q, sender: Sender<Q>): Promise<void> {
    await this.#boss.work<Job<Q>, void, typeof MAIL & { includeMetadata: true }>(
      queue,
      { ...MAIL, includeMetadata: true },
      async (jobs) => {
        for (const { data, retryCount, retryLimit } of jobs)
          await sender.send(data, { last: retryCount >= retryLimit });
      },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: PATIENCE_MS });
  }
}
