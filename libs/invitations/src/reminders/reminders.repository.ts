import { Injectable } from '@nestjs/common';
import type { Language } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { countTry, settleMail } from './mail-rows.js';

/** Whoever has to tell a client something, and by when: no case is named. */
export interface Reminder {
  readonly messageId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** How many clients wait, and until when the first of them. */
  readonly count: number;
  readonly dueOn: LocalDay;
}

/** Reminders as rows. */
@Injectable()
export class RemindersRepository {
  /** Bringers with results that are due by a day, untold, and that nobody has been reminded of. */
  async forgetful(tx: Transaction, dueBy: LocalDay): Promise<string[]> {
    const rows: { user_id: string }[] = await tx.query(
      `select distinct b.user_id from ${UNTOLD} and f.reminder_id is null and f.due_on <= $1
       order by b.user_id`,
      [dueBy],
    );
    return rows.map(({ user_id }) => user_id);
  }

  /** Writes a reminder down for all that it is about. */
  async add(
    tx: Transaction,
    reminder: { id: string; areaId: string; userId: string; messageId: string; dueBy: LocalDay },
  ): Promise<void> {
    const { id, areaId, userId, messageId, dueBy } = reminder;
    await tx.query(
      `insert into feedback_reminders (id, area_id, user_id, message_id, state)
       values ($1, $2, $3, $4, 'waiting')`,
      [id, areaId, userId, messageId],
    );
    await tx.query(
      `update feedbacks set reminder_id = $1 where case_id in (
         select f.case_id from ${UNTOLD} and f.reminder_id is null and f.due_on <= $3
           and b.user_id = $2)`,
      [id, userId, dueBy],
    );
  }

  /** A reminder that is still to be sent, with one try counted; null when nothing waits any more. */
  async take(tx: Transaction, id: string): Promise<Reminder | null> {
    if (!(await countTry(tx, 'feedback_reminders', id))) return null;
    const [row]: Reminder[] = await tx.query(aboutQuery, [id]);
    if (!row) await this.settle(tx, id, 'superseded');
    return row ?? null;
  }

  async settle(
    tx: Transaction,
    id: string,
    state: 'sent' | 'failed' | 'superseded',
    code: string | null = null,
  ): Promise<void> {
    await settleMail(tx, 'feedback_reminders', id, state, code);
  }
}

const UNTOLD = `feedbacks f join cases c on c.id = f.case_id and c.state = 'decided'
join case_bringers b on b.case_id = f.case_id
where f.done_on is null`;

const aboutQuery = `
select r.message_id as "messageId", u.name, u.email, u.language,
  count(*)::int as count, min(f.due_on)::text as "dueOn"
from ${UNTOLD.replace(
  'where',
  `join feedback_reminders r on r.id = f.reminder_id
join users u on u.id = r.user_id and u.ended_at is null where`,
)} and r.id = $1
group by r.message_id, u.name, u.email, u.language`;
