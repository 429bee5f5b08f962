import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoMail, FeedAddress, MakeFeed } from '@rukkanen/contract';
import { CommandError } from '../env.js';
import type { Backstage } from './backstage.js';
import { AREAS, KUOPIO, OFFICE, READER } from './season.js';
import { Visitor } from './visitor.js';

/** Which feeds are fetched over time, and who subscribes to them. */
const SUBSCRIPTIONS: readonly (readonly [string, string, MakeFeed])[] = [
  ['personal', READER, { kind: 'person' }],
  ['team', READER, { kind: 'team', subjectId: KUOPIO.id }],
  ['area', READER, { kind: 'area', subjectId: KUOPIO.areaId }],
  ['place', READER, { kind: 'place', subjectId: OFFICE }],
];

/** Files what really went out: every mail by recipient and UID, and feeds as they were over time. */
export class Shelf {
  readonly #filed = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #feeds = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly address: string,
    private readonly backstage: Backstage,
  ) {}

  /** Files the mails that have arrived since the last time, in the order in which they came. */
  async fileMail(): Promise<number> {
    const known = await this.backstage.messages(AREAS);
    const answer = await fetch(`${this.address}/demo/mail.json`);
    const listed = ((await answer.json()) as DemoMail[]).map(({ id, to }) => ({ id, to }));
    const fresh = listed.filter(({ id }) => !this.#filed.has(id));
    for (const mail of fresh.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
      await this.#fileOne(mail, known);
    return fresh.length;
  }

  /** Fetches a feed of every kind as a calendar program does. */
  async fileFeeds(): Promise<void> {
    if (this.#feeds.size === 0) await this.#subscribe();
    for (const [kind, url] of this.#feeds) {
      const answer = await fetch(url);
      if (!answer.ok) throw new CommandError(`the feed of a ${kind} answered ${answer.status}`);
      this.#write(['feeds', kind], 'ics', Buffer.from(await answer.arrayBuffer()));
    }
  }

  async #subscribe(): Promise<void> {
    for (const [kind, persona, body] of SUBSCRIPTIONS) {
      const reader = await Visitor.enter(this.address, persona);
      const { url } = await reader.ask<FeedAddress>('POST', '/api/calendar/feed', body);
      this.#feeds.set(kind, this.address + new URL(url).pathname);
    }
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
