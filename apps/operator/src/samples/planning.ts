import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ActionsModule } from '@rukkanen/actions';
import { CasesModule } from '@rukkanen/cases';
import { IdentityModule } from '@rukkanen/identity';
import { ConveningTerms, InvitationsModule } from '@rukkanen/invitations';
import { Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { PersistenceModule, Transactions, type Transaction } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { TextsModule } from '@rukkanen/texts';
import type { OperatorEnv } from '../env.js';

/** A team of the demonstration with the person who convenes it. */
export interface Team {
  readonly id: string;
  readonly areaId: string;
  readonly convener: string;
}

export interface Term {
  readonly id: string;
  readonly team: Team;
  /** By their planned days. */
  readonly sessions: readonly string[];
}

/** What the season needs of the rooms themselves: terms, rosters, and the mail that was put in line. */
export class Planning {
  private constructor(private readonly rooms: INestApplicationContext) {}

  static async open(
    env: OperatorEnv,
    collectSeconds: number,
    publicUrl: string,
  ): Promise<Planning> {
    const module = planningModule(env, collectSeconds, publicUrl);
    return new Planning(await NestFactory.createApplicationContext(module, { logger: ['error'] }));
  }

  close(): Promise<void> {
    return this.rooms.close();
  }

  /** A term with a draft session on each day, in a roster that reaches to its end. */
  plan(team: Team, days: readonly string[], startTime: string): Promise<Term> {
    const id = `samples-${team.id}`;
    const sessions = days.map((day) => `${id}-${day}`);
    return this.#in(team.areaId, async (tx) => {
      await tx.query(lengthenRoster, [team.id, days.at(-1), this.today()]);
      await tx.query(insertTerm, [id, team.areaId, team.id, days[0], days.at(-1), startTime]);
      for (const day of days)
        await tx.query(insertSession, [`${id}-${day}`, team.areaId, team.id, day, startTime, id]);
      return { id, team, sessions };
    });
  }

  /** The product's own day: a demonstration begins on the Monday of the present week. */
  today(): string {
    return helsinkiDay(this.rooms.get(Clock).now());
  }

  async send({ id, team }: Term): Promise<void> {
    await this.rooms.get(ConveningTerms).send(convenerOf(team), id, 0);
  }

  async cancelAll({ id, team }: Term): Promise<void> {
    const sent = { revision: 1, reason: 'other' as const };
    await this.rooms.get(ConveningTerms).cancelAll(convenerOf(team), id, sent);
  }

  /** From a day on the first substitute of the nurse's seat holds it. */
  async handOverNurse(team: Team, from: string): Promise<void> {
    await this.#in(team.areaId, async (tx) => {
      const [held]: [Held[], number] = await tx.query(shorten, [team.id, from]);
      const next = held.find(({ rank }) => rank === 2);
      if (next) await tx.query(succeed, [next.area_id, next.seat_id, next.user_id, from]);
    });
    await this.rooms.get(ConveningTerms).rosterChanged(convenerOf(team), team.id);
  }

  /** How many messages of these areas have not left. */
  waiting(areas: readonly string[]): Promise<number> {
    return this.rooms.get(Transactions).inAreas(areas, async (tx) => {
      const [row]: { n: number }[] = await tx.query(
        `select count(*)::int as n from mails where state in ('waiting', 'retrying')`,
      );
      return row?.n ?? 0;
    });
  }

  /** UID and METHOD of every message by its Message-ID. */
  messages(
    areas: readonly string[],
  ): Promise<ReadonlyMap<string, { uid: string; method: string }>> {
    return this.rooms.get(Transactions).inAreas(areas, async (tx) => {
      const rows: { message_id: string; uid: string; method: string }[] = await tx.query(
        'select message_id, uid, method from mails where uid is not null',
      );
      return new Map(rows.map(({ message_id: name, ...rest }) => [name, rest]));
    });
  }

  #in<T>(areaId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.rooms.get(Transactions).inAreas([areaId], work);
  }
}

interface Held {
  readonly area_id: string;
  readonly seat_id: string;
  readonly rank: number;
  readonly user_id: string;
}

const convenerOf = ({ convener, areaId }: Team): Actor => ({
  userId: convener,
  name: '',
  language: 'fi',
  organisationId: null,
  grants: [{ role: 'CONVENER', areas: [areaId], function: 'CONVENER' }],
});

function planningModule(env: OperatorEnv, collectSeconds: number, publicUrl: string): object {
  @Module({
    imports: [
      PersistenceModule.forRoot({ databaseUrl: env.appUrl, poolSize: 3, demo: true }),
      TextsModule.forRoot({ keysDatabaseUrl: env.keysUrl, keyRing: env.keyRing }),
      IdentityModule,
      RostersModule,
      CasesModule,
      ActionsModule,
      SessionsModule,
      InvitationsModule.forRoot({
        smtpUrl: 'smtp://127.0.0.1:1', // nothing is sent from here: the product's worker does it
        from: 'rukkanen@localhost.invalid',
        publicUrl,
        collectSeconds,
      }),
    ],
  })
  class PlanningModule {}
  return PlanningModule;
}

const lengthenRoster = `
update seat_holders set valid = daterange(lower(valid), $2::date + 60)
where seat_id in (select id from seats where team_id = $1) and upper(valid) < $2::date
  and valid @> $3::date`;

const insertTerm = `
insert into terms (id, area_id, team_id, state, pattern, first_on, last_on, start_time, minutes, created_at)
values ($1, $2, $3, 'draft', '{}', $4::date, $5::date, $6, 90, now())`;

const insertSession = `
insert into sessions (id, area_id, team_id, state, held_on, starts_at, ends_at, slot_minutes, slots,
  opening_minutes, closing_minutes, term_id, planned_on)
values ($1, $2, $3, 'draft', $4::date, ($4 || ' ' || $5 || ' Europe/Helsinki')::timestamptz,
  ($4 || ' ' || $5 || ' Europe/Helsinki')::timestamptz + interval '90 minutes', 20, 4, 5, 5, $6, $4::date)`;

const shorten = `
update seat_holders h set valid = daterange(lower(h.valid), $2::date)
from seats s where s.id = h.seat_id and s.team_id = $1 and s.function = 'NURSE' and h.valid @> $2::date
returning h.area_id, h.seat_id, h.rank, h.user_id`;
const succeed = `
insert into seat_holders (area_id, seat_id, rank, user_id, valid)
values ($1, $2, 1, $3, daterange($4::date, null))`;
