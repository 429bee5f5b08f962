import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ActionsModule } from '@rukkanen/actions';
import { CasesModule } from '@rukkanen/cases';
import { IdentityModule } from '@rukkanen/identity';
import { ConveningTerms, InvitationsModule, MailSender } from '@rukkanen/invitations';
import { addDays, Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { PersistenceModule, readKeyRing, Transactions } from '@rukkanen/persistence';
import { RostersModule } from '@rukkanen/rosters';
import { SessionsModule } from '@rukkanen/sessions';
import { KeyRing, TextsModule } from '@rukkanen/texts';

/** Longer than a measurement takes: the product's own worker leaves these messages alone. */
const COLLECT_SECONDS = 600;
const WEEKS = 6;
const AREA = 'KESKI_SAVO';
const TEAM = 'T-KES';

const convener: Actor = {
  userId: 'sulo.nayte',
  name: '',
  language: 'fi',
  organisationId: null,
  grants: [{ role: 'CONVENER', areas: [AREA], function: 'CONVENER' }],
};

/** Terms of one team of the demonstration, and their messages, in the rooms themselves. */
export class Terms {
  private constructor(private readonly rooms: INestApplicationContext) {}

  static async open(env: NodeJS.ProcessEnv, smtpUrl: string): Promise<Terms> {
    const module = roomsFor(env, smtpUrl);
    return new Terms(await NestFactory.createApplicationContext(module, { logger: ['error'] }));
  }

  close(): Promise<void> {
    return this.rooms.close();
  }

  /** Sends a term of six weeks; the ids of its messages. */
  async send(hour: number): Promise<string[]> {
    const id = randomUUID();
    const today = helsinkiDay(this.rooms.get(Clock).now());
    const days = Array.from({ length: WEEKS }, (_, week) => addDays(today, 3 + week * 7));
    const start = `${String(hour).padStart(2, '0')}:00`;
    await this.rooms.get(Transactions).inAreas([AREA], async (tx) => {
      await tx.query(insertTerm, [id, AREA, TEAM, days[0], days.at(-1), start]);
      await tx.query(insertSessions, [id, AREA, TEAM, days, start]);
    });
    await this.rooms.get(ConveningTerms).send(convener, id, 0);
    return this.rooms.get(Transactions).inAreas([AREA], async (tx) => {
      const rows: { id: string }[] = await tx.query(messagesOf, [id]);
      return rows.map((row) => row.id);
    });
  }

  deliver(mailId: string): Promise<void> {
    return this.rooms.get(MailSender).send({ areaId: AREA, mailId });
  }
}

function roomsFor(env: NodeJS.ProcessEnv, smtpUrl: string): object {
  const keyRing = readKeyRing(env, (ring) => new KeyRing(ring));
  @Module({
    imports: [
      PersistenceModule.forRoot({
        databaseUrl: env['DATABASE_URL'] ?? '',
        poolSize: 6,
        demo: true,
      }),
      TextsModule.forRoot({ keysDatabaseUrl: env['KEYS_DATABASE_URL'] ?? '', keyRing }),
      IdentityModule,
      RostersModule,
      CasesModule,
      ActionsModule,
      SessionsModule,
      InvitationsModule.forRoot({
        smtpUrl,
        from: 'rukkanen@localhost.invalid',
        publicUrl: 'http://127.0.0.1',
        collectSeconds: COLLECT_SECONDS,
      }),
    ],
  })
  class Rooms {}
  return Rooms;
}

const insertTerm = `
insert into terms (id, area_id, team_id, state, pattern, first_on, last_on, start_time, minutes, created_at)
values ($1, $2, $3, 'draft', '{}', $4::date, $5::date, $6, 60, now())`;

const insertSessions = `
insert into sessions (id, area_id, team_id, state, held_on, starts_at, ends_at, slot_minutes, slots,
  opening_minutes, closing_minutes, term_id, planned_on)
select $1 || '-' || day, $2, $3, 'draft', day::date, (day || ' ' || $5 || ' Europe/Helsinki')::timestamptz,
  (day || ' ' || $5 || ' Europe/Helsinki')::timestamptz + interval '60 minutes', 20, 2, 5, 5, $1, day::date
from unnest($4::text[]) day`;

const messagesOf = `
select m.id from mails m join standing_invitations s on s.id = m.standing_id
where s.term_id = $1 and m.state = 'waiting' order by m.ordinal`;
