import { Injectable } from '@nestjs/common';
import type { Language, MailTrouble } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { InvitationEntity, MailEntity } from './invitation.entity.js';

/** Everything one message needs, but no text of a case: there is none here. */
export interface MailFacts {
  readonly mail: MailEntity;
  readonly invitation: InvitationEntity;
  readonly person: { readonly name: string; readonly email: string; readonly language: Language };
  readonly team: { readonly name: string; readonly areaName: Readonly<Record<Language, string>> };
  readonly joinUrl: string | null;
}

interface FactsRow {
  name: string;
  email: string;
  language: Language;
  team_name: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  join_url: string | null;
}

/** Invitations and their mails as rows. */
@Injectable()
export class InvitationsRepository {
  async ofSession(tx: Transaction, sessionId: string): Promise<InvitationEntity[]> {
    return tx.find(InvitationEntity, { where: { sessionId } });
  }

  async ofUser(tx: Transaction, userId: string): Promise<InvitationEntity[]> {
    return tx.find(InvitationEntity, { where: { userId }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  async save(tx: Transaction, invitation: InvitationEntity): Promise<void> {
    await tx.save(InvitationEntity, invitation);
  }

  /** Adds a message; earlier ones about the same invitation that still wait are superseded by it. */
  async addMail(tx: Transaction, mail: MailEntity): Promise<void> {
    await tx.query(
      `update mails set state = 'superseded'
       where invitation_id = $1 and state in ('waiting', 'retrying', 'failed')`,
      [mail.invitationId],
    );
    await tx.insert(MailEntity, mail);
  }

  /** A message that is still to be sent, with what it says; held, so that it is sent by one. */
  async takeMail(tx: Transaction, mailId: string): Promise<MailFacts | null> {
    const mail = await tx.findOne(MailEntity, {
      where: { id: mailId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!mail || !['waiting', 'retrying'].includes(mail.state)) return null;
    const invitation = await tx.findOneByOrFail(InvitationEntity, { id: mail.invitationId });
    const [row]: FactsRow[] = await tx.query(factsQuery, [invitation.sessionId, invitation.userId]);
    return row ? toFacts(mail, invitation, row) : null;
  }

  async setMail(tx: Transaction, id: string, change: Partial<MailEntity>): Promise<void> {
    await tx.update(MailEntity, { id }, change);
  }

  async setState(tx: Transaction, id: string, state: InvitationEntity['state']): Promise<void> {
    await tx.update(InvitationEntity, { id }, { state });
  }

  async languages(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows: (Person & { id: string })[] = await tx.query(
      'select id, name, language from users where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name, language }) => [id, { name, language }]));
  }

  /** Messages of a session that wait, are being retried, or were refused for good. */
  async troubles(tx: Transaction, sessionId: string): Promise<MailTrouble[]> {
    const rows: { user_id: string; name: string; state: MailTrouble['state']; created_at: Date }[] =
      await tx.query(troubleQuery, [sessionId]);
    return rows.map((row) => ({
      personId: row.user_id,
      name: row.name,
      state: row.state,
      since: row.created_at.toISOString(),
    }));
  }
}

interface Person {
  readonly name: string;
  readonly language: Language;
}

const toFacts = (mail: MailEntity, invitation: InvitationEntity, row: FactsRow): MailFacts => ({
  mail,
  invitation,
  person: { name: row.name, email: row.email, language: row.language },
  team: {
    name: row.team_name,
    areaName: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
  },
  joinUrl: row.join_url,
});

const factsQuery = `
select u.name, u.email, u.language, t.name as team_name, a.name_fi, a.name_sv, a.name_en,
  coalesce(s.join_url, t.join_url) as join_url
from sessions s join teams t on t.id = s.team_id join areas a on a.id = s.area_id
cross join users u
where s.id = $1 and u.id = $2`;

const troubleQuery = `
select i.user_id, u.name, m.state, m.created_at
from mails m join invitations i on i.id = m.invitation_id join users u on u.id = i.user_id
where i.session_id = $1
  and (m.state in ('retrying', 'failed') or (m.state = 'waiting' and m.created_at < now() - interval '1 minute'))
order by m.created_at`;
