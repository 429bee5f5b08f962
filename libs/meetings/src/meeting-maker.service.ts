import { Injectable, Logger } from '@nestjs/common';
import { Convening } from '@rukkanen/invitations';
import { Outbox, Transactions, type Job, type Transaction } from '@rukkanen/persistence';
import { isJoinLink, SessionsRepository, type SessionEntity } from '@rukkanen/sessions';
import { MeetingsRepository, type MeetingRow } from './data/meetings.repository.js';
import { nextStep, type KnownMeeting, type Step } from './domain/next-step.js';
import { LAST_TRY, pauseAfter } from './domain/pause.js';
import { subjectOf } from './domain/subject.js';
import { JoinLinkHosts } from './join-link-hosts.js';
import { HostTrouble, MeetingHost, type WantedMeeting } from './meeting-host.js';

/** What one job is about to do, as it was read before the host is talked to. */
interface Taken {
  readonly row: MeetingRow;
  readonly session: SessionEntity;
  readonly step: Step;
  readonly wanted: WantedMeeting;
}

/**
 * Makes, moves and removes Teams meetings. No row is held while the host is talked to. A process that
 * dies between making a meeting and noting it makes no second one: the host knows it by the session's
 * id, and gives the same one to whoever asks again.
 */
@Injectable()
export class MeetingMaker {
  readonly #log = new Logger('meetings');

  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly sessions: SessionsRepository,
    private readonly convening: Convening,
    private readonly host: MeetingHost,
    private readonly hosts: JoinLinkHosts,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** Handles one job: brings the meeting to what the session is now. May come twice. */
  async bring({ areaId, sessionId }: Job<'meeting.online'>): Promise<void> {
    const taken = await this.transactions.inAreas([areaId], (tx) => this.#take(tx, sessionId));
    if (!taken) return;
    try {
      await this.#carryOut(taken);
    } catch (trouble) {
      await this.transactions.inAreas([areaId], (tx) => this.#noteTrouble(tx, taken, trouble));
    }
  }

  /** Puts a job for every meeting of the area that is not what its session is now, whoever changed it. */
  async sweep(areaId: string): Promise<void> {
    if (!this.host.isThere) return;
    await this.transactions.inAreas([areaId], async (tx) => {
      for (const sessionId of await this.meetings.toFollow(tx))
        await this.outbox.put(tx, 'meeting.online', { areaId, sessionId });
    });
  }

  /** A try is counted before it is made. */
  async #take(tx: Transaction, sessionId: string): Promise<Taken | null> {
    const row = await this.meetings.find(tx, sessionId);
    const session = await this.sessions.find(tx, sessionId);
    const names = row && (await this.meetings.names(tx, sessionId, row.askedBy));
    if (!row || !session || !names) return null;
    const step = nextStep(row, session);
    if (step === 'nothing') return null;
    await this.meetings.count(tx, row);
    const { startsAt, endsAt, heldOn } = session;
    const subject = subjectOf({ ...names, day: heldOn });
    const externalId = `${sessionId}.${row.turn}`;
    const wanted = { externalId, subject, startsAt, endsAt, convener: names.email };
    return { row: { ...row, attempts: row.attempts + 1 }, session, step, wanted };
  }

  async #carryOut(taken: Taken): Promise<void> {
    const { row, step, wanted } = taken;
    if (step === 'create') return this.#create(taken);
    if (step === 'move') return this.#move(row, wanted);
    if (row.meetingId) await this.host.remove(row.meetingId);
    return this.#note(row, { ...row, state: 'removed' });
  }

  /** One that somebody has deleted in Teams meanwhile is shown as taken away: another can be asked for. */
  async #move(row: MeetingRow, wanted: WantedMeeting): Promise<void> {
    const { startsAt, endsAt } = wanted;
    try {
      await this.host.settle(row.meetingId ?? '', wanted);
      await this.#note(row, { ...row, state: 'made', startsAt, endsAt });
    } catch (trouble) {
      if (!(trouble instanceof HostTrouble && trouble.isGone)) throw trouble;
      await this.#note(row, { ...row, state: 'removed' });
    }
  }

  /** In one transaction the meeting is noted, the session gets its link, and people hear of it. */
  async #create({ row, wanted }: Taken): Promise<void> {
    const { id: meetingId, joinUrl } = await this.host.createOrGet(wanted);
    if (!isJoinLink(joinUrl, this.hosts.allowed)) throw new HostTrouble('meeting.host', false);
    await this.host.settle(meetingId, wanted);
    const { startsAt, endsAt } = wanted;
    await this.transactions.inAreas([row.areaId], async (tx) => {
      const known = { state: 'made', meetingId, joinUrl, startsAt, endsAt } as const;
      const noted = await this.meetings.note(tx, row, known);
      if (noted) await this.convening.giveLink(tx, row.askedBy, row.sessionId, noted);
    });
  }

  async #note(row: MeetingRow, known: KnownMeeting): Promise<void> {
    await this.transactions.inAreas([row.areaId], (tx) => this.meetings.note(tx, row, known));
  }

  /** A passing trouble is tried again after the pause that was asked for; the others are shown. */
  async #noteTrouble(tx: Transaction, { row }: Taken, trouble: unknown): Promise<void> {
    const { code, passing, retryAfter } = asTrouble(trouble);
    const again = passing && row.attempts < LAST_TRY;
    this.#log.warn(`${row.sessionId} ${again ? 'later' : 'refused'} ${code}`);
    const { areaId, sessionId } = row;
    await this.meetings.noteTrouble(tx, row, again ? 'retrying' : 'failed', code);
    const pause = pauseAfter(row.attempts, retryAfter);
    if (again) await this.outbox.put(tx, 'meeting.online', { areaId, sessionId }, pause);
  }
}

const asTrouble = (trouble: unknown): HostTrouble =>
  trouble instanceof HostTrouble ? trouble : new HostTrouble('internal', true);
