import { Injectable } from '@nestjs/common';
import type { FunctionKey, Language } from '@rukkanen/contract';
import { seeingAllAreas, type Transaction } from '@rukkanen/persistence';
import type { Part, SessionEntity } from '@rukkanen/sessions';
import { In } from 'typeorm';
import { InvitationEntity } from './invitation.entity.js';

/** Who is invited to which session, as rows. */
@Injectable()
export class InvitationsRepository {
  async ofSession(tx: Transaction, sessionId: string): Promise<InvitationEntity[]> {
    return tx.find(InvitationEntity, { where: { sessionId } });
  }

  /** One person's places in these sessions. */
  async ofPerson(
    tx: Transaction,
    userId: string,
    sessionIds: readonly string[],
  ): Promise<InvitationEntity[]> {
    return tx.find(InvitationEntity, { where: { userId, sessionId: In([...sessionIds]) } });
  }

  /** The occurrences of a series that calendars hold, in their order. */
  async occurrencesOf(tx: Transaction, standingId: string): Promise<InvitationEntity[]> {
    const rows = await tx.find(InvitationEntity, {
      where: { standingId },
      order: { occurrence: 'ASC' },
    });
    return rows.filter(({ state }) => state !== 'cancelled');
  }

  async save(tx: Transaction, invitation: InvitationEntity): Promise<void> {
    await tx.save(InvitationEntity, invitation);
  }

  /** Whether the person can have heard of the invitation: it was sent, or a try was made. */
  async mayKnow(tx: Transaction, { id, uid, state }: InvitationEntity): Promise<boolean> {
    if (state === 'sent') return true;
    const rows: unknown[] = await tx.query(
      `select 1 from mails
       where invitation_id = $1 and (uid = $2 or uid is null) and attempts > 0 limit 1`,
      [id, uid],
    );
    return rows.length > 0;
  }

  /** The places of people in other sessions that are held between two instants, in every area. */
  async elsewhere(
    tx: Transaction,
    session: SessionEntity,
    people: readonly string[],
  ): Promise<Elsewhere[]> {
    const { id, startsAt, endsAt } = session;
    return seeingAllAreas(tx, async (seen) => {
      const rows: (Elsewhere & { areaId: string })[] = await tx.query(elsewhereQuery, [
        people,
        id,
        startsAt,
        endsAt,
      ]);
      return rows.map(({ areaId, teamName, ...place }) => ({
        ...place,
        teamName: seen.includes(areaId) ? teamName : null,
      }));
    });
  }

  /** Puts down in which function and part somebody comes, when that alone has changed. */
  async setPart(tx: Transaction, id: string, own: FunctionKey, part: Part): Promise<void> {
    await tx.update(InvitationEntity, { id }, { function: own, part });
  }

  /** Names and languages of people, by id. */
  async people(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows: (Person & { id: string })[] = await tx.query(
      'select id, name, language from users where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name, language }) => [id, { name, language }]));
  }
}

/** One person's place in another session; its team has no name where the reader does not see it. */
export interface Elsewhere {
  readonly userId: string;
  readonly teamName: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const elsewhereQuery = `
select i.user_id as "userId", i.area_id as "areaId", t.name as "teamName",
  i.starts_at as "startsAt", i.ends_at as "endsAt"
from invitations i join sessions s on s.id = i.session_id join teams t on t.id = s.team_id
where i.user_id = any($1) and i.session_id <> $2 and i.state <> 'cancelled'
  and s.state not in ('draft', 'cancelled') and i.starts_at < $4 and i.ends_at > $3
  and not exists (select 1 from session_declines d
    where d.session_id = s.id and d.user_id = i.user_id and d.starts_at = s.starts_at)
order by i.starts_at, i.id`;

interface Person {
  readonly name: string;
  readonly language: Language;
}
