import { Injectable } from '@nestjs/common';
import type { Directory, DirectorySeat, RoleCard, WriteRoleCard } from '@rukkanen/contract';
import { areasWhere, holds, requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters, type SeatOnDay } from '@rukkanen/rosters';
import { LooseTexts, screenTexts } from '@rukkanen/texts';
import { RoleCardsRepository } from './data/role-cards.repository.js';
import { SeatNames, type Names } from './data/seat-names.read-model.js';

/** Nobody has written this one yet: the usual words of its function speak. */
const BLANK: RoleCard = {
  decides: null,
  brings: null,
  callWhen: null,
  phone: null,
  email: null,
  hours: null,
  revision: 0,
};

const TEXTS = ['decides', 'brings', 'callWhen'] as const;

/** Who does what, when to call them, how to reach them (ROS-17, ROS-18). */
@Injectable()
export class Directories {
  constructor(
    private readonly cards: RoleCardsRepository,
    private readonly names: SeatNames,
    private readonly texts: LooseTexts,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async directory(actor: Actor, areaId: string): Promise<Directory> {
    requireMay(actor, 'directory.read', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      const seats = await this.#seats(tx, areaId);
      const cards = await this.cards.of(
        tx,
        seats.map(({ seat }) => seat.id),
      );
      const names = await this.names.of(tx, seats);
      return {
        areaId,
        seats: seats.map((one) => ({
          ...toSeat(one, names, cards.get(one.seat.id) ?? BLANK),
          mayWrite: mayWrite(actor, areaId, one),
        })),
      };
    });
  }

  /** Writes the card of a seat: by its holder or the convener, on top of what was looked at. */
  async write(actor: Actor, seatId: string, sent: WriteRoleCard): Promise<RoleCard> {
    const screened = screenTexts(
      TEXTS.map((field) => ({ field, text: sent[field] })),
      sent.acknowledgements,
    );
    const areas = areasWhere(actor, 'role_card.write');
    return this.transactions.inAreas(areas, async (tx) => {
      const { areaId, seat } = await this.#find(tx, areas, seatId);
      if (!mayWrite(actor, areaId, seat)) refuse('role_card.not_yours');
      const { revision, keyId } = await this.cards.hold(tx, seatId);
      if (revision !== sent.revision) refuse('state.changed_meanwhile', { revision });
      const key = await this.texts.key(keyId);
      const writing = { seatId, areaId, userId: actor.userId, at: this.clock.now() };
      await this.cards.write(tx, writing, sent, { key, screened });
      return (await this.cards.of(tx, [seatId])).get(seatId) ?? BLANK;
    });
  }

  async #find(tx: Transaction, areas: readonly string[], seatId: string) {
    for (const areaId of areas) {
      const seat = (await this.#seats(tx, areaId)).find((one) => one.seat.id === seatId);
      if (seat) return { areaId, seat };
    }
    return refuse('access.not_found');
  }

  async #seats(tx: Transaction, areaId: string): Promise<SeatOnDay[]> {
    return rosterOn(await this.rosters.ofArea(tx, areaId), helsinkiDay(this.clock.now()));
  }
}

const mayWrite = (actor: Actor, areaId: string, { holder }: SeatOnDay): boolean =>
  holder?.id === actor.userId || holds(actor, areaId, 'CONVENER', 'VICE_CONVENER');

function toSeat(
  { seat, holder, today, sits }: SeatOnDay,
  { organisations, districts, emails }: Names,
  card: RoleCard,
): Omit<DirectorySeat, 'mayWrite'> {
  const district = seat.districtId && districts.get(seat.districtId);
  return {
    seatId: seat.id,
    function: seat.function,
    organisation: organisations.get(seat.organisationId) ?? '',
    district: seat.districtId && district ? { id: seat.districtId, name: district } : null,
    holder: holder?.name ?? null,
    today: { state: today, name: sits?.name ?? null },
    card,
    email: card.email ?? (sits ? (emails.get(sits.id) ?? null) : null),
  };
}
