import { randomUUID } from 'node:crypto';
import type { Stage } from '@testing/sessions';

export interface PlannedTerm {
  readonly id: string;
  /** Session ids in the order of their days. */
  readonly sessions: readonly string[];
}

/** A term of the stage's team with draft sessions of 90 minutes at 12:30 on these days. */
export async function aTerm(stage: Stage, days: readonly string[]): Promise<PlannedTerm> {
  const id = randomUUID();
  const [first, last] = [days[0], days.at(-1)];
  await stage.sql(
    `insert into terms (id, area_id, team_id, state, pattern, first_on, last_on, start_time, minutes, created_at)
     values ($1, 'SOUTH', 'T', 'draft', '{}', $2::date, $3::date, '12:30', 90, now())`,
    [id, first, last],
  );
  const sessions: string[] = [];
  for (const date of days) {
    const session = await stage.aSession({ date, state: 'draft' });
    await stage.sql('update sessions set term_id = $2, planned_on = $3::date where id = $1', [
      session,
      id,
      date,
    ]);
    sessions.push(session);
  }
  return { id, sessions };
}

/** Sends what waits, in the order in which it was written, whatever time it was to wait for. */
export async function emptyTheBox(
  stage: Stage,
  send: (mailId: string) => Promise<void>,
): Promise<void> {
  const waiting = await stage.sql<{ id: string }>(
    `select id from mails where state in ('waiting', 'retrying') order by ordinal`,
  );
  for (const { id } of waiting) await send(id);
}
