import { Injectable } from '@nestjs/common';
import {
  isByDistrict,
  SERVICE_WORDS,
  SERVICES,
  usualOrganiser,
  type CheckService,
  type ServiceCard,
  type ServiceCatalogue,
  type ServiceKey,
  type WriteService,
} from '@rukkanen/contract';
import { areasWhere, may, requireMay, districtsOf } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { LooseTexts, screenTexts, storedAs, type Screened } from '@rukkanen/texts';
import {
  ServiceCardsRepository,
  type CardName,
  type CardRow,
  type Looking,
  type LookRow,
} from './data/service-cards.repository.js';
import { freshnessOf } from './domain/freshness.js';

const WORDS = 'words';
type Words = ServiceCard['words'];
const NO_WORDS = Object.fromEntries(SERVICE_WORDS.map((word) => [word, null])) as Words;

/** What an area has to offer: the twenty services, each with a card, whoever has written it or nobody. */
@Injectable()
export class Services {
  constructor(
    private readonly cards: ServiceCardsRepository,
    private readonly texts: LooseTexts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async catalogue(actor: Actor, areaId: string): Promise<ServiceCatalogue> {
    requireMay(actor, 'service.read', areaId);
    return this.transactions.inAreas([areaId], (tx) => this.#read(tx, actor, areaId));
  }

  /** Writes a card on top of what was looked at; whoever writes has looked. */
  async write(actor: Actor, areaId: string, sent: WriteService): Promise<ServiceCatalogue> {
    const screened = screenTexts(
      SERVICE_WORDS.map((field) => ({ field, text: sent[field] })),
      sent.acknowledgements,
    );
    return this.#change(actor, areaId, sent, async (tx, name, known) => {
      const key = await this.texts.key(known?.keyId ?? null);
      const words = this.texts.seal(key, asOne(screened)).get(WORDS) ?? null;
      await this.cards.write(tx, name, sent, { keyId: key.keyId, words });
      await this.cards.look(tx, name, 'changed', this.#looking(actor, areaId));
    });
  }

  /** "Checked today": what the card says is right. */
  async check(actor: Actor, areaId: string, sent: CheckService): Promise<ServiceCatalogue> {
    return this.#change(actor, areaId, sent, async (tx, name) =>
      this.cards.look(tx, name, 'checked', this.#looking(actor, areaId)),
    );
  }

  async #change(
    actor: Actor,
    areaId: string,
    { service, districtId, revision }: CheckService,
    work: (tx: Transaction, name: CardName, known: CardRow | undefined) => Promise<void>,
  ): Promise<ServiceCatalogue> {
    requireMay(actor, 'service.write', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      await this.cards.hold(tx, areaId);
      await this.#requireDistrict(tx, { areaId, service, districtId });
      const known = (await this.cards.of(tx, areaId)).find(of({ service, districtId }));
      const current = known?.revision ?? 0;
      if (current !== revision) refuse('state.changed_meanwhile', { revision: current });
      await work(tx, { areaId, service, districtId }, known);
      return this.#read(tx, actor, areaId);
    });
  }

  /** A district of the area, and only for services that differ by district (SVC-03). */
  async #requireDistrict(tx: Transaction, { areaId, service, districtId }: CardName) {
    if (districtId === null) return;
    const districts = await districtsOf(tx, areaId);
    if (isByDistrict(service) && districts.some(({ id }) => id === districtId)) return;
    refuse('request.invalid', { issues: [{ path: 'districtId', code: 'invalid_value' }] });
  }

  async #read(tx: Transaction, actor: Actor, areaId: string): Promise<ServiceCatalogue> {
    const rows = await this.cards.of(tx, areaId);
    const looks = await this.cards.looks(tx, areaId);
    const open = await this.texts.opener(rows.map(({ keyId }) => keyId));
    const at = {
      today: helsinkiDay(this.clock.now()),
      months: await this.cards.months(tx, areaId),
    };
    const card = (about: Omit<CardName, 'areaId'>): ServiceCard => {
      const row = rows.find(of(about));
      const words = row ? open(row.keyId, WORDS, row.words) : null;
      return toCard(about, row, words, { looks: looks.filter(of(about)), ...at });
    };
    return {
      areaId,
      districts: await districtsOf(tx, areaId),
      checkMonths: at.months,
      mayWrite: areasWhere(actor, 'service.write').includes(areaId),
      services: SERVICES.flatMap(({ key }) => [
        card({ service: key, districtId: null }),
        ...rows
          .filter(({ service, districtId }) => service === key && districtId !== null)
          .map(({ districtId }) => card({ service: key, districtId })),
      ]),
    };
  }

  /** As what somebody looked: by function where they sit in the area, and by role. */
  #looking(actor: Actor, areaId: string): Looking {
    const grants = actor.grants.filter(({ areas }) => areas.includes(areaId));
    const writing = grants.find((grant) => may({ ...actor, grants: [grant] }, 'service.write'));
    return {
      userId: actor.userId,
      function: writing?.function ?? null,
      role: writing?.role ?? refuse('access.forbidden'),
      at: this.clock.now(),
    };
  }
}

interface About {
  readonly service: ServiceKey;
  readonly districtId: string | null;
}

const of =
  (one: About) =>
  (other: About): boolean =>
    one.service === other.service && one.districtId === other.districtId;

/** The words of a card are sealed together. */
const asOne = (screened: Screened): Screened => {
  const written = screened.texts.filter(({ text }) => text !== '');
  const text = JSON.stringify(Object.fromEntries(written.map((one) => [one.field, one.text])));
  return storedAs(screened, written.length === 0 ? [] : [{ field: WORDS, text }]);
};

function toCard(
  { service, districtId }: About,
  row: CardRow | undefined,
  words: string | null,
  { looks, today, months }: { looks: readonly LookRow[]; today: string; months: number },
): ServiceCard {
  const last = looks[0] ? helsinkiDay(looks[0].at) : null;
  return {
    service,
    districtId,
    organiser: row?.organiser ?? usualOrganiser(service),
    words: words === null ? NO_WORDS : { ...NO_WORDS, ...(JSON.parse(words) as Partial<Words>) },
    offered: row?.offered ?? true,
    validUntil: row?.validUntil ?? null,
    revision: row?.revision ?? 0,
    freshness: freshnessOf(last, row?.validUntil ?? null, today, months),
    looks: looks.slice(0, 10).map(({ type, at, role, function: own }) => ({
      type,
      at: at.toISOString(),
      role,
      function: own,
    })),
  };
}
