import type { Transaction } from '@rukkanen/persistence';

/** The tables of mails that tell one person how much waits for them, all with the same columns of sending. */
export type MailTable = 'feedback_reminders' | 'direct_mails';

/** Counts one try of a mail that is still to be sent; false when there is nothing to send. */
export async function countTry(tx: Transaction, table: MailTable, id: string): Promise<boolean> {
  const [rows]: [unknown[], number] = await tx.query(
    `update ${table} set attempts = attempts + 1
     where id = $1 and state = 'waiting' returning id`,
    [id],
  );
  return rows.length > 0;
}

/** Writes down how the sending of a mail ended. */
export async function settleMail(
  tx: Transaction,
  table: MailTable,
  id: string,
  state: 'sent' | 'failed' | 'superseded',
  code: string | null = null,
): Promise<void> {
  await tx.query(
    `update ${table} set state = $2, error_code = $3,
       sent_at = case when $2 = 'sent' then now() end
     where id = $1`,
    [id, state, code],
  );
}
