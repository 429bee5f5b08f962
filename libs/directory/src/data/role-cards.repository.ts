import { Injectable } from '@nestjs/common';
import type { RoleCard, Weekday, WriteRoleCard } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { LooseTexts, type CaseKey, type Screened } from '@rukkanen/texts';

interface CardRow {
  seat_id: string;
  key_id: string;
  decides: Buffer | null;
  brings: Buffer | null;
  call_when: Buffer | null;
  phone: string | null;
  email: string | null;
  days: Weekday[];
  from_time: string | null;
  until_time: string | null;
  revision: number;
}

/** Who writes which seat's card, and when. */
export interface Writing {
  readonly seatId: string;
  readonly areaId: string;
  readonly userId: string;
  readonly at: Date;
}

/** Role cards as rows: their words are ciphertext under a key of the card's own. */
@Injectable()
export class RoleCardsRepository {
  constructor(private readonly texts: LooseTexts) {}

  /** The cards of seats that have one. */
  async of(tx: Transaction, seatIds: readonly string[]): Promise<Map<string, RoleCard>> {
    const rows: CardRow[] = await tx.query(`select * from role_cards where seat_id = any($1)`, [
      seatIds,
    ]);
    const open = await this.texts.opener(rows.map(({ key_id }) => key_id));
    return new Map(rows.map((row) => [row.seat_id, toCard(row, open)]));
  }

  /** Keeps other writers out of a seat's card; its revision, zero while there is none. */
  async hold(tx: Transaction, seatId: string): Promise<{ revision: number; keyId: string | null }> {
    await tx.query('select 1 from seats where id = $1 for update', [seatId]);
    const [row]: { revision: number; key_id: string }[] = await tx.query(
      'select revision, key_id from role_cards where seat_id = $1',
      [seatId],
    );
    return { revision: row?.revision ?? 0, keyId: row?.key_id ?? null };
  }

  async write(
    tx: Transaction,
    { seatId, areaId, userId, at }: Writing,
    card: WriteRoleCard,
    sealing: { key: CaseKey; screened: Screened },
  ): Promise<void> {
    const sealed = this.texts.seal(sealing.key, sealing.screened);
    await tx.query(writeCard, [
      seatId,
      areaId,
      sealing.key.keyId,
      sealed.get('decides') ?? null,
      sealed.get('brings') ?? null,
      sealed.get('callWhen') ?? null,
      card.phone,
      card.email,
      card.hours?.days ?? [],
      card.hours?.from ?? null,
      card.hours?.until ?? null,
      userId,
      at,
    ]);
  }
}

const writeCard = `
insert into role_cards (seat_id, area_id, key_id, decides, brings, call_when, phone, email, days,
  from_time, until_time, written_by, written_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict (seat_id) do update set key_id = excluded.key_id, decides = excluded.decides,
  brings = excluded.brings, call_when = excluded.call_when, phone = excluded.phone,
  email = excluded.email, days = excluded.days, from_time = excluded.from_time,
  until_time = excluded.until_time, written_by = excluded.written_by,
  written_at = excluded.written_at, revision = role_cards.revision + 1`;

type Open = (keyId: string, field: string, sealed: Buffer | null) => string | null;

function toCard(row: CardRow, open: Open): RoleCard {
  const [from, until] = [row.from_time?.slice(0, 5), row.until_time?.slice(0, 5)];
  return {
    decides: open(row.key_id, 'decides', row.decides),
    brings: open(row.key_id, 'brings', row.brings),
    callWhen: open(row.key_id, 'callWhen', row.call_when),
    phone: row.phone,
    email: row.email,
    hours: from && until ? { days: row.days, from, until } : null,
    revision: row.revision,
  };
}
