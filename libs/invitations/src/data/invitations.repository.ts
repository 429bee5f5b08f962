import { Injectable } from '@nestjs/common';
import type { FunctionKey, Language } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Part } from '@rukkanen/sessions';
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

interface Person {
  readonly name: string;
  readonly language: Language;
}
