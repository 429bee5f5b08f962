import { Injectable } from '@nestjs/common';
import { minutesLater, occurrenceMeant, wallTime, type CalendarAnswer } from '@rukkanen/calendar';
import { People } from '@rukkanen/identity';
import { Clock } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import type { Answer } from './answered.js';
import { AnswersRepository, type Place, type ReadMail } from './answers.repository.js';
import { Answers } from './answers.service.js';
import { Bounces } from './bounces.service.js';
import { openMail, type OpenedMail } from './open-mail.js';

/** Whose Authentication-Results are believed; nobody's when it is not set. */
export abstract class InboundTrust {
  abstract readonly authservId: string | undefined;
}

const ANSWERS: Readonly<Record<CalendarAnswer['partstat'], Answer>> = {
  'NEEDS-ACTION': 'needs_action',
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
  DELEGATED: 'delegated',
};

/**
 * Reads what comes into the product's mailbox, whichever way it came. Nothing is ever sent back: what
 * answers nothing of ours is dropped, and what is not certain is shown to the convener.
 */
@Injectable()
export class InboundMail {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly recording: Answers,
    private readonly bounces: Bounces,
    private readonly people: People,
    private readonly trust: InboundTrust,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reads one raw message; the same one again changes nothing. */
  async read(raw: Buffer): Promise<void> {
    const mail = await openMail(raw, this.trust.authservId);
    if (!mail || (mail.answers.length === 0 && mail.bounced.length === 0)) return;
    const areas = await this.people.allAreas();
    await this.transactions.inAreas(areas, async (tx) => {
      for (const answer of mail.answers) await this.#answer(tx, mail, answer);
      if (mail.bounced.length > 0) await this.#bounce(tx, mail);
    });
  }

  async #answer(tx: Transaction, mail: OpenedMail, answer: CalendarAnswer): Promise<void> {
    const places = meant(await this.answers.byUid(tx, answer.uid), answer);
    for (const place of places)
      await this.#once(tx, mail, place, () => this.#take(tx, mail, answer, place));
  }

  /** An answer to the whole of a series is one to each meeting that is still ahead. */
  async #take(
    tx: Transaction,
    mail: OpenedMail,
    answer: CalendarAnswer,
    place: Place,
  ): Promise<Omit<ReadMail, 'digest'> | null> {
    const said = ANSWERS[answer.partstat];
    const isOwn = place.mailboxes.includes(answer.attendee);
    if (!isOwn || !mail.from || !place.mailboxes.includes(mail.from))
      return { outcome: 'STRANGER', answer: said, proposed: null };
    if (answer.method === 'COUNTER')
      return { outcome: 'PROPOSAL', answer: said, proposed: proposedBy(answer) };
    const saidAt = earlier(answer.stamp, new Date());
    const { sequence } = answer;
    const channel = 'calendar_mail';
    const verified = mail.authentic;
    const verdict = await this.recording.record(tx, place, {
      answer: said,
      channel,
      verified,
      sequence,
      saidAt,
    });
    return verdict && { outcome: verdict, answer: said, proposed: null };
  }

  async #bounce(tx: Transaction, mail: OpenedMail): Promise<void> {
    for (const about of await this.answers.aboutMails(tx, mail.bounced))
      for (const place of await this.answers.told(tx, about))
        await this.#once(tx, mail, place, async () => {
          const verdict = await this.bounces.record(tx, place, about.sequence);
          return verdict && { outcome: 'BOUNCED', answer: 'bounced', proposed: null };
        });
  }

  async #once(
    tx: Transaction,
    { digest }: OpenedMail,
    place: Place,
    take: () => Promise<Omit<ReadMail, 'digest'> | null>,
  ): Promise<void> {
    if (await this.answers.isRead(tx, place, digest)) return;
    const read = await take();
    if (read) await this.answers.noteRead(tx, place, { digest, ...read }, this.clock.now());
  }
}

/** The places that an answer speaks of: one occurrence, or all that is told under the UID. */
function meant(places: readonly Place[], { occurrence }: CalendarAnswer): readonly Place[] {
  if (occurrence === null) return places;
  const starts = places.flatMap((place) => place.occurrence ?? []);
  if (starts.length === 0) return places;
  const start = occurrenceMeant(occurrence, starts);
  return places.filter((place) => place.occurrence === start);
}

function proposedBy({ proposed }: CalendarAnswer): ReadMail['proposed'] {
  if (!proposed) return null;
  const instant = (local: string) =>
    wallTime(local.length === 10 ? minutesLater(`${local}T00:00`, 0) : local).toJSDate();
  try {
    return {
      startsAt: instant(proposed.start),
      endsAt: proposed.end ? instant(proposed.end) : null,
    };
  } catch {
    return null;
  }
}

const earlier = (one: Date | null, other: Date): Date => (one && one < other ? one : other);
