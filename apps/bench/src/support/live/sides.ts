import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.js';
import type { CrowdRoom } from './crowd-orders.js';
import { Crowds } from './crowds.js';
import { Served } from './served.js';
import { itemInHand, setStage } from './stage.js';

const SESSIONS = 50;
const SCREENS = 20;
const CROWDS = 2;
const CALM_MS = 3_000;
const WARM_ROUNDS = 2;
const API = new URL('../../../../api/src/main.js', import.meta.url);
const BARE = new URL('./bare-room.js', import.meta.url);

/** A server under load, and the crowds that load it. */
export interface Side {
  readonly crowds: Crowds;
  /** Memory for each of the sockets, which come now and stay (KiB). */
  kibPerSocket(): Promise<{ held: number; resident: number }>;
  /** Killed and started again: until it answers, and from there until every screen is up to date. */
  crash(): Promise<{ startMs: number; resyncMs: number }>;
}

/** The product's API and socket.io alone, each in a process of its own, with crowds of their own. */
export async function openLive(bench: Bench) {
  const stage = await setStage(bench, SESSIONS);
  const cookies: string[] = [];
  for (const person of stage.people) cookies.push(await bench.cookieOf(person));
  const rooms = stage.sessionIds.map((sessionId) => ({
    sessionId,
    itemId: itemInHand(sessionId),
    cookies: Array.from({ length: SCREENS }, (_, at) => cookies[at % cookies.length] ?? ''),
  }));
  const api = await Served.start(API, settings(bench.env));
  const room = await Served.start(BARE, {});
  const sides = [side(api, rooms), side(room, rooms)] as const;
  const close = async () => {
    for (const { crowds } of sides) crowds.close();
    await Promise.all([api.stop(), room.stop(), stage.strike()]);
  };
  return { ours: sides[0], bare: sides[1], close };
}

/** As the product runs, but for limits that a load of few people from one machine would break. */
const settings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_ENV: 'production',
  DEMO: 'yes',
  SMTP_URL: 'smtp://127.0.0.1:1',
  LIVE_EVENTS_PER_SECOND: '10000',
  LIVE_SOCKETS_PER_USER: '10000',
});

function side(served: Served, rooms: readonly CrowdRoom[]): Side {
  const crowds = new Crowds(CROWDS);
  return {
    crowds,
    async kibPerSocket() {
      for (let round = 0; round < WARM_ROUNDS; round++) {
        await crowds.come(served.address, rooms); // what the first sockets wake up is no part of them
        await crowds.leave();
        await sleep(CALM_MS);
      }
      const before = await served.weight();
      await crowds.come(served.address, rooms);
      await sleep(CALM_MS);
      const after = await served.weight();
      const each = (bytes: number) => bytes / 1_024 / (SESSIONS * SCREENS);
      return {
        held: each(after.held - before.held),
        resident: each(after.resident - before.resident),
      };
    },
    async crash() {
      const back = crowds.comeBack();
      const began = Date.now();
      const ready = await served.killAndRestart();
      const { at } = await back;
      return { startMs: ready - began, resyncMs: at - ready };
    },
  };
}
