import { Injectable } from '@nestjs/common';
import type {
  FunctionKey,
  Role,
  ServiceKey,
  ServiceLook,
  ServiceOrganiser,
  WriteService,
} from '@rukkanen/contract';
import { refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

/** Which card: of an area, or of one of its districts. */
export interface CardName {
  readonly areaId: string;
  readonly service: ServiceKey;
  readonly districtId: string | null;
}

export interface CardRow {
  readonly service: ServiceKey;
  readonly districtId: string | null;
  readonly keyId: string;
  readonly organiser: ServiceOrganiser;
  readonly words: Buffer | null;
  readonly offered: boolean;
  readonly validUntil: LocalDay | null;
  readonly revision: number;
}

export interface LookRow extends Omit<ServiceLook, 'at'> {
  readonly service: ServiceKey;
  readonly districtId: string | null;
  readonly at: Date;
}

/** Who looks, as what, and when. */
export interface Looking {
  readonly userId: string;
  readonly function: FunctionKey | null;
  readonly role: Role;
  readonly at: Date;
}

/** Cards of services as rows, and who looked at them. */
@Injectable()
export class ServiceCardsRepository {
  async of(tx: Transaction, areaId: string): Promise<CardRow[]> {
    return tx.query(cardsQuery, [areaId]);
  }

  /** Newest first. */
  async looks(tx: Transaction, areaId: string): Promise<LookRow[]> {
    return tx.query(
      `select service, district_id as "districtId", type, function, role, at
       from service_looks where area_id = $1 order by at desc, id desc`,
      [areaId],
    );
  }

  /** After how many months without a look the area calls a card stale. */
  async months(tx: Transaction, areaId: string): Promise<number> {
    const [row]: { months: number }[] = await tx.query(
      'select service_check_months as months from areas where id = $1',
      [areaId],
    );
    return row?.months ?? refuse('access.not_found');
  }

  /** Keeps other writers out of the area's catalogue until the transaction ends. */
  async hold(tx: Transaction, areaId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('services ' || $1))`, [areaId]);
  }

  async write(
    tx: Transaction,
    { areaId, service, districtId }: CardName,
    sent: Pick<WriteService, 'organiser' | 'offered' | 'validUntil'>,
    sealed: { keyId: string; words: Buffer | null },
  ): Promise<void> {
    await tx.query(writeQuery, [
      areaId,
      service,
      districtId,
      sealed.keyId,
      sent.organiser,
      sealed.words,
      sent.offered,
      sent.validUntil,
    ]);
  }

  async look(
    tx: Transaction,
    { areaId, service, districtId }: CardName,
    type: ServiceLook['type'],
    looking: Looking,
  ): Promise<void> {
    await tx.query(
      `insert into service_looks (area_id, service, district_id, type, looked_by, function, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        areaId,
        service,
        districtId,
        type,
        looking.userId,
        looking.function,
        looking.role,
        looking.at,
      ],
    );
  }
}

const cardsQuery = `
select service, district_id as "districtId", key_id as "keyId", organiser, words, offered,
  valid_until::text as "validUntil", revision
from service_cards where area_id = $1`;

const writeQuery = `
insert into service_cards (area_id, service, district_id, key_id, organiser, words, offered, valid_until)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (area_id, service, district_id) do update set key_id = excluded.key_id,
  organiser = excluded.organiser, words = excluded.words, offered = excluded.offered,
  valid_until = excluded.valid_until, revision = service_cards.revision + 1`;
