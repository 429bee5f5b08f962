import { browserOf, signIn } from './house.js';
import { Rows } from './rows.js';
import { Screen } from './screen.js';

/** The meeting of the day in Satakunta, of which the stories of faults tell. */
export const MEETING = 'T-SAT-2026-05-04';

/** Steps the clock to the meeting and lets Kerttu bring it to its first case; gives that item. */
export async function startMeeting(url: string): Promise<string> {
  const browser = await browserOf(url, 'kerttu.nayte');
  await browser.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  const kerttu = await Screen.enter(url, await signIn(url, 'kerttu.nayte'), MEETING);
  await kerttu.do({ type: 'startSession' });
  const itemId = kerttu.itemOf('C11');
  await kerttu.do({ type: 'startItem', itemId, without: 'JOINS_LATER' });
  kerttu.close();
  return itemId;
}

interface LogRow {
  readonly seq: number;
  readonly command_id: string;
}

/** The log of the meeting as its table holds it. */
export async function logOf(ownerUrl: string): Promise<LogRow[]> {
  const rows = await Rows.open(ownerUrl);
  try {
    return await rows.ask<LogRow>(
      'select seq, command_id from session_events where session_id = $1 order by seq',
      [MEETING],
    );
  } finally {
    await rows.close();
  }
}

/** Holds a log to what was promised: gapless, each promise in its one place, nothing that was refused. */
export function requireKept(
  log: readonly LogRow[],
  promised: readonly (readonly [string, number])[],
  refused: readonly string[],
): void {
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  const lastOf = new Map(log.map(({ command_id, seq }) => [command_id, seq]));
  const kept = promised.map(([commandId]) => [commandId, lastOf.get(commandId)]);
  expect(kept).toEqual(promised);
  expect(refused.filter((commandId) => lastOf.has(commandId))).toEqual([]);
}

/** Counts, for whoever asked for a number of them. */
export function report(setting: string, counts: object): void {
  if (process.env[setting]) process.stdout.write(`${JSON.stringify(counts)}\n`);
}
