import { Injectable } from '@nestjs/common';
import type { Mailboxes, SetAliases } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { AttemptsRepository } from './data/attempts.repository.js';

/** So that nobody finds out by trying which addresses have users. */
const TRIES = { attempts: 20, windowSeconds: 900 };

/** From which mailboxes a person answers invitations: the one that is invited, and others of theirs. */
@Injectable()
export class OwnMailboxes {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly transactions: Transactions,
  ) {}

  async of({ userId }: Actor): Promise<Mailboxes> {
    return this.transactions.unscoped((tx) => mailboxesOf(tx, userId));
  }

  /** Keeps these and no others; one that is somebody else's is refused, and nothing changes then. */
  async set({ userId }: Actor, { aliases }: SetAliases): Promise<Mailboxes> {
    await this.attempts.take(`aliases ${userId}`, TRIES);
    return this.transactions.unscoped(async (tx) => {
      await tx.query('select 1 from users where id = $1 for update', [userId]);
      await tx.query('delete from mail_aliases where user_id = $1 and address <> all($2)', [
        userId,
        aliases,
      ]);
      await tx.query(addOwn, [userId, aliases]);
      const kept = await mailboxesOf(tx, userId);
      const known = [kept.email.toLowerCase(), ...kept.aliases];
      if (aliases.some((alias) => !known.includes(alias))) refuse('person.exists');
      return kept;
    });
  }
}

async function mailboxesOf(tx: Transaction, userId: string): Promise<Mailboxes> {
  const [row]: Mailboxes[] = await tx.query(
    `select u.email, array(select a.address from mail_aliases a where a.user_id = u.id order by 1) as aliases
     from users u where u.id = $1`,
    [userId],
  );
  return row ?? refuse('access.not_found');
}

/** Leaves out what anybody is invited by, and what is another one's alias. */
const addOwn = `
insert into mail_aliases (address, user_id)
select distinct address, $1 from unnest($2::text[]) as address
where not exists (select 1 from users u where lower(u.email) = address)
on conflict do nothing`;
