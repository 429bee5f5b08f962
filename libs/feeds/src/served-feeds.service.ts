import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { People } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Bus } from '@rukkanen/persistence';
import { AddressesRepository, type FeedAddressRow } from './data/addresses.repository.js';
import { KeptFeeds } from './domain/kept-feeds.js';
import { FeedWriter } from './feed-writer.service.js';

const KEPT_SECONDS = 30;
const KEPT_FEEDS = 500;

/** A feed as it is served. The tag is weak: one version goes out as it is and zipped. */
export interface ServedFeed {
  readonly body: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
  readonly changedAt: Date;
  /** The same as Last-Modified says it. */
  readonly modified: string;
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

const zip = promisify(gzip);

/** Feeds behind their secret addresses. */
@Injectable()
export class ServedFeeds implements OnApplicationBootstrap {
  readonly #kept = new KeptFeeds<ServedFeed>(KEPT_SECONDS, KEPT_FEEDS);

  constructor(
    private readonly addresses: AddressesRepository,
    private readonly writer: FeedWriter,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  /** What is kept is forgotten as soon as anything that feeds show has changed, in any process. */
  async onApplicationBootstrap(): Promise<void> {
    await this.bus.listen('feed.changed', () => this.forgetAll());
  }

  /**
   * The feed behind an address; whatever is not one in force is like one that never was. The token
   * yields the person, the person what they may read at this moment, and only then are rows read.
   */
  async serve(file: string): Promise<ServedFeed> {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    if (!token) return refuse('access.not_found');
    return this.#kept.take(token, Date.now(), () => this.#make(tokenHash(token)));
  }

  /** Addresses that have just stopped working are not answered from memory either. */
  forgetAll(): void {
    this.#kept.forgetAll();
  }

  async #make(hash: Buffer): Promise<ServedFeed> {
    const address = (await this.addresses.read(hash)) ?? refuse('access.not_found');
    const reader = (await this.people.actorOf(address.userId)) ?? refuse('access.not_found');
    return this.#version(address, reader);
  }

  async #version(address: FeedAddressRow, reader: Actor): Promise<ServedFeed> {
    const text = await this.writer.write(subjectOf(address), reader, this.clock.now());
    const body = Buffer.from(text);
    const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
    const changedAt = await this.addresses.versionAt(address.id, etag);
    return { body, zipped: await zip(body), etag, changedAt, modified: changedAt.toUTCString() };
  }
}

const subjectOf = ({ kind, subjectId, areaId }: FeedAddressRow) =>
  kind === 'person' || subjectId === null || areaId === null
    ? ({ kind: 'person' } as const)
    : { kind, id: subjectId, areaId };
