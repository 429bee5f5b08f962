import { Injectable } from '@nestjs/common';
import type { PublishedNeeds as Published } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { LooseTexts } from '@rukkanen/texts';
import { MissingServicesRepository } from './data/missing-services.repository.js';
import { LEAST_CLIENTS, needsOf } from './domain/needs.js';
import { toPublished, WORDS } from './missing-cards.js';

/** What areas lack, as the steering group reads it: area by area, and never a sum that could be cut. */
@Injectable()
export class PublishedNeeds {
  constructor(
    private readonly notes: MissingServicesRepository,
    private readonly texts: LooseTexts,
    private readonly transactions: Transactions,
  ) {}

  /** Those of many clients first; among the rest the order says nothing of how many. */
  async read(actor: Actor, area?: string): Promise<Published> {
    if (area !== undefined) requireMay(actor, 'metrics.read', area);
    const areas = area === undefined ? areasWhere(actor, 'metrics.read') : [area];
    return this.transactions.inAreas(areas, async (tx) => {
      const rows = await this.notes.all(tx);
      const open = await this.texts.opener(rows.map(({ keyId }) => keyId));
      const services = needsOf(rows).flatMap((need) =>
        toPublished(need, ({ keyId, words }) => open(keyId, WORDS, words)),
      );
      return { k: LEAST_CLIENTS, services: services.toSorted(mostFirst) };
    });
  }
}

type Told = Published['services'][number];

const mostFirst = (one: Told, other: Told): number =>
  (other.clients ?? 0) - (one.clients ?? 0) ||
  Number(other.jointProcurement) - Number(one.jointProcurement) ||
  one.text.localeCompare(other.text, 'fi');
