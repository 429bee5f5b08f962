import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Bench } from './bench.js';

const CONVENER = 'kerttu.nayte';
const TEAM = 'T-SAT';
const AREA = 'SATAKUNTA';

/** A feed of a team with so many events, through the product and through Express alone. */
export interface LongFeed {
  readonly product: string;
  readonly bare: string;
  readonly etag: string;
  readonly bytes: number;
  close(): Promise<void>;
}

/** Fills the calendar of a team up to `events` and subscribes to it. */
export async function openLongFeed(bench: Bench, events: number): Promise<LongFeed> {
  const address = await bench.address();
  const pool = bench.pool('DATABASE_URL', 1);
  const inArea = async (sql: string, values: unknown[]) => {
    await pool.query('begin');
    await pool.query(`select set_config('app.areas', $1, true)`, [AREA]);
    await pool.query(sql, values);
    await pool.query('commit');
  };
  await inArea(FILL, [events, TEAM, AREA]);
  const product = await subscribe(bench, address);
  const answer = await fetch(product);
  const [etag, changed] = [answer.headers.get('etag'), answer.headers.get('last-modified')];
  const body = Buffer.from(await answer.arrayBuffer());
  const found = body.toString().match(/BEGIN:VEVENT/g)?.length;
  if (found !== events) throw new Error(`the feed has ${found} events and not ${events}`);
  const express = fork(new URL('./bare-express.js', import.meta.url));
  express.send({ body: body.toString('base64'), etag, changed });
  const [bare] = (await once(express, 'message')) as [string];
  const path = new URL(product).pathname;
  const close = async () => {
    await end(express);
    await inArea(`delete from sessions where id like 'BENCH-FEED-%'`, []);
    await pool.end();
  };
  return { product, bare: bare + path, etag: etag ?? '', bytes: body.length, close };
}

async function subscribe(bench: Bench, address: string): Promise<string> {
  const answer = await fetch(`${address}/api/calendar/feed`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: await bench.cookieOf(CONVENER) },
    body: JSON.stringify({ kind: 'team', subjectId: TEAM }),
  });
  if (answer.status !== 201) throw new Error(`no address of a feed: ${answer.status}`);
  const { url } = (await answer.json()) as { url: string };
  return address + new URL(url).pathname;
}

async function end(program: ChildProcess): Promise<void> {
  const gone = once(program, 'exit');
  program.disconnect();
  await gone;
}

/** A session a week far ahead, until the team's feed is full. */
const FILL = `
insert into sessions (id, area_id, team_id, state, held_on, starts_at, ends_at, slot_minutes, slots,
  opening_minutes, closing_minutes)
select 'BENCH-FEED-' || n, $3, $2, 'open', day, (day || ' 12:30 Europe/Helsinki')::timestamptz,
  (day || ' 14:00 Europe/Helsinki')::timestamptz, 20, 4, 5, 5
from generate_series(1, $1::integer - (select count(*)::integer from sessions
    where team_id = $2 and published_at is not null and ends_at > date_trunc('year', now()) - interval '1 year')) n,
  lateral (select date '2040-01-02' + 7 * n as day) d`;
