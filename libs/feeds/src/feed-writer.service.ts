import { Injectable } from '@nestjs/common';
import { feed, type CalendarEvent } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { OwnCalendar } from '@rukkanen/invitations';
import { areasOf, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { ShownRepository, type SharedSubject } from './data/shown.repository.js';
import { feedBegin } from './domain/feed-begin.js';
import type { FeedSubject } from './domain/feed-subject.js';
import { meetingEntry, type Meeting } from './domain/meeting-entry.js';
import { outreachEntry } from './domain/outreach-entry.js';
import { seesWayIn } from './domain/way-in.js';
import { words } from './domain/words.js';
import { FeedIdentity } from './feed-identity.js';

const REFRESH_MINUTES = 60;

/** Writes what a reader may see of a subject, by the rights that the reader has now. */
@Injectable()
export class FeedWriter {
  constructor(
    private readonly shown: ShownRepository,
    private readonly own: OwnCalendar,
    private readonly identity: FeedIdentity,
    private readonly transactions: Transactions,
  ) {}

  /** @throws Refused `access.not_found` when the reader may not read the subject any more */
  async write(subject: FeedSubject, reader: Actor, now: Date): Promise<string> {
    const { language } = reader;
    if (subject.kind !== 'person') return this.#shared(subject, reader, now);
    const events = await this.transactions.inAreas(areasOf(reader), (tx) =>
      this.own.events(tx, reader.userId, language, feedBegin(now)),
    );
    return calendar(language, words(language, 'name.person'), events);
  }

  async #shared(subject: SharedSubject, reader: Actor, now: Date): Promise<string> {
    const { language } = reader;
    if (!areasWhere(reader, 'session.read').includes(subject.areaId)) refuse('access.not_found');
    return this.transactions.inAreas([subject.areaId], async (tx) => {
      const known = await this.shown.find(tx, subject.kind, subject.id, language);
      const { name } = known ?? refuse('access.not_found');
      const wayIn = await this.#wayIn(tx, subject, reader, now);
      const meetings = await this.shown.meetings(tx, subject, language, feedBegin(now));
      const outreach = await this.shown.outreach(tx, subject, helsinkiDay(feedBegin(now)));
      return calendar(language, words(language, 'name.shared', { subject: name }), [
        ...meetings.map((meeting) => this.#entry(meeting, language, wayIn)),
        ...outreach.map((day) => outreachEntry(day, language)),
      ]);
    });
  }

  #entry(meeting: Meeting, language: Language, wayIn: boolean): CalendarEvent {
    const page = `${this.identity.publicUrl}/sessions/${encodeURIComponent(meeting.sessionId)}/live`;
    return meetingEntry(wayIn ? meeting : { ...meeting, joinUrl: null }, language, page);
  }

  /** Feeds of areas and places go to many, so they never show the way in. */
  async #wayIn(tx: Transaction, subject: SharedSubject, reader: Actor, now: Date) {
    if (subject.kind !== 'team') return false;
    const day = helsinkiDay(now);
    return seesWayIn(reader, await this.shown.sight(tx, subject, reader.userId, day));
  }
}

const calendar = (language: Language, name: string, events: readonly CalendarEvent[]): string =>
  feed({
    name,
    events,
    refreshMinutes: REFRESH_MINUTES,
    cancelledWord: words(language, 'cancelledWord'),
  });
