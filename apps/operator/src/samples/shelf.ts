import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoMail, FeedAddress } from '@rukkanen/contract';
import type { Planning } from './planning.js';
import { AREAS, READER } from './season.js';
import { Visitor } from './visitor.js';

/** Files what really went out: every mail by recipient and UID, and feeds as they were over time. */
export class Shelf {
  readonly #filed = new Set<string>();
  readonly #counts = new Map<string, number>();
  #feed = '';

  constructor(
    private readonly folder: string,
    private readonly address: string,
    private readonly planning: Planning,
  ) {}

  /** Files the mails that have arrived since the last time, in the order in which they came. */
  async fileMail(): Promise<number> {
    const known = await this.planning.messages(AREAS);
    const answer = await fetch(`${this.address}/demo/mail.json`);
    const listed = ((await answer.json()) as DemoMail[]).map(({ id, to }) => ({ id, to }));
    const fresh = listed.filter(({ id }) => !this.#filed.has(id));
    for (const mail of fresh.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
      await this.#fileOne(mail, known);
    return fresh.length;
  }

  /** Fetches the personal feed as a calendar program does. */
  async fileFeeds(): Promise<void> {
    this.#feed ||= await this.#newFeed();
    const answer = await fetch(this.#feed);
    this.#write(['feeds', 'personal'], 'ics', Buffer.from(await answer.arrayBuffer()));
  }

  async #newFeed(): Promise<string> {
    const reader = await Visitor.enter(this.address, READER);
    const { url } = await reader.ask<FeedAddress>('POST', '/api/calendar/feed');
    return this.address + new URL(url).pathname;
  }

  async #fileOne(
    { id, to }: Pick<DemoMail, 'id' | 'to'>,
    known: ReadonlyMap<string, { uid: string; method: string }>,
  ): Promise<void> {
    this.#filed.add(id);
    const answer = await fetch(`${this.address}/demo/mail/${id}.eml`);
    const raw = Buffer.from(await answer.arrayBuffer());
    const [, name = ''] = /^Message-ID: (<[^>]+>)/im.exec(raw.toString('latin1')) ?? [];
    const mail = known.get(name);
    if (mail) this.#write(['mail', to, mail.uid], `${mail.method.toLowerCase()}.eml`, raw);
  }

  /** The next number in a folder: `01-request.eml`, or `01.ics`. */
  #write(place: readonly string[], ending: string, content: Buffer): void {
    const folder = join(this.folder, ...place);
    const next = (this.#counts.get(folder) ?? 0) + 1;
    this.#counts.set(folder, next);
    const number = String(next).padStart(2, '0');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, ending === 'ics' ? `${number}.ics` : `${number}-${ending}`),
      content,
    );
  }
}
