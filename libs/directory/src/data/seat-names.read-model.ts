import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import type { SeatOnDay } from '@rukkanen/rosters';

/** Names that a directory needs beside the roster, by id. */
export interface Names {
  readonly organisations: ReadonlyMap<string, string>;
  readonly districts: ReadonlyMap<string, string>;
  /** Work addresses of people. */
  readonly emails: ReadonlyMap<string, string>;
}

/** How the organisations, districts and people of seats are called. */
@Injectable()
export class SeatNames {
  async of(tx: Transaction, seats: readonly SeatOnDay[]): Promise<Names> {
    const ask = async (sql: string, ids: readonly (string | null | undefined)[]) => {
      const rows: { id: string; name: string }[] = await tx.query(sql, [ids.filter(Boolean)]);
      return new Map(rows.map(({ id, name }) => [id, name] as const));
    };
    return {
      organisations: await ask(
        'select id, name from organisations where id = any($1)',
        seats.map(({ seat }) => seat.organisationId),
      ),
      districts: await ask(
        'select id, name from districts where id = any($1)',
        seats.map(({ seat }) => seat.districtId),
      ),
      emails: await ask(
        'select id, email as name from users where id = any($1)',
        seats.map(({ sits }) => sits?.id),
      ),
    };
  }
}
