import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  OwnAnswer,
  type FeedAddress,
  type FeedList,
  type MakeFeed,
  type MyCalendar,
} from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { OwnCalendar } from '@rukkanen/invitations';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { AddressesRepository, type FeedAddressRow } from './data/addresses.repository.js';
import { ShownRepository, type NamedSubject } from './data/shown.repository.js';
import type { FeedSubject } from './domain/feed-subject.js';
import { FeedIdentity } from './feed-identity.js';
import { ServedFeeds, tokenHash } from './served-feeds.service.js';

/** What is coming, and the secret addresses of feeds: made, changed, seen and stopped. */
@Injectable()
export class Feeds {
  constructor(
    private readonly addresses: AddressesRepository,
    private readonly shown: ShownRepository,
    private readonly served: ServedFeeds,
    private readonly own: OwnCalendar,
    private readonly identity: FeedIdentity,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The actor's coming windows and their own feed, without its secret. */
  async mine(actor: Actor): Promise<MyCalendar> {
    const known = (await this.addresses.ofPerson(actor.userId)).find(
      ({ kind }) => kind === 'person',
    );
    const now = this.clock.now();
    const windows = await this.transactions.run(actor, (tx) =>
      this.own.windows(tx, actor.userId, actor.language, now),
    );
    return {
      feed: known ? toTimes(known) : null,
      upcoming: windows.map(
        ({ sessionId, team, area, startsAt, endsAt, cancelled, answer, held }) => ({
          sessionId,
          title: `${team}, ${area}`,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          cancelled,
          answer: ownAnswer(answer),
          answerable: held && startsAt > now,
        }),
      ),
    };
  }

  /** What the actor may subscribe to, and what others follow of what the actor looks after. */
  async list(actor: Actor): Promise<FeedList> {
    const subjects = await this.#readable(actor);
    const mine = await this.addresses.ofPerson(actor.userId);
    const others = await this.addresses.inAreas(areasWhere(actor, 'feed.oversee'));
    const ownFeed = { kind: 'person' as const, id: null, areaId: null, name: actor.name };
    const nameOf = new Map(subjects.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
    return {
      mine: [ownFeed, ...subjects].map(({ kind, id, areaId, name }) => {
        const address = mine.find((one) => one.kind === kind && one.subjectId === id);
        return { kind, subjectId: id, areaId, name, address: address ? toAddress(address) : null };
      }),
      others: others
        .filter(({ userId }) => userId !== actor.userId)
        .map(({ kind, subjectId, areaId, holder, ...address }) => {
          const name = nameOf.get(`${kind} ${subjectId}`) ?? '';
          return { kind, subjectId, areaId, name, holder, ...toAddress(address) };
        }),
    };
  }

  /** A new secret address of 256 bits, shown this once; the old one of the same feed stops at once. */
  async make(actor: Actor, { kind, subjectId }: MakeFeed): Promise<FeedAddress> {
    const subject = await this.#subject(actor, kind, subjectId ?? null);
    const token = randomBytes(32).toString('base64url');
    await this.addresses.replace(actor.userId, subject, tokenHash(token));
    this.served.forgetAll();
    return { url: `${this.identity.publicUrl}/feeds/${token}.ics` };
  }

  /** Stops the actor's own feed. */
  async stopOwn(actor: Actor): Promise<void> {
    const mine = await this.addresses.ofPerson(actor.userId);
    for (const { kind, id } of mine) if (kind === 'person') await this.#stop(id);
  }

  /** Stops one feed: the actor's, or one of a team, area or place that the actor looks after. */
  async stop(actor: Actor, id: string): Promise<void> {
    const address = await this.addresses.byId(id);
    const overseen = areasWhere(actor, 'feed.oversee');
    const may =
      address?.userId === actor.userId || (address?.areaId && overseen.includes(address.areaId));
    if (!address || !may) return refuse('access.not_found');
    await this.#stop(address.id);
  }

  async #stop(id: string): Promise<void> {
    await this.addresses.revoke(id);
    this.served.forgetAll();
  }

  async #readable(actor: Actor): Promise<NamedSubject[]> {
    return this.transactions.inAreas(areasWhere(actor, 'session.read'), (tx) =>
      this.shown.subjects(tx, actor.language),
    );
  }

  /** What the feed is of; what the actor may not read is like what is not there. */
  async #subject(actor: Actor, kind: FeedSubject['kind'], id: string | null): Promise<FeedSubject> {
    if (kind === 'person' || id === null) return { kind: 'person' };
    const found = await this.transactions.inAreas(areasWhere(actor, 'session.read'), (tx) =>
      this.shown.find(tx, kind, id, actor.language),
    );
    return found ?? refuse('access.not_found');
  }
}

/** What others said of one's place, such as a mail server, is nothing that one said oneself. */
const ownAnswer = (answer: string): OwnAnswer => OwnAnswer.safeParse(answer).data ?? 'needs_action';

type Times = Pick<FeedAddressRow, 'id' | 'createdAt' | 'lastReadAt'>;

const toTimes = ({ createdAt, lastReadAt }: Times) => ({
  createdAt: createdAt.toISOString(),
  lastReadAt: lastReadAt?.toISOString() ?? null,
});
const toAddress = (address: Times) => ({ id: address.id, ...toTimes(address) });
