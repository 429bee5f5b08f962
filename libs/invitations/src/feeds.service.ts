import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { feed } from '@rukkanen/calendar';
import type { FeedAddress, Language, MyCalendar } from '@rukkanen/contract';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { FeedsRepository } from './data/feeds.repository.js';
import { toCalendarEvent } from './domain/entry.js';
import { words } from './domain/words.js';
import { MailIdentity, pageOf } from './mail-identity.js';

const REFRESH_MINUTES = 60;

/** A feed as it is served. The tag is weak: one serves the bytes as they are and zipped. */
export interface ServedFeed {
  readonly body: string;
  readonly etag: string;
  readonly changedAt: Date;
}

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Personal calendars: what is coming, and the subscribed feed behind a secret address. */
@Injectable()
export class Feeds {
  constructor(
    private readonly feeds: FeedsRepository,
    private readonly identity: MailIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The actor's coming windows and their feed, without its secret. */
  async mine(actor: Actor): Promise<MyCalendar> {
    const known = await this.feeds.current(actor.userId);
    const now = this.clock.now();
    const entries = await this.transactions.run(actor, (tx) =>
      this.feeds.entries(tx, actor.userId, actor.language),
    );
    return {
      feed: known && {
        createdAt: known.createdAt.toISOString(),
        lastReadAt: known.lastReadAt?.toISOString() ?? null,
      },
      upcoming: entries
        .filter(({ endsAt }) => endsAt > now)
        .map((entry) => ({
          sessionId: entry.sessionId,
          title: `${entry.team}, ${entry.area}`,
          startsAt: entry.startsAt.toISOString(),
          endsAt: entry.endsAt.toISOString(),
          cancelled: entry.cancelled,
        })),
    };
  }

  /** A new secret address of 256 bits, shown this once; the old one stops working at once. */
  async rotate(actor: Actor): Promise<FeedAddress> {
    const token = randomBytes(32).toString('base64url');
    await this.feeds.replace(actor.userId, hash(token));
    return { url: `${this.identity.publicUrl}/feeds/${token}.ics` };
  }

  async revoke(actor: Actor): Promise<void> {
    await this.feeds.revoke(actor.userId);
  }

  /**
   * The feed behind an address; whatever is not one in force is like one that never was. The token
   * yields the person, the person their areas, and only then are rows read.
   */
  async serve(file: string): Promise<ServedFeed> {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    const reader = token ? await this.feeds.readerOf(hash(token)) : null;
    if (!reader) return refuse('access.not_found');
    return this.transactions.inAreas(reader.areas, (tx) => this.#render(tx, reader));
  }

  async #render(
    tx: Transaction,
    { userId, language }: { userId: string; language: Language },
  ): Promise<ServedFeed> {
    const entries = await this.feeds.entries(tx, userId, language);
    const body = feed({
      name: words(language, 'feedName'),
      events: entries.map((entry) =>
        toCalendarEvent({ ...entry, page: pageOf(this.identity, entry.sessionId) }, language),
      ),
      refreshMinutes: REFRESH_MINUTES,
      cancelledWord: words(language, 'cancelledWord'),
    });
    const latest = Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime()));
    const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
    return { body, etag, changedAt: new Date(latest) };
  }
}
