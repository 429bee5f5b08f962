import { Injectable } from '@nestjs/common';
import type { FunctionKey, Language, MailTrouble } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Part } from '@rukkanen/sessions';
import type { MailFacts } from '../domain/message.js';
import { InvitationEntity, MailEntity } from './invitation.entity.js';

interface FactsRow {
  name: string;
  email: string;
  language: Language;
  team_name: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  join_url: string | null;
  called_off: boolean;
}

/** Invitations and their mails as rows. */
@Injectable()
export class InvitationsRepository {
  async ofSession(tx: Transaction, sessionId: string): Promise<InvitationEntity[]> {
    return tx.find(InvitationEntity, { where: { sessionId } });
  }

  async save(tx: Transaction, invitation: InvitationEntity): Promise<void> {
    await tx.save(InvitationEntity, invitation);
  }

  /** Adds a message; earlier ones about the same invitation that still wait are superseded by it. */
  async addMail(tx: Transaction, mail: MailEntity): Promise<void> {
    await this.supersede(tx, mail.invitationId);
    await tx.insert(MailEntity, mail);
  }

  /**
   * A message that is still to be sent, with what it says, and one try counted; null when there is
   * nothing to send any more.
   */
  async takeMail(tx: Transaction, mailId: string): Promise<MailFacts | null> {
    await tx.query(countTry, [mailId]);
    const mail = await tx.findOneBy(MailEntity, { id: mailId });
    if (!mail || !['waiting', 'retrying'].includes(mail.state)) return null;
    const invitation = await tx.findOneByOrFail(InvitationEntity, { id: mail.invitationId });
    const [row]: FactsRow[] = await tx.query(factsQuery, [invitation.sessionId, invitation.userId]);
    return row ? toFacts(mail, invitation, row) : null;
  }

  /** The message has left; its invitation stands as sent unless something newer waits. */
  async noteSent(tx: Transaction, { id, invitationId }: MailFacts['mail']): Promise<void> {
    await tx.query(`update mails set state = 'sent', sent_at = now() where id = $1`, [id]);
    await tx.query(settle, [invitationId, 'sent']);
  }

  /** The message has not left. One that was superseded meanwhile stays so. */
  async noteTrouble(
    tx: Transaction,
    { id, invitationId }: MailFacts['mail'],
    state: 'retrying' | 'failed',
    reply: string,
  ): Promise<void> {
    await tx.query(
      `update mails set state = $2, error_code = $3
       where id = $1 and state in ('waiting', 'retrying')`,
      [id, state, reply],
    );
    if (state === 'failed') await tx.query(settle, [invitationId, 'failed']);
  }

  /** Whether the person can have heard of the invitation: it was sent, or a try was made. */
  async mayKnow(tx: Transaction, { id, state }: InvitationEntity): Promise<boolean> {
    if (state === 'sent') return true;
    const rows: unknown[] = await tx.query(
      'select 1 from mails where invitation_id = $1 and attempts > 0 limit 1',
      [id],
    );
    return rows.length > 0;
  }

  /** Takes back the messages of an invitation that have not left yet. */
  async supersede(tx: Transaction, invitationId: string): Promise<void> {
    await tx.query(
      `update mails set state = 'superseded'
       where invitation_id = $1 and state in ('waiting', 'retrying', 'failed')`,
      [invitationId],
    );
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
  calledOff: row.called_off,
});

const factsQuery = `
select u.name, u.email, u.language, t.name as team_name, a.name_fi, a.name_sv, a.name_en,
  coalesce(s.join_url, t.join_url) as join_url, s.state = 'cancelled' as called_off
from sessions s join teams t on t.id = s.team_id join areas a on a.id = s.area_id
cross join users u
where s.id = $1 and u.id = $2`;

const countTry = `
update mails set attempts = attempts + 1 where id = $1 and state in ('waiting', 'retrying')`;

const settle = `
update invitations i set state = $2 where i.id = $1 and i.state in ('queued', 'sent', 'failed')
  and not exists (select 1 from mails m where m.invitation_id = i.id and m.state in ('waiting', 'retrying'))`;

const troubleQuery = `
select i.user_id, u.name, m.state, m.created_at
from mails m join invitations i on i.id = m.invitation_id join users u on u.id = i.user_id
where i.session_id = $1
  and (m.state in ('retrying', 'failed') or (m.state = 'waiting' and m.created_at < now() - interval '1 minute'))
order by m.created_at`;
