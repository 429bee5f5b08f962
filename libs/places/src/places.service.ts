import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddPlace, AreaSheet, ChangePlace, PlaceCard, SetOpenings } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Areas, refuseAt, requireDistrict } from './areas.service.js';
import { PlacesRepository } from './data/places.repository.js';
import { openingOf } from './domain/opening.js';

/** Where clients are met: offices, service points, and sites of municipalities and counties. */
@Injectable()
export class Places {
  constructor(
    private readonly areas: Areas,
    private readonly places: PlacesRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The places in use of one's areas, or of one of them. */
  async list(actor: Actor, areaId?: string): Promise<PlaceCard[]> {
    const areas = areasWhere(actor, 'place.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    return this.transactions.inAreas(areaId ? [areaId] : areas, (tx) =>
      this.inUse(tx, areaId ? [areaId] : areas),
    );
  }

  /** The places in use, for rooms that let somebody choose one. */
  async inUse(tx: Transaction, areas: readonly string[]): Promise<PlaceCard[]> {
    const today = this.#today();
    const all = await this.places.of(tx, areas, today);
    return all.filter(({ closedOn }) => closedOn === null || closedOn > today);
  }

  add(actor: Actor, areaId: string, { revision, ...place }: AddPlace): Promise<AreaSheet> {
    return this.areas.change(actor, areaId, revision, async (tx, area) => {
      requireDistrict(area, place.districtId);
      const id = randomUUID();
      await this.places.add(tx, areaId, id, { ...place, opening: openingOf(place.kind) });
      return { type: 'place_added', codes: { placeId: id, kind: place.kind } };
    });
  }

  change(
    actor: Actor,
    areaId: string,
    { revision, placeId, ...place }: ChangePlace,
  ): Promise<AreaSheet> {
    return this.areas.change(actor, areaId, revision, async (tx, area) => {
      await this.#find(tx, areaId, placeId);
      requireDistrict(area, place.districtId);
      await this.places.change(tx, placeId, { ...place, opening: openingOf(place.kind) });
      return {
        type: 'place_changed',
        codes: { placeId, kind: place.kind, closedOn: place.closedOn },
      };
    });
  }

  /** Openings from today on; an office is open daily and takes none. */
  setOpenings(actor: Actor, areaId: string, sent: SetOpenings): Promise<AreaSheet> {
    return this.areas.change(actor, areaId, sent.revision, async (tx) => {
      const { opening } = await this.#find(tx, areaId, sent.placeId);
      const today = this.#today();
      if (opening === 'DAILY') refuseAt('placeId');
      if (sent.openings.some(({ on }) => on < today)) refuseAt('openings');
      const place = { areaId, id: sent.placeId };
      await this.places.setOpenings(tx, place, sent.openings, today);
      return {
        type: 'openings_set',
        codes: { placeId: sent.placeId, count: sent.openings.length },
      };
    });
  }

  async #find(tx: Transaction, areaId: string, placeId: string): Promise<PlaceCard> {
    const places = await this.places.of(tx, [areaId], this.#today());
    return places.find(({ id }) => id === placeId) ?? refuseAt('placeId');
  }

  #today(): string {
    return helsinkiDay(this.clock.now());
  }
}
